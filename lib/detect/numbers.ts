/** Runs of digit groups that could be one number, however it was split: every recognizer of numbers is asked by length. */
import { characterClasses, DASH, isLetterAt, NEWLINE, SPACE } from './characters';
import type { Reading } from './reading';
import { type CategoryMask, hasSeen, type Scan } from './scan-notes';

export const MAX_DIGITS = 19;
const ROUND_CLOSED = 41;
const COMMA = 44;
const COLON = 58;
const SQUARE_CLOSED = 93;
const CURLY_CLOSED = 125;
const SIZE_BASE = 20;
/** More groups would not fit into a number exactly. */
const MAX_PATTERN = 12;

/** A number that may have been written in groups. One object is reused: copy what you keep. */
export interface NumberWindow {
  start: number;
  end: number;
  length: number;
  digits: Uint8Array;
  /** Sizes of the groups, `groups` of them. */
  sizes: Uint8Array;
  groups: number;
  /** The sizes as digits of a number to the base of twenty, for up to eleven groups. */
  form: number;
  /** All gaps are one same ordinary separator: space, dash or dot. */
  isUniform: boolean;
  /** No gap is longer than two characters or has a newline. */
  isPlain: boolean;
  /** More digits follow or precede at a separator's distance. */
  isOpenLeft: boolean;
  isOpenRight: boolean;
  /** Numbers of its first and last group in the scan. */
  first: number;
  last: number;
  /** A letter touches it. */
  touchesLeft: boolean;
  touchesRight: boolean;
}

/** A recognizer's wish for numbers of some lengths. */
export interface NumberJudge {
  judge: (number: NumberWindow, reading: Reading) => void;
  /** Only asked when a word of one of these categories stands somewhere in the text; undefined: always. */
  needs: CategoryMask | undefined;
}

/** Who is asked about numbers of one length. */
export interface LengthJudges {
  /** Whatever words there are. */
  always: readonly NumberJudge[];
  /** When there is a word of one of the categories that any of them needs. */
  named: readonly NumberJudge[];
  needs: CategoryMask;
}

/** Groups that a number may have when more digits stand beside it. */
const MAX_OPEN_GROUPS = 5;

const current: NumberWindow = {
  start: 0,
  end: 0,
  length: 0,
  digits: new Uint8Array(MAX_DIGITS + 1),
  sizes: new Uint8Array(MAX_DIGITS + 1),
  groups: 0,
  form: 0,
  isUniform: true,
  isPlain: true,
  isOpenLeft: false,
  isOpenRight: false,
  first: 0,
  last: 0,
  touchesLeft: false,
  touchesRight: false,
};

/** Asks the judges of each length about each run of groups. Linear: a run has at most nineteen digits. */
export function judgeNumbers(reading: Reading, judges: readonly LengthJudges[]): void {
  const { scan } = reading;
  for (let first = 0; first < scan.groupCount; first++) {
    const size = (scan.groupEnd[first] as number) - (scan.groupStart[first] as number);
    if (size <= MAX_DIGITS && !(size === 1 && isAmongSingles(scan, first))) judgeFrom(first, reading, judges);
  }
}

/** Inside a longer row of single digits, as in tables and rulers. */
function isAmongSingles(scan: Scan, group: number): boolean {
  if (scan.groupJoined[group] === 0 || group + 2 >= scan.groupCount) return false;
  return isSingle(scan, group + 1) && isSingle(scan, group + 2);
}

function isSingle(scan: Scan, group: number): boolean {
  return scan.groupJoined[group] !== 0 && (scan.groupEnd[group] as number) - (scan.groupStart[group] as number) === 1;
}

