/** What a piece looks like to the tagger of secrets: what it is made of, what stands around it, what its words speak of. */
import { CATEGORY_COUNT, Category, type CategoryName } from '../detect/categories';
import { firstHitFrom, type Reading } from '../detect/reading';
import { maskOf } from '../detect/scan-notes';
import { coarse, isNumber, isWord, Made } from './kinds';
import type { Look } from './look';
import type { Piece } from './pieces';
import { ALPHABET, Sign, signs } from './signs';

export const FEATURE_BITS = 18;

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
  found.count = 0;
  const piece = look.pieces[at] as Piece;
  const kind = coarse(piece.kind);
  noteItself(look, piece, kind);
  notePlace(look, at, piece, kind);
  noteWords(look.reading, piece, kind);
}

/** and then what all the pieces around it are. */
export function readAround({ pieces }: Look, at: number): void {
  noteNeighbours(pieces, at, coarse((pieces[at] as Piece).kind));
}

const LONGEST = 16;

function noteItself(
  { reading: { text }, isCyrillic, isOfSecrets, isOfPasswords, strong }: Look,
  piece: Piece,
  kind: number,
): void {
  const length = Math.min(LONGEST, piece.end - piece.start);
  note(Of.bias, 0);
  note(Of.kind, piece.kind);
  note(Of.shape, shapeOf(text, piece));
  note(Of.length, length, piece.kind);
  note(Of.head, piece.head);
  if (isNumber(piece.kind)) noteNumber(text.slice(piece.start, piece.end));
  if (isWord(piece.kind)) note(Of.script, (piece.kind & Made.cyrillic) | (isCyrillic ? 1 : 0));
  note(Of.strong, strong, kind);
  note(Of.cues, (isOfSecrets ? 1 : 0) + (isOfPasswords ? 2 : 0), kind);
}

/** Years, sums, telephones, one digit only. */
function noteNumber(digits: string): void {
  if (/^(?:19|20)\d\d$/.test(digits)) note(Of.value, 1);
  if (digits.endsWith('00')) note(Of.value, digits.endsWith('000') ? 3 : 2);
  if (/^(\d)\1+$/.test(digits)) note(Of.value, 4);
  if (digits.startsWith('0')) note(Of.value, 5);
  if (/^[78]/.test(digits)) note(Of.value, 6);
}

const LONGEST_SHAPE = 8;

/** Runs of the same kind of character count once, unless digits stand in groups. */
function shapeOf(text: string, { start, end, kind }: Piece): number {
  const table = signs();
  const isInGroups = (kind & Made.groups) !== 0;
  let hash = 0;
  let last = -1;
  for (let i = start, count = 0; i < end && count < LONGEST_SHAPE; i++) {
    const unit = text.charCodeAt(i);
    const sign = (table[unit] as number) & ALPHABET;
    const one = sign === Sign.other ? SIGNS_FROM + (unit === HASH ? STAR : Math.min(unit, FIRST_ODD)) : sign;
    if (one === last && !isInGroups) hash |= 1;
    else {
      hash = Math.imul(hash + one, 0x9e3779b1) & ~1;
      count++;
    }
    last = one;
  }
  return hash;
}
/** Signs tell each other apart up to here; # and * are pressed alike. */
const FIRST_ODD = 128;
const SIGNS_FROM = 8;
const HASH = 35;
const STAR = 42;

const COUNTS = 6;

function notePlace({ reading: { text }, pieces }: Look, at: number, { start, end, gap }: Piece, kind: number): void {
  const after = afterOf(text, end);
  const around = gap * 16 + after;
  note(Of.gap, gap);
  note(Of.after, after);
  note(Of.around, around);
  note(Of.gapKind, gap, kind);
  note(Of.afterKind, after, kind);
  note(Of.aroundKind, around, kind);
  const count = Math.min(COUNTS, pieces.length >> 1);
  note(Of.count, count);
  note(Of.countKind, count, kind);
  if (at === 0) note(Of.first, start === 0 ? 1 : 0);
  if (at === pieces.length - 1) note(Of.last, 0, kind);
}

const AFTER: readonly RegExp[] = [
  /^\s*\n/,
  /^$/,
  /^[.!?]/,
  /^,/,
  /^[)»"”]/,
  /^\s?[₸%$€]/,
  /^\s[—–-]/,
  /^:/,
  /^\//,
  /^-\p{L}/u,
];

/** Which sign follows a piece. */
function afterOf(text: string, end: number): number {
  const next = text.slice(end, end + 3);
  return AFTER.findIndex((sign) => sign.test(next)) + 1;
}

const NO_PIECE = 0x5bd1e995;

function noteNeighbours(pieces: readonly Piece[], at: number, kind: number): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue;
    const piece = pieces[at + offset];
    const head = piece?.head ?? NO_PIECE;
    const distance = Math.abs(offset);
    if (distance <= NEIGHBOURS) note(Of.neighbour + offset, head);
    if (distance <= MADE) {
      note(Of.made + offset, piece?.kind ?? -1);
      note(Of.madeKind + offset, piece?.kind ?? -1, kind);
    }
    if (piece === undefined) continue;
    const side = offset < 0 ? 0 : 1;
    note(Of.bag + side, head);
    note(Of.bagKind + side, head, kind);
  }
}

const seen = { self: newSeen(), left: newSeen(), right: newSeen() };
function newSeen(): Int32Array {
  return new Int32Array((CATEGORY_COUNT >> 5) + 1);
}

/** What the words around it speak of. */
function noteWords(reading: Reading, { start, end }: Piece, kind: number): void {
  const { scan, words } = reading;
  for (const side of [seen.self, seen.left, seen.right]) side.fill(0);
  for (let hit = firstHitFrom(scan, start - WORDS); hit < scan.hitCount; hit++) {
    const [from, to, word] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number, scan.hitWord[hit] as number];
    if (from > end + WORDS) break;
    if (word === 0) continue;
    const side = to <= start ? seen.left : from >= end ? seen.right : seen.self;
    for (const category of [words.category[word] as number, words.second[word] as number, words.third[word] as number])
      if (category !== 0) side[category >> 5] = (side[category >> 5] as number) | (1 << (category & 31));
  }
  noteSeen(seen.self, Of.self, kind);
  noteSeen(seen.left, Of.left, kind);
  noteSeen(seen.right, Of.right, kind);
  for (let i = 0; i < seen.left.length; i++) seen.left[i] = (seen.left[i] as number) | (seen.right[i] as number);
  noteSeen(seen.left, Of.near, kind);
}

function noteSeen(side: Int32Array, of: number, kind: number): void {
  const dumb = [SILENT.low, SILENT.middle, SILENT.high];
  side.forEach((bits, i) => {
    for (let left = bits & ~(dumb[i] ?? 0); left !== 0; left &= left - 1) {
      const category = i * 32 + (31 - Math.clz32(left & -left));
      note(of, category);
      note(of + 1, category, kind);
    }
  });
}
