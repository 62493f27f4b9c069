/** What a piece looks like by itself: what it is made of, its digits, its letters. */
import { characterClasses, isLetter } from '../detect/characters';
import { note, Of } from './found';
import { isNumber } from './kinds';
import type { Pieces } from './pieces';
import { madeOf, shapeOf, turnsIn } from './shape';

const LONGEST = 16;

/** Notes what a piece is by itself. */
export function noteOwn(text: string, { start: starts, end: ends, kind, head }: Pieces, at: number): void {
  const [start, end, made] = [starts[at] as number, ends[at] as number, kind[at] as number];
  note(Of.bias, 0);
  note(Of.kind, made);
  note(Of.shape, shapeOf(text, start, end, made));
  note(Of.length, Math.min(LONGEST, end - start), made);
  note(Of.head, head[at] as number);
  if (isNumber(made)) noteNumber(text, start, end);
  if (end - start >= LONGEST) noteToken(text.slice(start, Math.min(end, start + LONG)));
}

const ZERO = 48;
const NUMBER_OF_YEAR = 4;

/** Years, sums, telephones, one digit only. */
function noteNumber(text: string, start: number, end: number): void {
  const digit = (at: number) => text.charCodeAt(at) - ZERO;
  const size = end - start;
  const first = digit(start);
  const century = first * 10 + digit(start + 1);
  if (size === NUMBER_OF_YEAR && (century === 19 || century === 20)) note(Of.value, 1);
  if (size > 1 && digit(end - 1) === 0 && digit(end - 2) === 0)
    note(Of.value, size > 2 && digit(end - 3) === 0 ? 3 : 2);
  if (size > 1 && isOneUnit(text, start, end)) note(Of.value, 4);
  if (first === 0) note(Of.value, 5);
  if (first === 7 || first === 8) note(Of.value, 6);
}

const MOST_PATTERN = 6;
/** Numbers of so many digits are known one by one. */
const MOST_EXACT = 4;

/** Which of its digits are alike, «1221», and a short number itself: signs between the digits do not count. */
export function notePattern(text: string, start: number, end: number): void {
  let digits = 0;
  let value = 0;
  let pattern = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) continue;
    if (digits < MOST_EXACT) value = value * 10 + digit;
    if (digits++ < MOST_PATTERN) pattern = pattern * MOST_PATTERN + firstLike(text, start, at, digits - 1);
  }
  note(Of.pattern, pattern, digits);
  if (digits <= MOST_EXACT) note(Of.exact, value, digits);
}

/** Which digit of a number, counted, is the first like the one at `at`, which is the digit `last`. */
function firstLike(text: string, start: number, at: number, last: number): number {
  const unit = text.charCodeAt(at);
  let digit = 0;
  for (let i = start; digit < last; i++) {
    const one = text.charCodeAt(i);
    if (one === unit) return digit;
    if (one >= ZERO && one <= ZERO + 9) digit++;
  }
  return last;
}

const MOST_TRIGRAMS = 20;

/** Its letters by threes, and its last one. */
export function noteTrigrams(text: string, start: number, end: number, kind: number): void {
  const last = Math.min(end, start + MOST_TRIGRAMS + 2);
  for (let at = start; at + 2 < last; at++)
    note(Of.trigram, (unitAt(text, at) << 16) | (unitAt(text, at + 1) << 8) | unitAt(text, at + 2));
  note(Of.end, unitAt(text, end - 1), kind);
}

/** A letter by its class, anything else by itself. */
function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const letter = characterClasses()[unit] as number;
  return isLetter(letter) ? LETTERS + letter : unit & (LETTERS - 1);
}
const LETTERS = 128;

function isOneUnit(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) !== first) return false;
  return true;
}

/** How long a token is, how often its letters and digits take turns, and what it is made of. */
function noteToken(token: string): void {
  const made = madeOf(token);
  note(Of.token, Math.min(LONG, token.length) >> 3, turnsIn(token));
  note(Of.tokenMade, made);
  for (let left = made; left !== 0; left &= left - 1) note(Of.token, LONG + 31 - Math.clz32(left & -left));
}
const LONG = 64;
