/** `npm run test:thelounge`: The Lounge and ngircd, installed beside the project's own packages, and the tests that talk to them. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPrograms, run, tryToRun } from './install.mjs';

const folder = join('.cache', 'thelounge');
/** Its own copy of the IRC library comes from a git address; the published one is the same interface. */
const wanted = { private: true, dependencies: { thelounge: '4.5.2' }, overrides: { 'irc-framework': '4.14.0' } };

if (!existsSync(join(folder, 'node_modules', 'thelounge'))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted));
  // Its database is optional and native; a public server needs none.
  run('npm', ['install', '--prefix', folder, '--omit=optional', '--ignore-scripts', '--no-fund', '--no-audit']);
}
installPrograms(['chromium', 'firefox-esr', 'openssl', 'ngircd']);
run('wxt', ['build']);
run('wxt', ['build', '-b', 'firefox', '--mv3']);
process.env.SAQTAN_ON_DEMAND = '1';
process.exitCode = tryToRun('vitest', ['run', '--config', 'vitest.e2e.config.ts', 'tests/messengers/thelounge']);
