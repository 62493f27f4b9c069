/** Best labels for the candidates of a window (Viterbi), and by how much a reading without a name would be worse. */
import { featureRows, MAX_FEATURES } from './features';
import { GAPS, LABEL, LABELS, STRIDE } from './labels';
import { countBits, type PeopleModel } from './model';
import { beginsSentence, gapBefore } from './sentences';
import { type Tokens, WINDOW_TOKENS } from './tokens';
import { STYLE, type Traits } from './traits';

export interface Decoding {
  label: Uint8Array;
  /** Label scores, STRIDE a token, in units of the model's scale. */
  emission: Int32Array;
  best: Int32Array;
  from: Uint8Array;
}

const LANES = 0x00ff00ff;
const rows = new Int32Array(MAX_FEATURES);
/** Where the weights of those stand that are kept. */
const places = new Int32Array(MAX_FEATURES);

export function createDecoding(): Decoding {
  const size = WINDOW_TOKENS + 4;
  return {
    label: new Uint8Array(size),
    emission: new Int32Array(size * STRIDE),
    best: new Int32Array(size * STRIDE),
    from: new Uint8Array(size * STRIDE),
  };
}

function shiftOf(traits: Traits): number {
  return traits.style === STYLE.prose ? GAPS : 0;
}

function emit(tokens: Tokens, traits: Traits, i: number, model: PeopleModel, emission: Int32Array): void {
  const { bits, kept, values } = model.weights;
  const count = featureRows(tokens, traits, i, bits, rows);
  // First where the rows that are kept stand, then their weights: nothing waits for either, and no branch is guessed.
  let found = 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k] as number;
    const place = (row >>> 5) << 1;
    const word = kept[place] as number;
    places[found] = ((kept[place + 1] as number) + countBits(word & ((1 << (row & 31)) - 1))) << 1;
    found += (word >>> (row & 31)) & 1;
  }
  // Labels 0 and 2, 1 and 3, 4 and 6, and 5, two in a number.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < found; k++) {
    const at = places[k] as number;
    const low = values[at] as number;
    const high = values[at + 1] as number;
    a += low & LANES;
    b += (low >>> 8) & LANES;
    c += high & LANES;
    d += (high >>> 8) & LANES;
  }
  const into = i * STRIDE;
  const zero = found << 7;
  emission[into] = (a & 0xffff) - zero;
  emission[into + 1] = (b & 0xffff) - zero;
  emission[into + 2] = (a >>> 16) - zero;
  emission[into + 3] = (b >>> 16) - zero;
  emission[into + 4] = (c & 0xffff) - zero;
  emission[into + 5] = (d & 0xffff) - zero;
  emission[into + 6] = (c >>> 16) - zero;
}

/** Labels as bits. */
const ANY = (1 << LABELS) - 1;
const PEOPLE = (1 << LABEL.given) | (1 << LABEL.surname) | (1 << LABEL.patronymic) | (1 << LABEL.initial);
const PLACE = 1 << LABEL.place;
const NOBODY = (1 << LABEL.other) | PLACE;

/** A run of candidates, some of whose tokens may have some labels only. */
interface RunSpan {
  begin: number;
  end: number;
  /** Prose has transitions of its own. */
  shift: number;
  /** What stands before it. */
  gap: number;
  from: number;
  to: number;
  /** What the tokens from `from` to `to` may be, and the two beside these. */
  inside: number;
  beside: number;
}

function allowedAt({ from, to, inside, beside }: RunSpan, i: number): number {
  if (i >= from && i < to) return inside;
  return i === from - 1 || i === to ? beside : ANY;
}

