/** A text in one pass: the class of each unit, and its words with a hash each, by which what is known of a word is remembered. */
import { characterClasses, isLetter } from './characters';

/** The words of one text; one object, filled again for the next. */
export interface TextWords {
  /** The class of each unit, and a 0 behind them. */
  kinds: Uint8Array;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of the letters as they are written, capitals told apart. */
  hash: Int32Array;
}

/** Longer texts get arrays of their own, which are not kept. */
const KEPT = 4096;
const SEED = 0x2c1b3c6d;
const FACTOR = 0x9e3779b1;

const kept: TextWords = newWords(KEPT);
let last: string | undefined;

function newWords(length: number): TextWords {
  const room = () => new Int32Array((length >> 1) + 1);
  return { kinds: new Uint8Array(length + 1), count: 0, start: room(), end: room(), hash: room() };
}

const SLOTS_LOG = 12;
/** How many words a table of words lately seen has room for. */
export const SLOTS = 1 << SLOTS_LOG;

/** The place of a word in such a table, by its hash; newer words take it over. */
export function slotOf(hash: number): number {
  return hash >>> (32 - SLOTS_LOG);
}

/** Not asked yet. */
export const UNASKED = -1;
/** Where what is known of a word stands, behind its place. */
export const WORD = 1;
export const SIGHT = 2;
export const GATE = 3;
export const TOLD = 4;
/** The numbers that the tagger of sensitive facts sums up of a word. */
export const TOLD_SIZE = 7;
const KNOWN = TOLD + TOLD_SIZE;
/**
 * What is known of the words lately seen, for all who ask, side by side in memory: the hash of a word; the detector's word; the
 * sight of the gate of people; the gate of secrets; and what the tagger of sensitive facts sums up.
 */
export const known = new Int32Array(KNOWN * SLOTS);

/** The place of what is known of a word. */
export function placeOf(hash: number): number {
  const place = slotOf(hash) * KNOWN;
  if (known[place] !== hash) {
    known.fill(UNASKED, place, place + KNOWN);
    known[place] = hash;
  }
  return place;
}

/** When what was known is no longer so. */
export function forgetWords(): void {
  known.fill(0);
}

/** One step of the hash of a word. */
export function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FACTOR);
}

/** The words of a text; only good until the next text. */
export function wordsOf(text: string): TextWords {
  if (text === last) return kept;
  const isKept = text.length < KEPT;
  const words = isKept ? kept : newWords(text.length);
  readWords(text, words);
  if (isKept) last = text;
  return words;
}

function readWords(text: string, words: TextWords): void {
  const classes = characterClasses();
  const { kinds, start, end, hash: hashes } = words;
  // The method itself, because engines look `text.charCodeAt` up for every unit once they saw all their kinds of strings.
  const { charCodeAt } = String.prototype;
  const { length } = text;
  let count = 0;
  let first = -1;
  let hash = SEED;
  for (let i = 0; i < length; i++) {
    const unit = charCodeAt.call(text, i);
    const kind = classes[unit] as number;
    kinds[i] = kind;
    if (isLetter(kind)) {
      if (first < 0) first = i;
      hash = mixUnit(hash, unit);
      continue;
    }
    if (first < 0) continue;
    start[count] = first;
    end[count] = i;
    hashes[count++] = hash;
    first = -1;
    hash = SEED;
  }
  if (first >= 0) {
    start[count] = first;
    end[count] = length;
    hashes[count++] = hash;
  }
  kinds[length] = 0;
  words.count = count;
}
