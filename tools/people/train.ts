/** Trains the tagger: npx tsx tools/people/train.ts FOLDER [--held-out] [--out FILE] [--seed NUMBER]. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createAlphabet } from '../../lib/people/alphabet';
import { featureRows, IDENTITY_FEATURES, MAX_FEATURES } from '../../lib/people/features';
import { pairHash } from '../../lib/people/figures';
import { isPerson, LABEL, STRIDE } from '../../lib/people/labels';
import { type Filter, filterAdd, packPair } from '../../lib/people/lexicon';
import type { PeopleModel } from '../../lib/people/model';
import { createTokens, FORM, readTokens } from '../../lib/people/tokens';
import { createTraits, packTraits, readTraits } from '../../lib/people/traits';
import { createWordCache, lookUp, WORD } from '../../lib/people/words';
import type { Example } from './compose';
import { createField, type Run, trainRun } from './crf';
import { inventChat, namesFor, newsExamples, newsFor, type Part } from './examples';
import { KNOWN_BY_FULL_NAME, KNOWN_BY_ONE_WORD } from './figures';
import { trainLikeness } from './likeness';
import type { Names } from './names';
import { type Chance, createChance, shuffle } from './random';
import { quantise, writeModel } from './write-model';

const BITS = 17;
const LIKENESS_BITS = 13;
const SCALE = 24;
/** Features are counted in a larger table; those rarer than RARE are not learned. */
const COUNTING_BITS = 22;
const RARE = 7;
/** There is less news than invented chat: what is seen there counts more. */
const NEWS_COUNT = 2;
/** Seen this often as an ordinary word and never in a name. */
const PLAIN_COUNT = 2;
const EPOCHS = 7;
const SIZES = { people: 60000, addresses: 14000, harmless: 40000 };

const tokens = createTokens();
const traits = createTraits();
const rows = new Int32Array(MAX_FEATURES);

function labelAt(example: Example, start: number): number {
  for (const [from, to, label] of example.spans) if (start >= from && start < to) return label;
  return LABEL.other;
}

function addNames(names: Names, model: PeopleModel): void {
  const add = (name: string, filter: Filter) => {
    readTokens(name, 0, model.alphabet, tokens);
    if (tokens.count !== 1) return;
    filterAdd(filter, tokens.hash[0] as number);
    // Other cases of Гүлнара and Лидия end otherwise: their stem is known too.
    const length = tokens.letterStart[1] as number;
    if (length > 5 && /[аяaй]$/u.test(name)) filterAdd(filter, tokens.prefixHash[length - 2] as number);
  };
  for (const name of names.allGiven) add(name, model.given);
  for (const { male } of [...names.surnames, ...names.russianSurnames]) {
    add(male.kk, model.surnames);
    add(male.ru, model.surnames);
    if (/кий$/u.test(male.ru)) add(male.ru.slice(0, -2), model.surnames);
  }
}

function addFigures(model: PeopleModel): void {
  for (const name of [...KNOWN_BY_ONE_WORD, ...KNOWN_BY_FULL_NAME]) {
    readTokens(name, 0, model.alphabet, tokens);
    const [first, second] = tokens.hash;
    filterAdd(model.figures, tokens.count === 1 ? (first as number) : pairHash(first as number, second as number));
    // A name ending in a vowel is looked up by its stem in other cases.
    const length = (tokens.letterStart[tokens.count] as number) - (tokens.letterStart[tokens.count - 1] as number);
    const stem = tokens.prefixHash[(tokens.letterStart[tokens.count] as number) - 2] as number;
    if (length > 4 && /[аяьй]$/u.test(name))
      filterAdd(model.figures, tokens.count === 1 ? stem : pairHash(first as number, stem));
  }
}

