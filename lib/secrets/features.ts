/** What a piece looks like to the tagger of secrets: what it is made of, what stands around it, what its words speak of. */
import { CATEGORY_COUNT, Category, type CategoryName } from '../detect/categories';
import { firstHitFrom, type Reading } from '../detect/reading';
import { maskOf } from '../detect/scan-notes';
import { afterOf } from './after';
import { coarse, isNumber, isWord, Made } from './kinds';
import type { Look } from './look';
import { type Pieces, wholeOf } from './pieces';
import { madeOf, shapeOf, turnsIn } from './shape';

export const FEATURE_BITS = 18;
/** Of what is asked seldom; tables that are read at random had better be small. */
export const FEW_BITS = 16;
export const fewer = (feature: number): number => feature >>> (FEATURE_BITS - FEW_BITS);

/** Say nothing of what stands beside them. */
const SILENT = maskOf(
  (
    [
      'patient',
      'health',
      'healthMild',
      'healthForm',
      'diagnosis',
      'healthMeasure',
      'financeState',
      'healthTold',
      'healthTalk',
      'bodyPart',
      'ailing',
      'aching',
    ] as const satisfies CategoryName[]
  ).map((name) => Category[name]),
);
const SPEAKING = [~SILENT.low, ~SILENT.middle, ~SILENT.high, ~0];

/** One number for each kind of feature, so that equal values mean different things in different places. */
const Of = {
  bias: 1,
  kind: 2,
  shape: 3,
  length: 4,
  head: 5,
  gap: 6,
  after: 7,
  around: 8,
  gapKind: 9,
  afterKind: 10,
  aroundKind: 11,
  value: 12,
  count: 13,
  countKind: 14,
  strong: 15,
  cues: 16,
  first: 17,
  last: 18,
  script: 19,
  self: 20,
  selfKind: 21,
  left: 22,
  leftKind: 23,
  right: 24,
  rightKind: 25,
  near: 26,
  nearKind: 27,
  bag: 28,
  bagKind: 30,
  neighbour: 40,
  made: 50,
  madeKind: 60,
  token: 70,
  tokenMade: 71,
  whole: 72,
} as const;

