/** Installs what is missing: the npm packages, and the Debian programs that tests and the practice run need. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const tools = join(process.cwd(), 'node_modules', '.bin');

/** Programs by the name of their command, with the Debian packages that bring them. */
const packages = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  'firefox-esr': ['firefox-esr', 'fonts-dejavu-core'],
  prosody: ['prosody'],
  openssl: ['openssl'],
  ngircd: ['ngircd'],
  rsyslogd: ['rsyslog'],
};

/** Where a program is looked for besides the PATH, if a variable names it. */
const variables = { chromium: 'CHROMIUM_PATH', 'firefox-esr': 'FIREFOX_PATH' };

/** The project's own tools come first, Node 24 among them. */
export function environment() {
  return { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` };
}

/** Runs a command to its end and returns its exit code; -1 if it could not be started or was killed. */
export function tryToRun(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: environment() });
  if (error) console.error(error.message);
  return status ?? -1;
}

/** Runs a command to its end and throws if it did not succeed. */
export function run(command, args) {
  const status = tryToRun(command, args);
  if (status !== 0) throw new Error(`"${[command, ...args].join(' ')}" ended with ${status}`);
}

function versionsOf(lockfile) {
  const { packages: entries } = JSON.parse(readFileSync(lockfile, 'utf8'));
  return Object.entries(entries).filter(([path, { optional }]) => path !== '' && !optional);
}

/** Whether every package of the lockfile is there in its locked version. */
function areDependenciesInstalled() {
  const installed = join('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = new Map(versionsOf(installed));
  return versionsOf('package-lock.json').every(([path, { version }]) => present.get(path)?.version === version);
}

export function installDependencies() {
  if (areDependenciesInstalled()) return;
  console.log('Installing the npm packages…');
  run('npm', ['ci', '--no-fund', '--no-audit']);
}

function isThere(program) {
  const named = process.env[variables[program] ?? ''];
  if (named) return existsSync(named);
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Installs those of the named programs that are missing, or says how to. */
export function installPrograms(names) {
  const missing = names.filter((name) => !isThere(name));
  if (missing.length === 0) return;
  const wanted = [...new Set(missing.flatMap((name) => packages[name]))];
  const install = ['install', '-y', '--no-install-recommends', ...wanted];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Missing: ${missing.join(', ')}. On Debian: sudo apt-get ${install.join(' ')}`);
  }
  console.log(`Installing from Debian: ${wanted.join(', ')}…`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', ['update', '-q']);
  run('apt-get', install);
}

/** Same as `installPrograms`, for the names of browsers. */
export function installBrowsers(names) {
  installPrograms(names.map((name) => (name === 'firefox' ? 'firefox-esr' : name)));
}
