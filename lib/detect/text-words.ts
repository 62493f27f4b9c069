/** A text in one pass: the class of each unit, and its words with a hash each, by which what is known of a word is remembered. */
import { characterClasses, isLetter, LEANING, SPACE, signOf } from './characters';

/** The words of one text; one object, filled again for the next. */
export interface TextWords {
  /** The class of each unit, and a 0 behind them. */
  kinds: Uint8Array;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of the letters as they are written, capitals told apart. */
  hash: Int32Array;
  /** The signs of what is neither letter nor space. */
  signs: number;
}

/** Longer texts get arrays of their own, of which the last is kept. */
export const KEPT = 4096;
const SEED = 0x2c1b3c6d;
const FACTOR = 0x9e3779b1;

const kept: TextWords = newWords(KEPT);
let last: string | undefined;
/** The last longer text, whose words are asked for again and again while it is read. */
let long: string | undefined;
let longWords = kept;

function newWords(length: number): TextWords {
  const room = () => new Int32Array((length >> 1) + 1);
  return { kinds: new Uint8Array(length + 1), count: 0, start: room(), end: room(), hash: room(), signs: 0 };
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
/** Where the detector's word stands, behind the place of a word; where others have theirs: `asked-words.ts`. */
export const WORD = 1;
/** A power of two: what is known of a word is in one line of memory. */
export const KNOWN = 8;

/** What is known of the words lately seen, for all who ask, side by side in memory. */
export const known = new Int32Array(KNOWN * SLOTS);

/** Of the two places of a word, the one that is given away next. */
let turn = 0;

/** The place of what is known of a word. */
export function placeOf(hash: number): number {
  const place = slotOf(hash) * KNOWN;
  return known[place] === hash ? place : otherPlaceOf(hash, slotOf(hash));
}

/** Words that have the same place do not drive each other out: each has a second one. */
function otherPlaceOf(hash: number, slot: number): number {
  const other = (slot ^ 1) * KNOWN;
  if (known[other] === hash) return other;
  turn ^= 1;
  const place = (slot ^ turn) * KNOWN;
  known.fill(UNASKED, place, place + KNOWN);
  known[place] = hash;
  return place;
}

/** One step of the hash of a word. */
export function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FACTOR);
}

/** The words of a text; only good until the next text. */
export function wordsOf(text: string): TextWords {
  if (text === last) return kept;
  if (text === long) return longWords;
  if (text.length < KEPT) {
    last = text;
    return readWords(text, kept);
  }
  long = text;
  longWords = readWords(text, newWords(text.length));
  return longWords;
}

function readWords(text: string, words: TextWords): TextWords {
  const classes = characterClasses();
  const { kinds, start, end, hash: hashes } = words;
  // The method itself, because engines look `text.charCodeAt` up for every unit once they saw all their kinds of strings.
  const { charCodeAt } = String.prototype;
  const { length } = text;
  let count = 0;
  let signs = 0;
  let before = SPACE;
  for (let i = 0; i < length; i++) {
    let unit = charCodeAt.call(text, i);
    let kind = classes[unit] as number;
    kinds[i] = kind;
    if (isLetter(kind)) {
      let hash = SEED;
      start[count] = i;
      if (before !== SPACE) signs |= LEANING;
      do {
        hash = mixUnit(hash, unit);
        if (++i === length) break;
        unit = charCodeAt.call(text, i);
        kind = classes[unit] as number;
        kinds[i] = kind;
      } while (isLetter(kind));
      end[count] = i;
      hashes[count++] = hash;
      if (i === length) break;
    }
    if (kind !== SPACE) signs |= signOf(kind);
    before = kind;
  }
  kinds[length] = 0;
  words.count = count;
  words.signs = signs;
  return words;
}
