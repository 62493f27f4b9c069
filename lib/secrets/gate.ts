/** What a text looks like to the gate of the tagger of secrets: its words, numbers and signs, each by itself. */
import { DIGITS, isDigit, isLetter, NEWLINE, SPACE, signOf } from '../detect/characters';
import type { Scan } from '../detect/scan-notes';
import { type TextWords, wordsOf } from '../detect/text-words';
import { headOf } from './pieces';
import { ALPHABET, Sign, signs } from './signs';

export const GATE_BITS = 15;

/** One number for each kind of feature. */
const Of = { every: 1, word: 2, looks: 3, number: 4, joined: 5, count: 6 } as const;

function featureOf(of: number, value: number): number {
  const hash = Math.imul(value ^ Math.imul(of, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f) >>> (32 - GATE_BITS);
}

/** Takes what a text is read as, one feature after the other; of words it takes all at once and says how they look, a bit for each look. */
export interface Taker {
  words: (text: string, run: TextWords) => number;
  feature: (feature: number) => void;
}

const MOST_WORDS = 12;

export function readGate(text: string, { groupCount, groupStart, groupEnd, groupJoined }: Scan, taker: Taker): void {
  const run = wordsOf(text);
  const { count, end, kinds } = run;
  const mayHoldJoint = (run.signs & ~NO_JOINTS) !== 0;
  taker.feature(featureOf(Of.every, 0));
  taker.feature(featureOf(Of.count, Math.min(MOST_WORDS, count)));
  if (mayHoldJoint) for (let at = 0; at < count; at++) readJoint(text, end[at] as number, kinds, taker);
  for (let left = taker.words(text, run); left !== 0; left &= left - 1)
    taker.feature(featureOf(Of.looks, left & -left));
  let digits = 0;
  for (let group = 0; group < groupCount; group++) {
    const [from, to] = [groupStart[group] as number, groupEnd[group] as number];
    const isJoined = groupJoined[group] === 1;
    digits = to - from + (isJoined ? digits : 0);
    const touches = (from > 0 && isLetter(kinds[from - 1] as number)) || isLetter(kinds[to] as number);
    taker.feature(featureOf(Of.number, Math.min(MOST_DIGITS, digits) * 4 + (touches ? 2 : 0) + (isJoined ? 1 : 0)));
    if (mayHoldJoint) readJoint(text, to, kinds, taker);
  }
}
const MOST_DIGITS = 12;
/** The signs of what joins nothing. */
const NO_JOINTS = DIGITS | signOf(NEWLINE);

/** A sign that stands between two letters or digits, or behind digits at the end: «qyz_jibek», «38#». */
function readJoint(text: string, at: number, kinds: Uint8Array, taker: Taker): void {
  const kind = kinds[at] as number;
  if (kind === SPACE || kind === NEWLINE || at >= text.length || isLetter(kind) || isDigit(kind)) return;
  const next = kinds[at + 1] as number;
  const isBetween = isLetter(next) || isDigit(next);
  taker.feature(featureOf(Of.joined, text.charCodeAt(at) * 4 + (isBetween ? (isDigit(next) ? 2 : 1) : 0)));
}

export const headFeature = (text: string, start: number, end: number): number =>
  featureOf(Of.word, headOf(text, start, end));

/** Latin letters or others, and how many of them are capitals: one bit. */
export function looksOf(text: string, start: number, end: number): number {
  const table = signs();
  const first = (table[text.charCodeAt(start)] as number) & ALPHABET;
  const second = end - start > 1 ? (table[text.charCodeAt(start + 1)] as number) & ALPHABET : 0;
  return 1 << (first * 2 + (second === Sign.latinCapital || second === Sign.capital ? 1 : 0));
}

/** All features of a text, to learn from. */
export function gateFeatures(text: string, scan: Scan): number[] {
  const features: number[] = [];
  readGate(text, scan, {
    feature: (one) => features.push(one),
    words: (whole, { count, start, end }) => {
      let looks = 0;
      for (let at = 0; at < count; at++) {
        const [from, to] = [start[at] as number, end[at] as number];
        features.push(headFeature(whole, from, to));
        looks |= looksOf(whole, from, to);
      }
      return looks;
    },
  });
  return features;
}