/** Fills `best` for tokens `begin`–`end` of the run. */
function viterbi(tokens: Tokens, decoding: Decoding, model: PeopleModel, run: RunSpan): void {
  const { emission, best, from } = decoding;
  const { transitions } = model;
  const { begin, end } = run;
  for (let i = begin; i < end; i++) {
    const table = ((i === begin ? run.gap : (tokens.gap[i] as number)) + run.shift) * STRIDE * STRIDE;
    const allowed = allowedAt(run, i);
    for (let to = 0; to < LABELS; to++) {
      let top = i === begin ? (transitions[table + to] as number) : -0x3fffffff;
      let back = 0;
      if (i > begin) {
        for (let before = 0; before < LABELS; before++) {
          const score =
            (best[(i - 1) * STRIDE + before] as number) + (transitions[table + before * STRIDE + to] as number);
          if (score > top) {
            top = score;
            back = before;
          }
        }
      }
      if (!(allowed & (1 << to))) top -= 0x1fffffff;
      best[i * STRIDE + to] = top + (emission[i * STRIDE + to] as number);
      from[i * STRIDE + to] = back;
    }
  }
}

function bestLast(tokens: Tokens, decoding: Decoding, model: PeopleModel, { end, shift }: RunSpan): number {
  const table = ((tokens.gap[end] as number) + shift) * STRIDE * STRIDE;
  let label = 0;
  let top = -0x7fffffff;
  for (let last = 0; last < LABELS; last++) {
    const score =
      (decoding.best[(end - 1) * STRIDE + last] as number) + (model.transitions[table + last * STRIDE] as number);
    if (score > top) {
      top = score;
      label = last;
    }
  }
  return label;
}

/** The score of the best reading of a run. */
function bestScore(tokens: Tokens, decoding: Decoding, model: PeopleModel, run: RunSpan): number {
  const { end, shift } = run;
  const label = bestLast(tokens, decoding, model, run);
  const table = ((tokens.gap[end] as number) + shift) * STRIDE * STRIDE;
  return (decoding.best[(end - 1) * STRIDE + label] as number) + (model.transitions[table + label * STRIDE] as number);
}

/** Labels every token of the window; tokens that are no candidates are `other`. */
export function decode(tokens: Tokens, traits: Traits, model: PeopleModel, decoding: Decoding): void {
  const { label, emission } = decoding;
  const shift = shiftOf(traits);
  // What stands there is of an earlier text.
  label[tokens.count] = LABEL.other;
  let i = 0;
  while (i < tokens.count) {
    label[i] = LABEL.other;
    if (!traits.candidate[i]) {
      i++;
      continue;
    }
    const begin = i;
    do emit(tokens, traits, i++, model, emission);
    while (i < tokens.count && traits.candidate[i] && !beginsSentence(tokens, traits, i));
    const gap = gapBefore(tokens, traits, begin);
    const run = { begin, end: i, shift, gap, from: begin, to: begin, inside: ANY, beside: ANY };
    viterbi(tokens, decoding, model, run);
    traceBack(tokens, decoding, model, run, label);
  }
}

/** Writes the labels of the best reading of a run. */
function traceBack(tokens: Tokens, decoding: Decoding, model: PeopleModel, run: RunSpan, label: Uint8Array): void {
  let last = bestLast(tokens, decoding, model, run);
  for (let k = run.end - 1; k >= run.begin; k--) {
    label[k] = last;
    last = decoding.from[k * STRIDE + last] as number;
  }
}

/** Whether tokens `i` - 1 and `i` are of one run. */
function isJoined(tokens: Tokens, traits: Traits, i: number): boolean {
  if (i === 0 || i >= tokens.count || !traits.candidate[i - 1] || !traits.candidate[i]) return false;
  return !beginsSentence(tokens, traits, i);
}

/** Neighbours looked at: further ones hardly change a difference, and long runs stay linear. */
const NEIGHBOURS = 4;

/** Tokens `begin`–`end` with a few neighbours of their run. */
function runAround(
  tokens: Tokens,
  traits: Traits,
  decoding: Decoding,
  { begin, end }: { begin: number; end: number },
): RunSpan {
  let first = begin;
  let last = end;
  forgetOthers(traits, decoding, begin, end);
  while (isJoined(tokens, traits, first) && begin - first < NEIGHBOURS) first--;
  while (isJoined(tokens, traits, last) && last - end < NEIGHBOURS) last++;
  const gap = gapBefore(tokens, traits, first);
  return { begin: first, end: last, shift: shiftOf(traits), gap, from: begin, to: end, inside: ANY, beside: ANY };
}

