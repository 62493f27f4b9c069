/** What a piece looks like to the tagger of secrets: what it is made of, what stands around it, what its words speak of. */
import { CATEGORY_COUNT, Category, type CategoryName } from '../detect/categories';
import { firstHitFrom, type Reading } from '../detect/reading';
import { maskOf } from '../detect/scan-notes';
import { noteCategories } from '../detect/word-categories';
import { afterOf } from './after';
import { found, note, Of } from './found';
import { coarse, isNumber, isWord, Made } from './kinds';
import type { Look } from './look';
import { noteOwn, notePattern, noteTrigrams } from './own';
import { type Pieces, Tallied, talliedAs, wholeOf } from './pieces';

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

/** How many pieces around speak of it, how many of them in their places, and how many by what they are made of. */
const REACH = 12;
const NEIGHBOURS = 3;
const MADE = 2;
/** How far away a known word may stand, in characters. */
const WORDS = 90;

/** All that is looked at of a piece by itself. */
interface Own {
  reading: Pick<Reading, 'text'>;
  pieces: Pieces;
}

/** Reads the features of a piece into `found`: what it is by itself, */
export function readOwn({ reading: { text }, pieces }: Own, at: number): void {
  const [start, end, made] = [pieces.start[at] as number, pieces.end[at] as number, pieces.kind[at] as number];
  const kind = coarse(made);
  found.count = 0;
  noteOwn(text, pieces, at);
  if (isNumber(made)) notePattern(text, start, end);
  else noteTrigrams(text, start, end, kind);
}

/** then where it stands and what the known words around it speak of, */
export function readPlace(look: Look, at: number): void {
  const { pieces } = look;
  const kind = coarse(pieces.kind[at] as number);
  noteText(look, at, kind);
  notePlace(look, at, kind);
  noteOthers(pieces, at, kind);
  noteWords(look.reading, pieces.start[at] as number, pieces.end[at] as number, kind);
}

/** and then what all the pieces around it are. */
export function readAround({ pieces }: Look, at: number): void {
  const kind = coarse(pieces.kind[at] as number);
  noteNeighbours(pieces, at, kind);
  for (let offset = -MADE; offset <= MADE; offset++)
    if (offset !== 0) note(Of.beside + offset, headAt(pieces, at + offset), kind);
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
  const { reading, pieces } = look;
  found.count = 0;
  noteOwn(reading.text, pieces, at);
  noteText(look, at, kind);
  notePlace(look, at, kind);
  noteWords(reading, pieces.start[at] as number, pieces.end[at] as number, kind);
}

/** What all the text is like. */
function noteText({ pieces, isCyrillic, isOfSecrets, isOfPasswords, strong }: Look, at: number, kind: number): void {
  const made = pieces.kind[at] as number;
  if (isWord(made)) note(Of.script, (made & Made.cyrillic) | (isCyrillic ? 1 : 0));
  note(Of.strong, strong, kind);
  note(Of.cues, (isOfSecrets ? 1 : 0) + (isOfPasswords ? 2 : 0), kind);
}

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

/** How many pieces of the text are made as it is, and how many are numbers, or mixed of letters and digits. */
function noteOthers({ tally, kind: kinds }: Pieces, at: number, kind: number): void {
  const alike = Math.min(MOST_OTHERS, tally[talliedAs(kinds[at] as number)] as number);
  const numbers = Math.min(MOST_OTHERS, tally[Tallied.numbers] as number);
  const mixed = Math.min(MOST_OTHERS, tally[Tallied.mixed] as number);
  note(Of.alike, alike, kind);
  note(Of.numbers, numbers, kind);
  note(Of.mixed, mixed, kind);
  note(Of.others, numbers * (MOST_OTHERS + 1) + mixed, kind);
}
const MOST_OTHERS = 5;

const NO_PIECE = 0x5bd1e995;

const headAt = ({ count, head }: Pieces, at: number): number =>
  at >= 0 && at < count ? (head[at] as number) : NO_PIECE;

function noteNeighbours(pieces: Pieces, at: number, kind: number): void {
  const { count, kind: kinds } = pieces;
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue;
    const place = at + offset;
    const isThere = place >= 0 && place < count;
    const beside = headAt(pieces, place);
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
  // `fill` of so short an array costs more than what follows.
  for (let i = 0; i < self.length; i++) self[i] = left[i] = right[i] = 0;
  for (let hit = firstHitFrom(scan, start - WORDS); hit < scan.hitCount; hit++) {
    const from = scan.hitStart[hit] as number;
    const word = scan.hitWord[hit] as number;
    if (from > end + WORDS) break;
    const side = (scan.hitEnd[hit] as number) <= start ? left : from >= end ? right : self;
    noteCategories(words, word, side);
  }
  noteSeen(self, Of.self, kind);
  noteSeen(left, Of.left, kind);
  noteSeen(right, Of.right, kind);
  for (let i = 0; i < left.length; i++) left[i] = (left[i] as number) | (right[i] as number);
  noteSeen(left, Of.near, kind);
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
