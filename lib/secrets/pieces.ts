/** The pieces of a text that could be a secret: what stands between spaces, without the quotes and stops around it. */
import { characterClasses, DIGIT, isDigit, isLetter } from '../detect/characters';
import { grown } from '../detect/scan-notes';
import { mix, WORD_SEED } from '../detect/word-hash';
import { coarse, digitsOf, groupsKind, isInGroups, isMixed, isNumber, isWord, kindOf } from './kinds';
import { ALPHABET, BLANK, CLOSES, Gap, gapOfSign, JOINS, LETTERS_FROM, OPENS, Sign, STRIKES, signs } from './signs';

/** One object, filled again for each text; only the first `count` places count. */
export interface Pieces {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** What it is made of. */
  kind: Int32Array;
  /** Hash of its first letters; filled by `readSurroundings`, as the last is. */
  head: Int32Array;
  /** What stands between it and the piece before. */
  gap: Int32Array;
  /** How many there are of each make; filled by `readSurroundings` too. */
  tally: Int32Array;
}

/** Where some of all pieces are counted; before them stand numbers by their digits, behind them others by what they are made of. */
export const Tallied = { numbers: 16, mixed: 17, others: 18 } as const;
const TALLIES = Tallied.others + 64;

/** Where pieces of a kind are counted. */
export function talliedAs(kind: number): number {
  return isNumber(kind) ? digitsOf(kind) & 15 : Tallied.others + (coarse(kind) & 63);
}

const FIRST_ROOM = 256;
const newRoom = () => new Int32Array(FIRST_ROOM);
const pieces: Pieces = {
  count: 0,
  start: newRoom(),
  end: newRoom(),
  kind: newRoom(),
  head: newRoom(),
  gap: newRoom(),
  tally: new Int32Array(TALLIES),
};

function grow(): void {
  pieces.start = grown(pieces.start);
  pieces.end = grown(pieces.end);
  pieces.kind = grown(pieces.kind);
  pieces.head = grown(pieces.head);
  pieces.gap = grown(pieces.gap);
}

const HEAD = 4;
/** Groups of digits that may be one code: «58 21 03», «670 115». */
const LONGEST_GROUP = 4;
const LONGEST_CODE = 8;
const SHORTEST_CODE = 4;
/** Digit by digit: «4 1 9», «5-1-9». */
const SHORTEST_SPELT = 3;

/** A longer text is no message; what stands behind so many is left to the rules. */
const MOST_PIECES = 10_000;

/** The pieces of a text, in its order, each with its place and kind; they are good until the next text. */
export function piecesOf(text: string): Pieces {
  const table = signs();
  const { length } = text;
  pieces.count = 0;
  for (let start = 0; start < length && pieces.count < MOST_PIECES; ) {
    if (((table[text.charCodeAt(start)] as number) & BLANK) !== 0) start++;
    else start = readRun(text, start);
  }
  joinCodes(text);
  return pieces;
}

/** Reads of each piece how it begins and what stands before it. */
export function readSurroundings(text: string, { count, start, end, kind, head, gap, tally }: Pieces): void {
  tally.fill(0);
  for (let at = 0; at < count; at++) {
    const [from, made] = [start[at] as number, kind[at] as number];
    head[at] = isInGroups(made) ? mix(WORD_SEED, made) : headOf(text, from, end[at] as number);
    gap[at] = gapOf(text, at > 0 ? (end[at - 1] as number) : 0, from);
    increment(tally, talliedAs(made));
    if (isNumber(made)) increment(tally, Tallied.numbers);
    else if (!isWord(made)) increment(tally, Tallied.mixed);
  }
}

function increment(tally: Int32Array, at: number): void {
  tally[at] = (tally[at] as number) + 1;
}

/** Cuts what stands between two spaces into pieces; returns where it ends. */
function readRun(text: string, start: number): number {
  const table = signs();
  let end = start;
  let marks = 0;
  for (; end < text.length; end++) {
    const sign = table[text.charCodeAt(end)] as number;
    if ((sign & BLANK) !== 0) break;
    if (end > start) marks |= sign;
  }
  if ((marks & (JOINS | STRIKES)) === 0 || isAddress(text, start, end)) addPiece(text, start, end);
  else cutRun(text, start, end);
  return end;
}

function cutRun(text: string, start: number, end: number): void {
  const table = signs();
  const lastWord = lastWordIn(text, start, end);
  let from = start;
  let longest = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const sign = table[text.charCodeAt(i)] as number;
    letters = (sign & ALPHABET) >= LETTERS_FROM ? letters + 1 : 0;
    if (letters > longest) longest = letters;
    const isCut = (sign & JOINS) !== 0 ? longest > 1 : (sign & STRIKES) !== 0 && (longest > 2 || lastWord > i);
    if (!isCut || i === from || i + 1 === end) continue;
    addPiece(text, from, i);
    from = i + 1;
    longest = 0;
  }
  addPiece(text, from, end);
}

/** Where the last three letters in a row begin, or −1. */
function lastWordIn(text: string, start: number, end: number): number {
  const table = signs();
  let letters = 0;
  for (let i = end - 1; i >= start; i--) {
    letters = ((table[text.charCodeAt(i)] as number) & ALPHABET) >= LETTERS_FROM ? letters + 1 : 0;
    if (letters === 3) return i;
  }
  return -1;
}

