/** Prints how good and how fast the detector is, beside its peers: `npm run bench`, `npm run bench -- --held-back`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { detect } from '../lib/detect/detect';
import { annotatedMessages } from '../tests/bench/corpus/annotated';
import { corpora, type Message, ordinaryMessages, templateCount } from '../tests/bench/corpus/generate';
import { evasions } from '../tests/bench/corpus/tricks';
import { hostileTexts } from '../tests/bench/hostile';
import * as measure from '../tests/bench/measure';
import { type Peer, peers } from '../tests/bench/peers';

const PEER_SAMPLE = 500;
/** Passes of a peer over the same messages; the best counts. */
const PEER_ROUNDS = 12;
const HOSTILE_LENGTH = 1_000_000;

const sets = corpora();
const shipped = await detectorAsBuilt();
const line = (...cells: (string | number)[]): void =>
  console.log(
    cells
      .map((cell, i) =>
        i === 0 ? String(cell).padEnd(26) : (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(9),
      )
      .join(' '),
  );

console.log(
  `${templateCount} templates, ${sets.tuned.length + sets.heldBack.length} messages with personal data, ${sets.tunedHarmless.length + sets.heldBackHarmless.length} without\n`,
);
printTypes('tuned part', sets.tuned, sets.tunedHarmless);
printTypes('held-back part', sets.heldBack, sets.heldBackHarmless);
printTypes('hand-written', annotatedMessages('annotated-messages.txt'), annotatedMessages('ordinary-messages.txt'));
printTypes('hand-written, of clerks', annotatedMessages('clerk-messages.txt'), annotatedMessages('near-misses.txt'));
printTypes(
  'hand-written, errands',
  annotatedMessages('errand-messages.txt'),
  annotatedMessages('errand-near-misses.txt'),
);
printTypes(
  'hand-written, of many trades',
  annotatedMessages('trade-messages.txt'),
  annotatedMessages('trade-near-misses.txt'),
);
printTypes(
  'hand-written, of offices',
  annotatedMessages('office-messages.txt'),
  annotatedMessages('office-near-misses.txt'),
);
printTypes(
  'hand-written, as people talk',
  annotatedMessages('street-messages.txt'),
  annotatedMessages('street-near-misses.txt'),
);
printTypes(
  'hand-written, of a town',
  annotatedMessages('town-messages.txt'),
  annotatedMessages('town-near-misses.txt'),
);
printTypes(
  'hand-written, of a village',
  annotatedMessages('village-messages.txt'),
  annotatedMessages('village-near-misses.txt'),
);
printTypes(
  'hand-written, of the steppe',
  annotatedMessages('steppe-messages.txt'),
  annotatedMessages('steppe-near-misses.txt'),
);
printTypes(
  'hand-written, of a valley',
  annotatedMessages('valley-messages.txt'),
  annotatedMessages('valley-near-misses.txt'),
);
printEvasions();
printSpeed();
printHostile();
await printSize();
await printPeers();

function printTypes(title: string, messages: readonly Message[], harmless: readonly Message[]): void {
  const all = [...messages, ...harmless];
  console.log(`${title}: ${messages.length} + ${harmless.length} messages`);
  line('type', 'precision', 'recall', 'F1', 'spans');
  for (const [type, score] of measure.scoreByType(
    all.map(({ text }) => detect(text)),
    all,
  )) {
    line(type, measure.precision(score), measure.recall(score), measure.f1(score), String(score.right + score.missed));
  }
  line('false alarms per 1,000', measure.falseAlarms(harmless.map(({ text }) => detect(text))));
  console.log();
}

function printEvasions(): void {
  const cases = evasions();
  const caught = measure.caughtByTrick(
    cases.map(({ text }) => detect(text)),
    cases,
  );
  console.log('evasions caught, % of cases');
  for (const [trick, share] of caught) if (share < 100) line(trick, share);
  line(`all ${caught.size} tricks`, [...caught.values()].reduce((total, share) => total + share, 0) / caught.size);
  console.log();
}

function printSpeed(): void {
  console.log('speed on short messages, one core');
  line('', 'M chars/s', 'p50 µs', 'p99 µs', 'to ours');
  const texts = {
    'ordinary chat': ordinaryMessages(3000),
    'full of numbers': sets.tunedHarmless.map(({ text }) => text),
    'with personal data': sets.tuned.map(({ text }) => text),
  };
  for (const [name, list] of Object.entries(texts)) {
    const speed = measure.speedOf(shipped, list, 60);
    line(name, speed.millionsPerSecond, speed.p50Us, speed.p99Us);
    for (const { name: peer, call } of peers()) {
      if (!call) continue;
      const { millionsPerSecond, p50Us, p99Us } = measure.speedOf(call, list, PEER_ROUNDS);
      line(
        `    ${peer}`,
        millionsPerSecond,
        p50Us,
        p99Us,
        `1 : ${(speed.millionsPerSecond / millionsPerSecond).toFixed(1)}`,
      );
    }
  }
  console.log();
}

function printHostile(): void {
  console.log(
    `hostile inputs of ${HOSTILE_LENGTH.toLocaleString('en')} characters, ms of CPU; half the length beside it`,
  );
  const halves = hostileTexts(HOSTILE_LENGTH / 2);
  for (const [name, text] of Object.entries(hostileTexts(HOSTILE_LENGTH))) {
    const half = Math.min(measure.timeOf(shipped, halves[name] ?? ''), measure.timeOf(shipped, halves[name] ?? ''));
    line(name, Math.min(measure.timeOf(shipped, text), measure.timeOf(shipped, text)), half);
  }
  console.log();
}

/** As one script, which is how it ships inside the content script; a module for others to import keeps its line breaks. */
async function printSize(): Promise<void> {
  for (const format of ['iife', 'es'] as const) {
    const code = await builtCode(format);
    line(`size as ${format === 'iife' ? 'a script' : 'a module'}, kB`, code.length / 1000);
    line('    kB gzip', gzipSync(code).length / 1000);
  }
  console.log();
}

async function builtCode(format: 'iife' | 'es'): Promise<string> {
  const result = await build({
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      minify: true,
      lib: { entry: 'lib/detect/detect.ts', formats: [format], name: 'detector' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return output && 'output' in output ? output.output[0].code : '';
}

/** The detector as it ships: what runs the sources as they stand adds a call for every inner function. */
async function detectorAsBuilt(): Promise<typeof detect> {
  const folder = await mkdtemp(join(tmpdir(), 'detector-'));
  const file = join(folder, 'detector.mjs');
  await writeFile(file, await builtCode('es'));
  const built = (await import(pathToFileURL(file).href)) as { detect: typeof detect };
  await rm(folder, { recursive: true });
  return built.detect;
}

async function printPeers(): Promise<void> {
  const messages = [...every(sets.tuned, PEER_SAMPLE), ...every(sets.tunedHarmless, PEER_SAMPLE)];
  console.log(
    `beside the peers, on the same ${messages.length} messages of the tuned part: F1; alarms per 1,000 harmless; M chars/s of one first pass, nothing warmed up`,
  );
  const types = [
    'iin',
    'bin',
    'iban',
    'payment-card',
    'phone',
    'email',
    'passport',
    'vehicle-plate',
    'birth-date',
    'password',
    'one-time-code',
    'secret-key',
    'address',
    'health',
  ] as const;
  line('', ...types.map((type) => type.slice(0, 9)), 'alarms', 'speed');
  for (const { name, find } of [{ name: 'saqtan', find: shipped } as Peer, ...peers()]) {
    const before = process.cpuUsage();
    const results: measure.Found[][] = [];
    for (const { text } of messages) results.push([...(await find(text))]);
    const used = process.cpuUsage(before);
    const scores = measure.scoreByType(results, messages);
    const characters = messages.reduce((total, { text }) => total + text.length, 0);
    const values = types.map((type) => measure.f1(scores.get(type) ?? { right: 0, wrong: 0, missed: 1 }));
    line(name, ...values, measure.falseAlarms(results.slice(PEER_SAMPLE)), characters / (used.user + used.system));
  }
}

function every(messages: readonly Message[], count: number): Message[] {
  const step = messages.length / count;
  return Array.from({ length: count }, (_, i) => messages[Math.floor(i * step)] as Message);
}
