/** Words that the scan found: looked up by the hash of their letters and noted. */
import { Category } from './categories';
import { bitAt } from './phrase-index';
import { growHits, type Scan, Signal } from './scan-notes';
import type { Vocabulary } from './vocabulary';
import { isFirstIn, noteCategories } from './word-categories';
import { SLOT_MASK } from './word-hash';

const MAX_NUMERAL_GAP = 4;
const MAX_PHRASE_GAP = 4;

/** The last numeral and how many stand in a row. */
const numerals = { end: -9, run: 0 };

/** Before each text. Digits before its first numeral count as one. */
export function resetNumerals(): void {
  numerals.end = -9;
  numerals.run = 1;
}

/** Number of the word whose letters have that hash, or 0. */
export function lookUp(words: Vocabulary, hash: number): number {
  let slot = hash & SLOT_MASK;
  for (;;) {
    const word = words.words[slot] as number;
    if (word === 0 || words.keys[slot] === hash) return word;
    slot = (slot + 1) & SLOT_MASK;
  }
}

/**
 * The word with the hash `whole`, or else the longer of two stems if the rest of the word may follow it, else the
 * shorter, or 0; a hash of 0 is none. `size` counts the letters, doubled ones once.
 */
export function foundWord(words: Vocabulary, size: number, whole: number, longer: number, shorter: number): number {
  let word = whole === 0 ? 0 : lookUp(words, whole);
  if (word === 0 && longer !== 0) word = fits(words, lookUp(words, longer), size);
  if (word === 0 && shorter !== 0) word = fits(words, lookUp(words, shorter), size);
  return word;
}

/** The word itself, its twin when only a phrase allows so long an ending, or 0. */
function fits(words: Vocabulary, word: number, size: number): number {
  if (word === 0) return 0;
  const ending = size - (words.size[word] as number);
  if (ending > (words.suffix[word] as number)) return 0;
  return ending > (words.ownSuffix[word] as number) && words.twin[word] !== 0 ? (words.twin[word] as number) : word;
}

/** Notes a word. */
export function addHit(
  words: Vocabulary,
  scan: Scan,
  start: number,
  end: number,
  word: number,
  kinds: Uint8Array,
): void {
  const count = scan.hitCount;
  if (count === scan.hitStart.length) growHits(scan);
  scan.hitStart[count] = start;
  scan.hitEnd[count] = end;
  scan.hitWord[count] = word;
  scan.hitCount = count + 1;
  const gate = words.gate[word] as number;
  scan.signals |= gate;
  if (
    (gate & Signal.closing) !== 0 &&
    count > 0 &&
    ((words.leads[scan.hitWord[count - 1] as number] as number) & bitAt(kinds, start, end)) !== 0 &&
    start - (scan.hitEnd[count - 1] as number) <= MAX_PHRASE_GAP
  )
    scan.signals |= Signal.phrase;
  noteCategories(words, word, scan.seen);
  if (isFirstIn(words, word, Category.numberWord)) countNumeral(start, end, scan);
}

/** Three numerals in a row, digits between them allowed, may spell a number. */
function countNumeral(start: number, end: number, scan: Scan): void {
  const before = scan.groupCount > 0 ? (scan.groupEnd[scan.groupCount - 1] as number) : -9;
  numerals.run = start - Math.max(numerals.end, before) <= MAX_NUMERAL_GAP ? numerals.run + 1 : 1;
  numerals.end = end;
  if (numerals.run >= 3) scan.signals |= Signal.numberWords;
}