/** A link or an e-mail address is one piece. */
function isAddress(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  return run.includes('://') || (run.includes('@') && run.lastIndexOf('.') > run.indexOf('@') + 1);
}

function addPiece(text: string, from: number, to: number): void {
  const table = signs();
  let start = from;
  let end = to;
  while (start < end && ((table[text.charCodeAt(start)] as number) & OPENS) !== 0) start++;
  while (end > start && ((table[text.charCodeAt(end - 1)] as number) & CLOSES) !== 0) end--;
  if (start === end) return;
  let kind = kindOf(text, start, end);
  if (text.charCodeAt(end - 1) === EXCLAMATION && !isMixed(kind)) {
    while (end > start && text.charCodeAt(end - 1) === EXCLAMATION) end--;
    if (start === end) return;
    kind = kindOf(text, start, end);
  }
  const root = isMixed(kind) ? rootEnd(text, start, end) : end;
  if (root < end) kind = kindOf(text, start, root);
  const at = pieces.count++;
  if (at === pieces.start.length) grow();
  pieces.start[at] = start;
  pieces.end[at] = root;
  pieces.kind[at] = isSpelt(text, start, root) ? groupsKind((root - start + 1) >> 1) : kind;
}

/** Digits one by one with dashes between them, as many as a code has: «5-7-7-2». */
function isSpelt(text: string, start: number, end: number): boolean {
  const digits = (end - start + 1) >> 1;
  if ((end - start) % 2 === 0 || digits < SHORTEST_SPELT || digits > LONGEST_CODE) return false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if ((i - start) % 2 === 0 ? !isDigit(characterClasses()[unit] as number) : unit !== DASH) return false;
  }
  return true;
}

const DASH = 45;
const EXCLAMATION = 33;
const LONGEST_ENDING = 4;

/** Where a value ends that has the ending of a case behind a dash: «4821-ді». */
function rootEnd(text: string, start: number, end: number): number {
  const table = signs();
  const alphabet = (at: number) => (table[text.charCodeAt(at)] as number) & ALPHABET;
  let at = end;
  while (at > start && end - at <= LONGEST_ENDING && alphabet(at - 1) === Sign.small) at--;
  const isEnding = at < end && end - at <= LONGEST_ENDING && (text[at - 1] === '-' || text[at - 1] === '–');
  return isEnding && alphabet(at - 2) === Sign.digit ? at - 1 : end;
}

export const headOf = (text: string, start: number, end: number): number => hashOf(text, start, end, HEAD);
/** Hash of all letters and digits of a piece. */
export const wholeOf = (text: string, start: number, end: number): number => hashOf(text, start, end, end - start);

function hashOf(text: string, start: number, end: number, most: number): number {
  const classes = characterClasses();
  let hash = WORD_SEED;
  for (let i = start, count = 0; i < end && count < most; i++) {
    const kind = classes[text.charCodeAt(i)] as number;
    if (!isLetter(kind) && !isDigit(kind)) continue;
    hash = mix(hash, isLetter(kind) ? kind : DIGIT);
    count++;
  }
  return hash;
}

/** A dash must stand apart to mean something. */
function gapOf(text: string, from: number, to: number): number {
  const table = signs();
  let greatest: number = Gap.space;
  for (let i = from; i < to; i++) {
    const gap = gapOfSign(table[text.charCodeAt(i)] as number);
    if (gap > greatest) greatest = text[i] === '-' && text[i - 1] !== ' ' ? Math.max(greatest, Gap.other) : gap;
  }
  return greatest;
}

/** Makes one piece of groups of digits with one space between them. */
function joinCodes(text: string): void {
  const { count, start, end, kind } = pieces;
  let kept = 0;
  for (let i = 0; i < count; kept++) {
    let last = i;
    let digits = isGroup(kind[i] as number) ? (end[i] as number) - (start[i] as number) : 0;
    while (digits > 0 && isNextGroup(text, last)) {
      last++;
      digits += (end[last] as number) - (start[last] as number);
    }
    const isCode =
      last > i && digits >= (digits === last - i + 1 ? SHORTEST_SPELT : SHORTEST_CODE) && digits <= LONGEST_CODE;
    if (!isCode) while (i < last) copyPiece(i++, kept++);
    copyPiece(i, kept);
    if (isCode) {
      end[kept] = end[last] as number;
      kind[kept] = groupsKind(digits);
    }
    i = last + 1;
  }
  pieces.count = kept;
}

function copyPiece(from: number, to: number): void {
  if (from === to) return;
  pieces.start[to] = pieces.start[from] as number;
  pieces.end[to] = pieces.end[from] as number;
  pieces.kind[to] = pieces.kind[from] as number;
}

const isGroup = (kind: number): boolean => isNumber(kind) && digitsOf(kind) <= LONGEST_GROUP;
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0;

function isNextGroup(text: string, at: number): boolean {
  const end = pieces.end[at] as number;
  const next = at + 1;
  return (
    next < pieces.count &&
    pieces.start[next] === end + 1 &&
    isGroup(pieces.kind[next] as number) &&
    isSpace(text.charCodeAt(end))
  );
}
