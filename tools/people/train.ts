/**
 * Trains the tagger: npx tsx tools/people/train.ts FOLDER [--held-out] [--fold NUMBER] [--folds DIRECTORY] [--out FILE] [--seed NUMBER] [--share NUMBER].
 * `--folds` keeps the models of four fifths each, which the judges are learned with, for the next time.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../../lib/people/model';
import { bordersOfFold, learnBorders, learnNumbers, numbersOfFold } from './address-judge';
import { FOLDS } from './examples';
import { learnJudge, samplesOfFold } from './judge';
import { learnField } from './learn';
import { withTrees } from './write-model';

const SIZES = { people: 80000, addresses: 22000, harmless: 35000, press: 12000, pressOnNobody: 20000 };
const AT_ONCE = Math.min(2, availableParallelism());

const [folder = '', ...rest] = process.argv.slice(2);
const started = Date.now();
const option = (name: string, otherwise: string) => rest[rest.indexOf(name) + 1 || rest.length] ?? otherwise;
const note = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s: ${text}`);

/** Learns all but the judges, from everything or from all but one fifth. */
function trainField(fold: number | undefined, out: string): void {
  // A smaller share of the invented chat, to try something out.
  const share = Number(option('--share', '1'));
  const sizes = {
    people: SIZES.people * share,
    addresses: SIZES.addresses * share,
    harmless: SIZES.harmless * share,
    press: SIZES.press * share,
    pressOnNobody: SIZES.pressOnNobody * share,
  };
  const part = { side: fold === undefined ? 'all' : 'learn', fold: fold ?? 0 } as const;
  writeFileSync(out, learnField({ folder, part, sizes, seed: Number(option('--seed', '20261122')) }, note));
}

/** The same in a process of its own. */
function trainBeside(fold: number | undefined, out: string): Promise<void> {
  const script = fileURLToPath(import.meta.url);
  const which = fold === undefined ? [] : ['--fold', String(fold)];
  const kept = ['--seed', '--share'].flatMap((name) => (rest.includes(name) ? [name, option(name, '')] : []));
  const args = [...process.execArgv, script, folder, '--field', ...which, '--out', out, ...kept];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`training of ${out} ended with ${code}`))));
  });
}

async function main(): Promise<void> {
  const isHeldOut = rest.includes('--held-out');
  const fold = Number(option('--fold', '0'));
  const kept = rest.includes('--folds') ? option('--folds', '') : undefined;
  const directory = kept ?? mkdtempSync(join(tmpdir(), 'people-'));
  mkdirSync(directory, { recursive: true });
  const fileOf = (name: number | string) => join(directory, `${name}.bin`);
  const jobs = FOLDS.filter((one) => !existsSync(fileOf(one))).map((one) => () => trainBeside(one, fileOf(one)));
  if (!isHeldOut) jobs.unshift(() => trainBeside(undefined, fileOf('all')));
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      await job();
      note(`${jobs.length} to go`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  // Whoever is measured on a fifth has learned nothing from it.
  const taught = FOLDS.filter((one) => !isHeldOut || one !== fold);
  const modelOf = (one: number) => loadModel(new Uint8Array(readFileSync(fileOf(one))));
  const samples = taught.flatMap((one) => samplesOfFold(folder, one, modelOf(one)));
  note(`${samples.length} readings to judge`);
  const judge = learnJudge(samples);
  const houses = learnNumbers(taught.flatMap((one) => numbersOfFold(folder, one, modelOf(one))));
  note('numbers judged');
  const fileWith = (name: number | string) => withTrees(withTrees(readFileSync(fileOf(name)), judge), houses);
  const borders = taught.map((one) => bordersOfFold(folder, one, fileWith(one)));
  const starts = learnBorders(borders.flatMap((one) => one.starts));
  const ends = learnBorders(borders.flatMap((one) => one.ends));
  const bytes = withTrees(withTrees(fileWith(isHeldOut ? fold : 'all'), starts), ends);
  if (kept === undefined) rmSync(directory, { recursive: true });
  writeFileSync(option('--out', 'public/people.bin'), bytes);
  note(`written, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
}

if (rest.includes('--field'))
  trainField(rest.includes('--fold') ? Number(option('--fold', '0')) : undefined, option('--out', ''));
else await main();