/** A word of a name that was not worth a look («бин»): what stands in its place is of an earlier text. */
function forgetOthers({ candidate }: Traits, { emission }: Decoding, begin: number, end: number): void {
  for (let i = begin; i < end; i++) if (!candidate[i]) emission.fill(0, i * STRIDE, (i + 1) * STRIDE);
}

function scoreOf(tokens: Tokens, decoding: Decoding, model: PeopleModel, run: RunSpan): number {
  viterbi(tokens, decoding, model, run);
  return bestScore(tokens, decoding, model, run);
}

/** Some tokens amid their run, and the score of its best reading. */
export interface Surroundings {
  run: RunSpan;
  best: number;
}

export function surroundingsOf(
  tokens: Tokens,
  traits: Traits,
  model: PeopleModel,
  decoding: Decoding,
  span: { begin: number; end: number },
): Surroundings {
  const run = runAround(tokens, traits, decoding, span);
  return { run, best: scoreOf(tokens, decoding, model, run) };
}

/** By how much the best reading is better than the best in which these tokens are nothing; in units of the model's scale. */
export function marginOf(tokens: Tokens, decoding: Decoding, model: PeopleModel, { run, best }: Surroundings): number {
  return best - scoreOf(tokens, decoding, model, { ...run, inside: NOBODY });
}

/** By how much the best reading is better than others, in units of the model's scale. */
export interface Lead {
  /** Than the best in which exactly these tokens are a name: 0 where that is the best. */
  overName: number;
  /** Than the best in which they are a place. */
  overPlace: number;
}

export function leadOf(tokens: Tokens, decoding: Decoding, model: PeopleModel, { run, best }: Surroundings): Lead {
  const name = { ...run, inside: PEOPLE, beside: ANY & ~PEOPLE };
  return {
    overName: best - scoreOf(tokens, decoding, model, name),
    overPlace: best - scoreOf(tokens, decoding, model, { ...run, inside: PLACE }),
  };
}

/** A reading whose labels by themselves are further behind needs no look: neighbours hardly make up for it. In log-odds. */
const FURTHEST = 5;
/** How far behind the best reading another may be. In log-odds. */
const FAR = 3;

/**
 * Reads token `i` as a part of a name, with whatever neighbours suit that best.
 * @returns the tokens whose labels were written to `label`, or undefined if that is far from what was read
 */
export function readAsName(
  tokens: Tokens,
  traits: Traits,
  model: PeopleModel,
  decoding: Decoding,
  i: number,
): { begin: number; end: number } | undefined {
  if (personEmission(decoding, i) < -FURTHEST * model.scale) return undefined;
  const { run, best } = surroundingsOf(tokens, traits, model, decoding, { begin: i, end: i + 1 });
  const named = { ...run, inside: PEOPLE };
  if (scoreOf(tokens, decoding, model, named) - best < -FAR * model.scale) return undefined;
  traceBack(tokens, decoding, model, named, decoding.label);
  return { begin: run.begin, end: run.end };
}

/** By how much the token itself is rather a part of a name than nothing. */
export function personEmission({ emission }: Decoding, i: number): number {
  const at = i * STRIDE;
  const person = Math.max(
    emission[at + LABEL.given] as number,
    emission[at + LABEL.surname] as number,
    emission[at + LABEL.patronymic] as number,
    emission[at + LABEL.initial] as number,
  );
  return person - (emission[at + LABEL.other] as number);
}

/** By how much it is rather a given name than a surname. */
export function givenEmission({ emission }: Decoding, i: number): number {
  return (emission[i * STRIDE + LABEL.given] as number) - (emission[i * STRIDE + LABEL.surname] as number);
}
