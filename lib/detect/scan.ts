/**
 * The one pass over a text: known words, groups of digits, anchors. Ordinary messages leave it with nothing to do.
 * Costs a few nanoseconds a character; everything after it works on what it noted.
 */
import { Category } from './categories';
import { characterClasses, DIGIT, DIGIT_END, DOT, isDigitAt, isLetterAt, LETTER_END, SPACE } from './characters';
import { growGroups, growHits, type Scan, Signal } from './scan-notes';
import { scanRare } from './scan-rare';
import {
  CHAIN_SEED,
  DOUBLED_FROM,
  MARK_MASK,
  mix,
  noteCategories,
  PREFIX,
  SHORT,
  SLOT_MASK,
  STEM,
  type Vocabulary,
  vocabulary,
  WORD_SEED,
} from './vocabulary';

const NUMBER = 3;
const LONG_NUMBER = 9;
const MANY_DIGITS = 12;
const SOME_DIGITS = 10;
const MIXED_TOKEN = 7;
const MIXED_DIGITS = 3;
const LONG_TOKEN = 14;
const MAX_GAP = 3;
const MAX_NUMERAL_GAP = 4;
/** The class of the letter a, as in aset(a)mail.ru. */
const FIRST_LETTER = 1;
const MAX_PHRASE_GAP = 4;

/** Position and running counts of one scan; one object, reset for each text, so that nothing is allocated. */
const at = {
  tokenStart: 0,
  tokenEnd: -1,
  tokenDigits: 0,
  isMixed: false,
  found: 0,
  before: 0,
  doubled: 0,
  clusterEnd: -9,
  cluster: 0,
  total: 0,
  chainEnd: -9,
  chainStart: 0,
  chain: 0,
  chainSize: 0,
  numeralEnd: -9,
  numeralRun: 0,
};

/** Fills `scan` with what `text` holds and returns its signals. */
export function scanText(text: string, scan: Scan): number {
  const classes = characterClasses();
  const words = vocabulary();
  resetScan(scan);
  const length = text.length;
  let i = 0;
  while (i < length) {
    const kind = classes[text.charCodeAt(i)] as number;
    if (kind === SPACE) i++;
    else if (kind < LETTER_END) i = kind === 0 ? i + 1 : scanWord(text, i, kind, scan, classes, words);
    else if (kind < DIGIT_END) i = scanDigits(text, i, scan, classes);
    else {
      if (kind > DOT) scanRare(text, i, kind, scan, classes);
      i++;
    }
  }
  if (at.tokenEnd - at.tokenStart >= MIXED_TOKEN) closeToken(text, scan);
  return scan.signals;
}

function resetScan(scan: Scan): void {
  scan.signals = 0;
  scan.hitCount = 0;
  scan.groupCount = 0;
  scan.atCount = 0;
  scan.seen[0] = 0;
  scan.seen[1] = 0;
  scan.seen[2] = 0;
  at.tokenStart = 0;
  at.tokenEnd = -1;
  at.isMixed = false;
  at.clusterEnd = -9;
  at.cluster = 0;
  at.total = 0;
  at.chainEnd = -9;
  at.numeralEnd = -9;
}

/** Hashes letters while they can still begin a known word, then only looks for the end of the word. */
function scanWord(
  text: string,
  start: number,
  first: number,
  scan: Scan,
  classes: Uint8Array,
  words: Vocabulary,
): number {
  const { marks } = words;
  const length = text.length;
  let i = start;
  let kind = first;
  let hash = WORD_SEED;
  let previous = 0;
  let canGoOn = true;
  at.found = 0;
  at.before = 0;
  at.doubled = 0;
  do {
    if (kind === previous && i - start >= DOUBLED_FROM && !isShortWord(text, start, i, classes)) at.doubled++;
    else if (canGoOn) {
      previous = kind;
      hash = mix(hash, kind);
      const mark = marks[hash & MARK_MASK] as number;
      if (mark >= STEM) noteStem(words, hash);
      canGoOn = (mark & PREFIX) !== 0;
    } else previous = 0;
    i++;
    if (i >= length) break;
    kind = classes[text.charCodeAt(i)] as number;
  } while (kind < LETTER_END && kind !== 0);
  markToken(text, start, i, scan);
  if (at.found !== 0) addBest(words, scan, start, i);
  if (i - start <= 3) scanShort(text, start, i, scan, words, first);
  return i;
}