/** The texts' ordinary words, in lower case. */
function ordinaryWords(examples: readonly Example[], model: PeopleModel): string[] {
  const words = new Set<string>();
  for (const example of examples) {
    readTokens(example.text, 0, model.alphabet, tokens);
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.start[i] as number;
      if (tokens.form[i] === FORM.lower && labelAt(example, start) === LABEL.other) {
        words.add(example.text.slice(start, tokens.end[i]));
      }
    }
  }
  return [...words];
}

/** Words in small letters that look like names and never are one, seen often enough to be sure. */
function addPlain(examples: readonly Example[], model: PeopleModel): void {
  const counts = new Map<number, number>();
  for (const example of examples) {
    readTokens(example.text, 0, model.alphabet, tokens);
    for (let i = 0; i < tokens.count; i++) {
      if ((tokens.form[i] as number) > FORM.mixed) continue;
      const label = labelAt(example, tokens.start[i] as number);
      const hash = tokens.hash[i] as number;
      const before = counts.get(hash) ?? 0;
      if (label !== LABEL.other && label !== LABEL.place) counts.set(hash, -1e9);
      else if (label === LABEL.other && tokens.form[i] === FORM.lower) {
        if (before !== 0 || lookUp(tokens, i, model) & WORD.isCandidate) counts.set(hash, before + 1);
      }
    }
  }
  let added = 0;
  for (const [hash, count] of counts) {
    if (count < PLAIN_COUNT) continue;
    filterAdd(model.plain, hash);
    added++;
  }
  // What was looked up without the filter is out of date.
  model.cache = createWordCache();
  console.log(`ordinary words that look like names: ${added}`);
}

