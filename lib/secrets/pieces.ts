/** The pieces of a text that could be a secret: what stands between spaces, without the quotes and stops around it. */
import { characterClasses, DIGIT, isDigit, isLetter } from '../detect/characters';
import { mix, WORD_SEED } from '../detect/word-hash';
import { digitsOf, groupsKind, isMixed, isNumber, kindOf } from './kinds';
import { ALPHABET, BLANK, CLOSES, Gap, gapOfSign, JOINS, LETTERS_FROM, OPENS, Sign, STRIKES, signs } from './signs';

export interface Piece {
  start: number;
  end: number;
  /** What it is made of. */
  kind: number;
  /** Hash of its first letters. */
  head: number;
  /** What stands between it and the piece before. */
  gap: number;
}

const HEAD = 4;
/** Groups of digits that may be one code: «58 21 03», «670 115». */
const LONGEST_GROUP = 4;
const LONGEST_CODE = 8;
const SHORTEST_CODE = 4;

/** A longer text is no message; what stands behind so many is left to the rules. */
const MOST_PIECES = 10_000;

/** The pieces of a text, in its order. */
export function piecesOf(text: string): Piece[] {
  const table = signs();
  const pieces: Piece[] = [];
  const { length } = text;
  for (let start = 0; start < length && pieces.length < MOST_PIECES; ) {
    if (((table[text.charCodeAt(start)] as number) & BLANK) !== 0) start++;
    else start = readRun(text, start, pieces);
  }
  return withCodesJoined(text, pieces);
}

/** Cuts what stands between two spaces into pieces; returns where it ends. */
function readRun(text: string, start: number, pieces: Piece[]): number {
  const table = signs();
  let end = start;
  let marks = 0;
  for (; end < text.length; end++) {
    const sign = table[text.charCodeAt(end)] as number;
    if ((sign & BLANK) !== 0) break;
    if (end > start) marks |= sign;
  }
  if ((marks & (JOINS | STRIKES)) === 0 || isAddress(text, start, end)) addPiece(text, start, end, pieces);
  else cutRun(text, start, end, pieces);
  return end;
}

function cutRun(text: string, start: number, end: number, pieces: Piece[]): void {
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
    addPiece(text, from, i, pieces);
    from = i + 1;
    longest = 0;
  }
  addPiece(text, from, end, pieces);
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

function addPiece(text: string, from: number, to: number, pieces: Piece[]): void {
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
  const before = pieces.length > 0 ? (pieces[pieces.length - 1] as Piece).end : 0;
  pieces.push({ start, end: root, kind, head: headOf(text, start, root), gap: gapOf(text, before, start) });
}

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

function headOf(text: string, start: number, end: number): number {
  const classes = characterClasses();
  let hash = WORD_SEED;
  for (let i = start, count = 0; i < end && count < HEAD; i++) {
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
function withCodesJoined(text: string, pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i] as Piece;
    let last = i;
    let digits = isGroup(first) ? first.end - first.start : 0;
    while (digits > 0 && isNextGroup(text, pieces[last] as Piece, pieces[last + 1])) {
      const next = pieces[++last] as Piece;
      digits += next.end - next.start;
    }
    const isCode = last > i && digits >= SHORTEST_CODE && digits <= LONGEST_CODE;
    if (isCode) joined.push(asCode(first, pieces[last] as Piece, digits));
    else for (let at = i; at <= last; at++) joined.push(pieces[at] as Piece);
    i = last;
  }
  return joined;
}

const isGroup = ({ kind }: Piece): boolean => isNumber(kind) && digitsOf(kind) <= LONGEST_GROUP;
const isNextGroup = (text: string, one: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  isGroup(next) &&
  next.start === one.end + 1 &&
  (text[one.end] === ' ' || text[one.end] === '\u00a0');

function asCode(first: Piece, last: Piece, digits: number): Piece {
  const kind = groupsKind(digits);
  return { ...first, end: last.end, kind, head: mix(WORD_SEED, kind) };
}