/** Whether the word ends with its third letter, the one at `i`. */
function isShortWord(text: string, start: number, i: number, classes: Uint8Array): boolean {
  if (i - start !== SHORT - 1) return false;
  const next = i + 1 < text.length ? (classes[text.charCodeAt(i + 1)] as number) : 0;
  return next === 0 || next >= LETTER_END;
}

function noteStem(words: Vocabulary, hash: number): void {
  const word = lookUp(words, hash);
  if (word === 0) return;
  at.before = at.found;
  at.found = word;
}

function lookUp(words: Vocabulary, hash: number): number {
  let slot = hash & SLOT_MASK;
  for (;;) {
    const word = words.words[slot] as number;
    if (word === 0 || words.keys[slot] === hash) return word;
    slot = (slot + 1) & SLOT_MASK;
  }
}

function addBest(words: Vocabulary, scan: Scan, start: number, end: number): void {
  const size = end - start - at.doubled;
  const word = fits(words, at.found, size) || (at.before === 0 ? 0 : fits(words, at.before, size));
  if (word !== 0) addHit(words, scan, start, end, word);
}

/** The word itself, its twin when only a phrase allows so long an ending, or 0. */
function fits(words: Vocabulary, word: number, size: number): number {
  const ending = size - (words.size[word] as number);
  if (ending > (words.suffix[word] as number)) return 0;
  return ending > (words.ownSuffix[word] as number) && words.twin[word] !== 0 ? (words.twin[word] as number) : word;
}

function addHit(words: Vocabulary, scan: Scan, start: number, end: number, word: number): void {
  const count = scan.hitCount;
  if (count === scan.hitStart.length) growHits(scan);
  scan.hitStart[count] = start;
  scan.hitEnd[count] = end;
  scan.hitWord[count] = word;
  scan.hitCount = count + 1;
  scan.signals |= words.gate[word] as number;
  if (words.closes[word] !== 0 && count > 0 && start - (scan.hitEnd[count - 1] as number) <= MAX_PHRASE_GAP)
    scan.signals |= Signal.phrase;
  const category = words.category[word] as number;
  if (category === 0) return;
  noteCategories(words, word, scan);
  if (category === Category.numberWord) countNumeral(start, end, scan);
}

/** Three numerals in a row, digits between them allowed, may spell a number. */
function countNumeral(start: number, end: number, scan: Scan): void {
  const before = scan.groupCount > 0 ? (scan.groupEnd[scan.groupCount - 1] as number) : -9;
  at.numeralRun = start - Math.max(at.numeralEnd, before) <= MAX_NUMERAL_GAP ? at.numeralRun + 1 : 1;
  at.numeralEnd = end;
  if (at.numeralRun >= 3) scan.signals |= Signal.numberWords;
}

