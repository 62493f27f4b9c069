/**
 * The one pass over a text: known words, groups of digits, anchors. Ordinary messages leave it with nothing to do.
 * Costs a few nanoseconds a character; everything after it works on what it noted.
 */
import { DIGIT, DIGIT_END, DOT, isDigit, isLetter, isLetterOrDigit, LETTER_END, SPACE } from './characters';
import { addHit, resetNumerals } from './scan-hits';
import { growGroups, type Scan, Signal } from './scan-notes';
import { scanRare } from './scan-rare';
import { resetChain, scanShort } from './scan-short';
import { type TextWords, wordsOf } from './text-words';
import { type Vocabulary, vocabulary } from './vocabulary';
import { SHORT } from './word-hash';
import { knownWord } from './word-memo';

const NUMBER = 3;
const SIX = 6;
const LONG_NUMBER = 9;
const MANY_DIGITS = 12;
const SOME_DIGITS = 10;
const MIXED_TOKEN = 7;
const MIXED_DIGITS = 3;
/** From here on Latin letters and digits may be a key. */
export const LONG_TOKEN = 14;
const MAX_GAP = 3;
/** As much may be said between the parts of a number. */
export const MAX_SPOKEN_GAP = 18;

/** Position and running counts of one scan; one object, reset for each text, so that nothing is allocated. */
const at = {
  /** Where the last token of letters and digits ended. */
  tokenEnd: 0,
  clusterEnd: -9,
  cluster: 0,
  total: 0,
};

/** Fills `scan` with what `text` holds and returns its signals. */
export function scanText(text: string, scan: Scan): number {
  const run = wordsOf(text);
  const { kinds } = run;
  const words = vocabulary();
  resetScan(scan);
  const { length } = text;
  let next = 0;
  let i = 0;
  while (i < length) {
    const kind = kinds[i] as number;
    if (kind === SPACE || kind === 0) i++;
    else if (kind < LETTER_END) {
      i = scanWord(text, next++, scan, run, words);
      if (kinds[i] === SPACE) i++;
    } else if (kind < DIGIT_END) i = scanDigits(text, i, scan, kinds);
    else {
      if (kind > DOT) scanRare(text, i, kind, scan, kinds);
      i++;
    }
  }
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
  at.tokenEnd = 0;
  at.clusterEnd = -9;
  at.cluster = 0;
  at.total = 0;
  resetChain();
  resetNumerals();
}

/** Notes a word if it is known, and what short and long ones may be part of. */
function scanWord(text: string, at: number, scan: Scan, run: TextWords, words: Vocabulary): number {
  const start = run.start[at] as number;
  const end = run.end[at] as number;
  const word = knownWord(text, run, at, words);
  if (word !== 0) addHit(words, scan, start, end, word, run.kinds);
  if (end - start <= SHORT) scanShort(text, start, end, scan, words, run.kinds);
  else if (end - start >= LONG_TOKEN && text.charCodeAt(start) < 128) scan.signals |= Signal.longToken;
  return end;
}

function scanDigits(text: string, start: number, scan: Scan, kinds: Uint8Array): number {
  let i = start + 1;
  while (isDigit(kinds[i] as number)) i++;
  if (scan.groupCount === scan.groupStart.length) growGroups(scan);
  scan.groupStart[scan.groupCount] = start;
  scan.groupEnd[scan.groupCount] = i;
  scan.groupCount++;
  scan.signals |= scan.groupCount > 1 ? Signal.digits | Signal.groups : Signal.digits;
  const isJoined = isCloseGap(at.clusterEnd, start, kinds);
  scan.groupJoined[scan.groupCount - 1] = isJoined ? 1 : 0;
  at.cluster = (isJoined ? at.cluster : 0) + i - start;
  at.total = (start - at.clusterEnd <= MAX_SPOKEN_GAP ? at.total : 0) + i - start;
  at.clusterEnd = i;
  if (at.cluster >= NUMBER) noteSizes(scan);
  else if (at.total >= SOME_DIGITS && i - start === 1) scan.signals |= Signal.manyDigits;
  if (start >= at.tokenEnd && ((start > 0 && isLetter(kinds[start - 1] as number)) || isLetter(kinds[i] as number)))
    markToken(text, start, i, scan, kinds);
  else if (i - start >= LONG_TOKEN) scan.signals |= Signal.longToken;
  return i;
}

function noteSizes(scan: Scan): void {
  scan.signals |= Signal.number;
  if (at.cluster >= SIX) scan.signals |= Signal.sixDigits;
  if (at.cluster >= LONG_NUMBER) scan.signals |= Signal.longNumber;
  if (at.cluster >= MANY_DIGITS) scan.signals |= Signal.veryLongNumber;
  if (at.total >= SOME_DIGITS) scan.signals |= Signal.manyDigits;
}

/** Whether at most three separators and nothing else stand between two groups of digits. */
function isCloseGap(from: number, to: number, kinds: Uint8Array): boolean {
  if (to - from > MAX_GAP || from < 0) return false;
  for (let i = from; i < to; i++) {
    const kind = kinds[i] as number;
    if (kind < SPACE || kind > DOT) return false;
  }
  return true;
}

/** Notes the token of letters and digits around digits that touch a letter, each token once. */
function markToken(text: string, start: number, end: number, scan: Scan, kinds: Uint8Array): void {
  scan.signals |= Signal.touching;
  let first = start;
  let last = end;
  let digits = end - start;
  while (first > at.tokenEnd && isLetterOrDigit(kinds[first - 1] as number)) first--;
  for (; isLetterOrDigit(kinds[last] as number); last++) if ((kinds[last] as number) >= DIGIT) digits++;
  at.tokenEnd = last;
  if (last - first >= MIXED_TOKEN && digits >= MIXED_DIGITS) scan.signals |= Signal.mixed;
  if (last - first >= LONG_TOKEN && text.charCodeAt(first) < 128) scan.signals |= Signal.longToken;
}