function judgeFrom(first: number, reading: Reading, judges: readonly LengthJudges[]): void {
  const { scan, text } = reading;
  const number = startWindow(first, reading);
  for (let group = first; group < scan.groupCount; group++) {
    if (group > first) {
      if (!isJoined(group, reading) || (number.isOpenLeft && number.groups === MAX_OPEN_GROUPS)) return;
      noteGap(number, text, scan.groupEnd[group - 1] as number, scan.groupStart[group] as number);
    }
    if (!addGroup(number, group, reading)) return;
    const { always, named, needs } = judges[number.length] as LengthJudges;
    const wanted = hasSeen(scan, needs) ? named : always;
    if (wanted.length === 0) continue;
    number.isOpenRight = group + 1 < scan.groupCount && isJoined(group + 1, reading) && !isInToken(group + 1, reading);
    if (number.isOpenRight && number.groups > MAX_OPEN_GROUPS) continue;
    // Groups of single digits are only believed when nothing else stands beside them.
    if (number.groups * 2 > number.length && (number.isOpenLeft || number.isOpenRight)) continue;
    number.touchesRight = isLetterAt(text, number.end);
    for (const one of wanted) if (one.needs === undefined || hasSeen(scan, one.needs)) one.judge(number, reading);
  }
}

function startWindow(first: number, reading: Reading): NumberWindow {
  current.start = reading.scan.groupStart[first] as number;
  current.first = first;
  current.length = 0;
  current.groups = 0;
  current.form = 0;
  current.isUniform = true;
  current.isPlain = true;
  current.isOpenLeft = first > 0 && isJoined(first, reading) && !isInToken(first - 1, reading);
  current.touchesLeft = isLetterAt(reading.text, current.start - 1);
  return current;
}

function isJoined(group: number, reading: Reading): boolean {
  return reading.scan.groupJoined[group] !== 0;
}

/** Digits of a token with letters, «AB123», are no part of a number beside it. */
function isInToken(group: number, { scan, text }: Reading): boolean {
  return isLetterAt(text, (scan.groupStart[group] as number) - 1) || isLetterAt(text, scan.groupEnd[group] as number);
}

function addGroup(number: NumberWindow, group: number, reading: Reading): boolean {
  const start = reading.scan.groupStart[group] as number;
  const end = reading.scan.groupEnd[group] as number;
  if (number.length + end - start > MAX_DIGITS) return false;
  for (let i = start; i < end; i++) number.digits[number.length++] = reading.text.charCodeAt(i) - 48;
  number.sizes[number.groups++] = end - start;
  number.form = number.form * SIZE_BASE + end - start;
  number.end = end;
  number.last = group;
  return true;
}

let firstGap = 0;

function noteGap(number: NumberWindow, text: string, from: number, to: number): void {
  const classes = characterClasses();
  const code = text.charCodeAt(from);
  const kind = classes[code] as number;
  // A comma counts thousands and a colon hours: they join nothing into one number.
  const isClosed = code === ROUND_CLOSED || code === SQUARE_CLOSED || code === CURLY_CLOSED;
  const isOrdinary = (to - from <= 2 || isClosed) && code !== COMMA && code !== COLON;
  const gap = (kind === SPACE || kind === DASH ? kind : code) * 4 + to - from;
  if (number.groups === 1) firstGap = gap;
  if (!isOrdinary || gap !== firstGap) number.isUniform = false;
  if (to - from > 2) number.isPlain = false;
  for (let i = from; i < to; i++) if (classes[text.charCodeAt(i)] === NEWLINE) number.isPlain = false;
}

/** Patterns of group sizes as numbers, e.g. `3332`; sizes above nine as letters. */
export function sizePatterns(...patterns: string[]): ReadonlySet<number> {
  return new Set(
    patterns.map((pattern) =>
      Array.from(pattern).reduce((form, size) => form * SIZE_BASE + Number.parseInt(size, 36), 0),
    ),
  );
}

/** Whether the groups have one of the given patterns. */
export function hasSizes(number: NumberWindow, patterns: ReadonlySet<number>): boolean {
  return number.groups <= MAX_PATTERN && patterns.has(number.form);
}