function feature(of: number, value: number, kind = 0): number {
  const hash = Math.imul(value ^ Math.imul(of, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(kind + 1, 0xc2b2ae35);
  return Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f) >>> (32 - FEATURE_BITS);
}

/** No piece has more features. */
const MOST_FEATURES = 512;
export const found = { features: new Int32Array(MOST_FEATURES), count: 0 };

function note(of: number, value: number, kind?: number): void {
  if (found.count < MOST_FEATURES) found.features[found.count++] = feature(of, value, kind);
}

/** How many pieces around speak of it, how many of them in their places, and how many by what they are made of. */
const REACH = 12;
const NEIGHBOURS = 3;
const MADE = 2;
/** How far away a known word may stand, in characters. */
const WORDS = 90;

/** Reads the features of a piece into `found`: what it is, where it stands and what the known words around it speak of, */
export function readItself(look: Look, at: number): void {
  readAs(look, at, coarse(look.pieces.kind[at] as number));
}

/** and then what all the pieces around it are. */
export function readAround({ pieces }: Look, at: number): void {
  noteNeighbours(pieces, at, coarse(pieces.kind[at] as number));
}

/** All features of a word, most of them also together with how it begins: what stands around «секретно» says another thing of «лист». */
export function readWord(look: Look, at: number): void {
  const { reading, pieces } = look;
  const head = pieces.head[at] as number;
  readAs(look, at, head);
  noteNeighbours(pieces, at, head);
  note(Of.whole, wholeOf(reading.text, pieces.start[at] as number, pieces.end[at] as number));
}

/** All features of a date that begins with a piece, most of them also together with how it is written. */
export function readDate(look: Look, at: number, form: number): void {
  readAs(look, at, form);
  noteNeighbours(look.pieces, at, form);
}

function readAs(look: Look, at: number, kind: number): void {
  found.count = 0;
  const { start, end } = look.pieces;
  noteItself(look, at, kind);
  notePlace(look, at, kind);
  noteWords(look.reading, start[at] as number, end[at] as number, kind);
}

const LONGEST = 16;

function noteItself(look: Look, at: number, kind: number): void {
  const { reading, pieces, isCyrillic, isOfSecrets, isOfPasswords, strong } = look;
  const [start, end, made] = [pieces.start[at] as number, pieces.end[at] as number, pieces.kind[at] as number];
  note(Of.bias, 0);
  note(Of.kind, made);
  note(Of.shape, shapeOf(reading.text, start, end, made));
  note(Of.length, Math.min(LONGEST, end - start), made);
  note(Of.head, pieces.head[at] as number);
  if (isNumber(made)) noteNumber(reading.text, start, end);
  if (end - start >= LONGEST) noteToken(reading.text.slice(start, Math.min(end, start + LONG)));
  if (isWord(made)) note(Of.script, (made & Made.cyrillic) | (isCyrillic ? 1 : 0));
  note(Of.strong, strong, kind);
  note(Of.cues, (isOfSecrets ? 1 : 0) + (isOfPasswords ? 2 : 0), kind);
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

const COUNTS = 6;

function notePlace({ reading: { text }, pieces }: Look, at: number, kind: number): void {
  const gap = pieces.gap[at] as number;
  const after = afterOf(text, pieces.end[at] as number);
  const around = gap * 16 + after;
  note(Of.gap, gap);
  note(Of.after, after);
  note(Of.around, around);
  note(Of.gapKind, gap, kind);
  note(Of.afterKind, after, kind);
  note(Of.aroundKind, around, kind);
  const count = Math.min(COUNTS, pieces.count >> 1);
  note(Of.count, count);
  note(Of.countKind, count, kind);
  if (at === 0) note(Of.first, pieces.start[at] === 0 ? 1 : 0);
  if (at === pieces.count - 1) note(Of.last, 0, kind);
}

const NO_PIECE = 0x5bd1e995;

function noteNeighbours(pieces: Pieces, at: number, kind: number): void {
  const { count, head, kind: kinds } = pieces;
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue;
    const place = at + offset;
    const isThere = place >= 0 && place < count;
    const beside = isThere ? (head[place] as number) : NO_PIECE;
    const distance = Math.abs(offset);
    if (distance <= NEIGHBOURS) note(Of.neighbour + offset, beside);
    if (distance <= MADE) {
      const made = isThere ? (kinds[place] as number) : -1;
      note(Of.made + offset, made);
      note(Of.madeKind + offset, made, kind);
    }
    if (!isThere) continue;
    const side = offset < 0 ? 0 : 1;
    note(Of.bag + side, beside);
    note(Of.bagKind + side, beside, kind);
  }
}

const seen = { self: newSeen(), left: newSeen(), right: newSeen() };
function newSeen(): Int32Array {
  return new Int32Array((CATEGORY_COUNT >> 5) + 1);
}

/** What the words around it speak of. */
function noteWords({ scan, words }: Reading, start: number, end: number, kind: number): void {
  const { self, left, right } = seen;
  self.fill(0);
  left.fill(0);
  right.fill(0);
  for (let hit = firstHitFrom(scan, start - WORDS); hit < scan.hitCount; hit++) {
    const from = scan.hitStart[hit] as number;
    const word = scan.hitWord[hit] as number;
    if (from > end + WORDS) break;
    if (word === 0) continue;
    const side = (scan.hitEnd[hit] as number) <= start ? left : from >= end ? right : self;
    mark(side, words.category[word] as number);
    mark(side, words.second[word] as number);
    mark(side, words.third[word] as number);
  }
  noteSeen(self, Of.self, kind);
  noteSeen(left, Of.left, kind);
  noteSeen(right, Of.right, kind);
  for (let i = 0; i < left.length; i++) left[i] = (left[i] as number) | (right[i] as number);
  noteSeen(left, Of.near, kind);
}

function mark(side: Int32Array, category: number): void {
  if (category !== 0) side[category >> 5] = (side[category >> 5] as number) | (1 << (category & 31));
}

function noteSeen(side: Int32Array, of: number, kind: number): void {
  for (let i = 0; i < side.length; i++) {
    for (let left = (side[i] as number) & (SPEAKING[i] as number); left !== 0; left &= left - 1) {
      const category = i * 32 + (31 - Math.clz32(left & -left));
      note(of, category);
      note(of + 1, category, kind);
    }
  }
}
