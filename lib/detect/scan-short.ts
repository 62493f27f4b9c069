/** Words of up to three letters: chains («И.И.Н.», «р/с»), the middle of a plate, the file type p12. */
import { isDigitAt, isLetterAt, SPACE } from './characters';
import { addHit, lookUp } from './scan-hits';
import { type Scan, Signal } from './scan-notes';
import type { Vocabulary } from './vocabulary';
import { CHAIN_SEED, mix, SHORT } from './word-hash';

/** The class of the letter a, as in aset(a)mail.ru. */
const FIRST_LETTER = 1;
const ROUND = 40;
const POINT = 46;
const BACKSLASH = 92;

/** Single letters that follow each other. */
const chain = { start: 0, end: -9, hash: 0, size: 0 };

/** Before each text. */
export function resetChain(): void {
  chain.end = -9;
}

/** Notes what a short word from `start` to `end` may be part of. */
export function scanShort(
  text: string,
  start: number,
  end: number,
  scan: Scan,
  words: Vocabulary,
  kinds: Uint8Array,
): void {
  const size = end - start;
  const letter = kinds[start] as number;
  const previous = scan.groupCount - 1;
  if (previous >= 0 && start - (scan.groupEnd[previous] as number) <= 1) {
    if (isPlateLike(text, start, end, scan, previous)) scan.signals |= Signal.plate;
  }
  if (start > 0 && size < SHORT && kinds[start - 1] !== SPACE)
    noteBefore(text, text.charCodeAt(start - 1), end, scan, size === 1 ? letter : 0);
  if (size === 1) noteChain(start, end, scan, words, kinds);
}

/** What the character before a word makes of it: «(at», «(a)», «\n1», «.p12»; `single` is its letter if it has but one. */
function noteBefore(text: string, before: number, end: number, scan: Scan, single: number): void {
  if (single === 0) {
    if (isOpening(before)) scan.signals |= Signal.word;
  } else if (before === ROUND && single === FIRST_LETTER && text[end] === ')') scan.signals |= Signal.word;
  else if (before === BACKSLASH && isDigitAt(text, end)) scan.signals |= Signal.escape;
  else if (before === POINT && text.startsWith('12', end)) scan.signals |= Signal.word;
}

/** Adds a single letter to the chain of those before it, and the chain to the hits if it is a word. */
function noteChain(start: number, end: number, scan: Scan, words: Vocabulary, kinds: Uint8Array): void {
  if (start - chain.end > 2 || chain.end === start) {
    chain.hash = CHAIN_SEED;
    chain.start = start;
    chain.size = 0;
  }
  chain.hash = mix(chain.hash, kinds[start] as number);
  chain.size++;
  chain.end = end;
  if (chain.size < 2) return;
  const word = lookUp(words, chain.hash);
  if (word !== 0) addHit(words, scan, chain.start, end, word, kinds);
}

function isOpening(code: number): boolean {
  return code === ROUND || code === 91 || code === 123 || code === 60;
}

/** Three digits before a short word, and digits after it or a letter before them: 123 ABC 02, A 123 BC. */
function isPlateLike(text: string, word: number, end: number, scan: Scan, group: number): boolean {
  const start = scan.groupStart[group] as number;
  const size = (scan.groupEnd[group] as number) - start;
  if (end - word < 2 || (size !== 3 && !(size === 2 && scan.groupEnd[group] === word))) return false;
  const region = isDigitAt(text, end) ? end : end + 1;
  if (isDigitAt(text, region) && isDigitAt(text, region + 1) && !isDigitAt(text, region + 2)) return true;
  const letter = isLetterAt(text, start - 1) ? start - 1 : start - 2;
  return isLetterAt(text, letter) && !isLetterAt(text, letter - 1);
}