/** Words of up to three letters: chains («И.И.Н.», «р/с»), the middle of a plate, the file type p12. */
function scanShort(text: string, start: number, end: number, scan: Scan, words: Vocabulary, letter: number): void {
  const size = end - start;
  const previous = scan.groupCount - 1;
  if (previous >= 0 && start - (scan.groupEnd[previous] as number) <= 1) {
    if (isPlateLike(text, start, end, scan, previous)) scan.signals |= Signal.plate;
  }
  if (size === 2 && start > 0 && '([{<'.includes(text[start - 1] as string)) scan.signals |= Signal.word;
  if (size !== 1) return;
  if (letter === FIRST_LETTER && text[start - 1] === '(' && text[end] === ')') scan.signals |= Signal.word;
  if (text.startsWith('12', end) && start > 0 && text.charCodeAt(start - 1) === 46) scan.signals |= Signal.word;
  if (start - at.chainEnd > 2 || at.chainEnd === start) {
    at.chain = CHAIN_SEED;
    at.chainStart = start;
    at.chainSize = 0;
  }
  at.chain = mix(at.chain, letter);
  at.chainSize++;
  at.chainEnd = end;
  if (at.chainSize < 2) return;
  const word = lookUp(words, at.chain);
  if (word !== 0) addHit(words, scan, at.chainStart, end, word);
}

/** Three digits before a short word, and digits after it or a letter before them: 123 ABC 02, A 123 BC. */
function isPlateLike(text: string, word: number, end: number, scan: Scan, group: number): boolean {
  const start = scan.groupStart[group] as number;
  const size = (scan.groupEnd[group] as number) - start;
  if (size !== 3 && !(size === 2 && scan.groupEnd[group] === word)) return false;
  return isDigitAt(text, end) || isDigitAt(text, end + 1) || isLetterAt(text, start - 1) || isLetterAt(text, start - 2);
}

function scanDigits(text: string, start: number, scan: Scan, classes: Uint8Array): number {
  let i = start + 1;
  while (i < text.length) {
    const kind = classes[text.charCodeAt(i)] as number;
    if (kind < DIGIT || kind >= DIGIT_END) break;
    i++;
  }
  if (scan.groupCount === scan.groupStart.length) growGroups(scan);
  scan.groupStart[scan.groupCount] = start;
  scan.groupEnd[scan.groupCount] = i;
  scan.groupCount++;
  scan.signals |= Signal.digits;
  const isJoined = isCloseGap(text, at.clusterEnd, start, classes);
  scan.groupJoined[scan.groupCount - 1] = isJoined ? 1 : 0;
  at.cluster = (isJoined ? at.cluster : 0) + i - start;
  at.clusterEnd = i;
  at.total += i - start;
  if (at.cluster >= NUMBER) noteSizes(scan);
  markToken(text, start, i, scan);
  at.tokenDigits += i - start;
  return i;
}

function noteSizes(scan: Scan): void {
  scan.signals |= Signal.number;
  if (at.cluster >= LONG_NUMBER) scan.signals |= Signal.longNumber;
  if (at.cluster >= MANY_DIGITS) scan.signals |= Signal.veryLongNumber;
  if (at.total >= SOME_DIGITS) scan.signals |= Signal.manyDigits;
}

/** Whether at most three separators and nothing else stand between two groups of digits. */
function isCloseGap(text: string, from: number, to: number, classes: Uint8Array): boolean {
  if (to - from > MAX_GAP || from < 0) return false;
  for (let i = from; i < to; i++) {
    const kind = classes[text.charCodeAt(i)] as number;
    if (kind < SPACE || kind > DOT) return false;
  }
  return true;
}

function markToken(text: string, start: number, end: number, scan: Scan): void {
  if (start === at.tokenEnd) {
    at.isMixed = true;
    scan.signals |= Signal.touching;
  } else {
    if (at.tokenEnd - at.tokenStart >= MIXED_TOKEN) closeToken(text, scan);
    at.tokenStart = start;
    at.tokenDigits = 0;
    at.isMixed = false;
  }
  at.tokenEnd = end;
}

/** Called for tokens of seven characters or more. */
function closeToken(text: string, scan: Scan): void {
  if (at.isMixed && at.tokenDigits >= MIXED_DIGITS) scan.signals |= Signal.mixed;
  if (at.tokenEnd - at.tokenStart >= LONG_TOKEN && text.charCodeAt(at.tokenStart) < 128)
    scan.signals |= Signal.longToken;
}
