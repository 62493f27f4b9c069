/** `npm test`: installs what is missing, builds for both browsers, runs all tests and counts them in its last line. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies, installPrograms, run, tryToRun } from './install.mjs';

const reports = join('.cache', 'reports');
const suites = [
  // By itself vitest leaves one core to others.
  { name: 'unit', args: ['--maxWorkers=100%'] },
  { name: 'e2e', args: ['--config', 'vitest.e2e.config.ts'] },
];

/** A file that broke before or between its tests counts as one failure: vitest marks its tests as skipped only. */
function brokenFiles(testResults) {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
}

function readCounts(report, exitCode) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + brokenFiles(testResults).length;
  return {
    passed: numPassedTests,
    // Errors outside any test, such as an unhandled rejection, show only in the exit code.
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

function runSuite({ name, args }) {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  console.log(`\n${name} tests`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = tryToRun('vitest', ['run', ...args, ...reporters]);
  return readCounts(report, exitCode);
}

function prepare() {
  installDependencies();
  installPrograms(['chromium', 'firefox-esr', 'prosody', 'openssl']);
  // Only one test wants it, and goes without where it cannot be had.
  if (process.getuid?.() === 0) installPrograms(['rsyslogd']);
  mkdirSync(reports, { recursive: true });
  run('wxt', ['build']);
  run('wxt', ['build', '-b', 'firefox', '--mv3']);
}

function runAll() {
  try {
    prepare();
  } catch (error) {
    console.error(error.message);
    return [{ passed: 0, failed: 1, skipped: 0 }];
  }
  return suites.map(runSuite);
}

const started = Date.now();
const counts = runAll();
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