/** Words that are part of a name or address though neither their letters nor a list says so. */
function addOverlooked(examples: readonly Example[], model: PeopleModel): void {
  const counts = new Map<number, number>();
  for (const example of examples) {
    readTokens(example.text, 0, model.alphabet, tokens);
    readTraits(tokens, model, traits);
    for (let i = 0; i < tokens.count; i++) {
      if (traits.candidate[i] || tokens.form[i] !== FORM.lower) continue;
      const label = labelAt(example, tokens.start[i] as number);
      if (!isPerson(label) && label !== LABEL.address) continue;
      const hash = tokens.hash[i] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  let added = 0;
  for (const [hash, count] of counts) {
    if (count < 3) continue;
    filterAdd(model.words, hash);
    added++;
  }
  model.cache = createWordCache();
  console.log(`words worth a look: ${added} of ${counts.size}`);
}

const FORGET_NAME = 0.1;
const FORGET_WORD = 0.2;

/** Drops rare features and folds the rest into the model's table. */
function dropRare(runs: readonly Run[]): void {
  const counts = new Uint8Array(1 << COUNTING_BITS);
  for (const run of runs) {
    const count = run.isNews ? NEWS_COUNT : 1;
    for (const row of run.rows) counts[row] = Math.min(255, (counts[row] as number) + count);
  }
  for (const run of runs) {
    let at = 0;
    const length = run.labels.length;
    let begin = 0;
    for (let i = 0; i < length; i++) {
      const end = run.offsets[i + 1] as number;
      run.offsets[i] = at;
      let identity = 0;
      for (let k = begin; k < end; k++) {
        const row = run.rows[k] as number;
        if ((counts[row] as number) < RARE) continue;
        if (k - begin < IDENTITY_FEATURES) identity++;
        run.rows[at++] = row >>> (COUNTING_BITS - BITS);
      }
      run.identity[i] = identity;
      begin = end;
    }
    run.offsets[length] = at;
  }
}

/** Leaves out which word it is now and then, so that the tagger also learns to do without having seen it. */
function forget(run: Run, chance: Chance): void {
  for (let i = 0; i < run.forgotten.length; i++)
    run.forgotten[i] = chance.is(FORGET_WORD) ? (run.identity[i] as number) : 0;
}

function runsOf(example: Example, isNews: boolean, model: PeopleModel, chance: Chance): Run[] {
  const runs: Run[] = [];
  readTokens(example.text, 0, model.alphabet, tokens);
  readTraits(tokens, model, traits);
  for (let k = 0; k < tokens.count; k++) if (traits.known[k] && chance.is(FORGET_NAME)) traits.known[k] = 0;
  packTraits(tokens, traits);
  let i = 0;
  while (i < tokens.count) {
    if (!traits.candidate[i]) {
      i++;
      continue;
    }
    const begin = i;
    const all: number[] = [];
    const offsets = [0];
    const labels: number[] = [];
    for (; i < tokens.count && traits.candidate[i]; i++) {
      const count = featureRows(tokens, traits, i, COUNTING_BITS, rows);
      for (let k = 0; k < count; k++) all.push(rows[k] as number);
      offsets.push(all.length);
      labels.push(labelAt(example, tokens.start[i] as number));
    }
    runs.push({
      labels: Uint8Array.from(labels),
      gaps: tokens.gap.slice(begin, i + 1),
      offsets: Int32Array.from(offsets),
      rows: Int32Array.from(all),
      forgotten: new Uint8Array(labels.length),
      identity: new Uint8Array(labels.length),
      isNews,
    });
  }
  return runs;
}

function emptyModel(): PeopleModel {
  return {
    alphabet: createAlphabet(),
    given: { bits: new Uint8Array(1 << 15) },
    surnames: { bits: new Uint8Array(1 << 12) },
    words: { bits: new Uint8Array(1 << 13) },
    figures: { bits: new Uint8Array(1 << 12) },
    plain: { bits: new Uint8Array(1 << 13) },
    cache: createWordCache(),
    likeness: { bits: LIKENESS_BITS, weights: new Int32Array(1 << LIKENESS_BITS) },
    bits: BITS,
    weights: new Int32Array(2 << BITS),
    transitions: new Int16Array(12 * STRIDE * STRIDE),
    scale: SCALE,
  };
}

function main(): void {
  const [folder = '', ...rest] = process.argv.slice(2);
  const option = (name: string, otherwise: string) => rest[rest.indexOf(name) + 1 || rest.length] ?? otherwise;
  const part: Part = rest.includes('--held-out') ? 'learn' : 'all';
  const seed = Number(option('--seed', '20261122'));
  const started = Date.now();
  const note = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s: ${text}`);
  const chance = createChance(seed);
  const model = emptyModel();
  const names = namesFor(folder, part);
  const chat = inventChat(folder, part, SIZES, seed + 1);
  const news = newsExamples(newsFor(folder, part), names, chance);
  const newsCount = news.length;
  const examples = [...news, ...chat.people, ...chat.addresses, ...chat.harmless];
  addNames(namesFor(folder, 'all'), model);
  addFigures(model);
  const ordinary = ordinaryWords([...newsFor(folder, part), ...chat.harmless], model);
  const likeness = trainLikeness(names, ordinary, LIKENESS_BITS, chance);
  for (let k = 0; k < likeness.length / 2; k++) {
    model.likeness.weights[k] = packPair(likeness[2 * k] as number, likeness[2 * k + 1] as number);
  }
  addPlain(examples, model);
  note(`likeness learned, ${ordinary.length} ordinary words, ${examples.length} examples`);
  addOverlooked(examples, model);
  const runs = examples.flatMap((example, index) => runsOf(example, index < newsCount, model, chance));
  note(`${runs.length} runs`);
  dropRare(runs);
  const field = createField(BITS, {
    pace: 0.12,
    lasso: 0.9,
    ridge: 0.3,
  });
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    for (const run of shuffle(runs, chance)) {
      forget(run, chance);
      loss += trainRun(field, run);
    }
    note(`epoch ${epoch + 1}, loss ${(loss / runs.length).toFixed(4)}`);
  }
  const bytes = writeModel(model, { likeness, ...quantise(field, SCALE) });
  writeFileSync(option('--out', 'public/people.bin'), bytes);
  note(`written, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
}

main();
