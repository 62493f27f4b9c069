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
  // Labels 0 and 2, 1 and 3, 4 and 6, and 5, two in a number.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let found = 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k] as number;
    const place = (row >>> 5) << 1;
    const word = kept[place] as number;
    const bit = 1 << (row & 31);
    if (!(word & bit)) continue;
    found++;
    const at = ((kept[place + 1] as number) + countBits(word & (bit - 1))) << 1;
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

/** A run of candidates; tokens from `barFrom` to `barTo` may not be people or addresses. */
interface RunSpan {
  begin: number;
  end: number;
  barFrom: number;
  barTo: number;
  /** Prose has transitions of its own. */
  shift: number;
  /** What stands before it. */
  gap: number;
}

/** Fills `best` for tokens `begin`–`end` of the run. */
function viterbi(tokens: Tokens, decoding: Decoding, model: PeopleModel, run: RunSpan): void {
  const { emission, best, from } = decoding;
  const { transitions } = model;
  const { begin, end } = run;
  for (let i = begin; i < end; i++) {
    const table = ((i === begin ? run.gap : (tokens.gap[i] as number)) + run.shift) * STRIDE * STRIDE;
    const isBarred = i >= run.barFrom && i < run.barTo;
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
      if (isBarred && to !== LABEL.other && to !== LABEL.place) top -= 0x1fffffff;
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
  const { label, from, emission } = decoding;
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
    const run = { begin, end: i, barFrom: 0, barTo: 0, shift, gap: gapBefore(tokens, traits, begin) };
    viterbi(tokens, decoding, model, run);
    let last = bestLast(tokens, decoding, model, run);
    for (let k = i - 1; k >= begin; k--) {
      label[k] = last;
      last = from[k * STRIDE + last] as number;
    }
  }
}

/** Whether tokens `i` - 1 and `i` are of one run. */
function isJoined(tokens: Tokens, traits: Traits, i: number): boolean {
  if (i === 0 || i >= tokens.count || !traits.candidate[i - 1] || !traits.candidate[i]) return false;
  return !beginsSentence(tokens, traits, i);
}

/** How much better the labels of tokens `begin`–`end` are than the best reading in which they are nothing; log-odds. */
export function marginOf(
  tokens: Tokens,
  traits: Traits,
  model: PeopleModel,
  decoding: Decoding,
  span: { begin: number; end: number },
): number {
  let runBegin = span.begin;
  let runEnd = span.end;
  // A few neighbours are enough: further ones hardly change the difference, and long runs stay linear.
  while (isJoined(tokens, traits, runBegin) && span.begin - runBegin < 4) runBegin--;
  while (isJoined(tokens, traits, runEnd) && runEnd - span.end < 4) runEnd++;
  const gap = gapBefore(tokens, traits, runBegin);
  const free = { begin: runBegin, end: runEnd, barFrom: 0, barTo: 0, shift: shiftOf(traits), gap };
  viterbi(tokens, decoding, model, free);
  const best = bestScore(tokens, decoding, model, free);
  const barred = { ...free, barFrom: span.begin, barTo: span.end };
  viterbi(tokens, decoding, model, barred);
  const without = bestScore(tokens, decoding, model, barred);
  return (best - without) / model.scale;
}
