/** The pieces of a text that could be a secret: what stands between spaces, without the quotes and stops around it. */
import { characterClasses, DIGIT, isDigit, isLetter } from '../detect/characters';
import { mix, WORD_SEED } from '../detect/word-hash';
import { characterKind, digitsOf, isMixed, isNumber, kindOf, Made } from './kinds';

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

/** The strongest sign between two pieces; a greater one hides a lesser. */
export const Gap = {
  space: 0,
  other: 1,
  slash: 2,
  comma: 3,
  stop: 4,
  bracket: 5,
  quote: 6,
  dash: 7,
  colon: 8,
  line: 9,
} as const;

const OPENING = new Set('"\'«“„([{<—–-•*_`…№#→>~|');
const CLOSING = new Set('"\'»”)]}>.,:;?…—–`*~|');
/** Behind two letters these end a piece: «пароль:qwe1», */
const JOINTS = new Set(':=—–→>');
/** and beside three letters these: «admin/cam_7788». */
const STROKES = new Set('/|\\,;');
const SPACE = /\s/;
const GAPS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '\n': 'line',
    ':': 'colon',
    '=': 'colon',
    '—': 'dash',
    '–': 'dash',
    '-': 'dash',
    '"': 'quote',
    '«': 'quote',
    '“': 'quote',
    "'": 'quote',
    '`': 'quote',
    '(': 'bracket',
    '.': 'stop',
    '!': 'stop',
    '?': 'stop',
    '…': 'stop',
    ',': 'comma',
    '/': 'slash',
  } as const).map(([sign, name]) => [sign, Gap[name]]),
);
const HEAD = 4;
/** Groups of digits that may be one code: «58 21 03», «670 115». */
const LONGEST_GROUP = 4;
const LONGEST_CODE = 8;
const SHORTEST_CODE = 4;

/** All pieces of a text, in its order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const { length } = text;
  for (let start = 0; start < length; ) {
    if (SPACE.test(text[start] as string)) start++;
    else start = readRun(text, start, pieces);
  }
  return withCodesJoined(text, pieces);
}

/** Cuts what stands between two spaces into pieces; returns where it ends. */
function readRun(text: string, start: number, pieces: Piece[]): number {
  let end = start;
  /** Where the last three letters in a row begin. */
  let lastWord = -1;
  let letters = 0;
  while (end < text.length && !SPACE.test(text[end] as string)) {
    letters = isLetterCode(text.charCodeAt(end)) ? letters + 1 : 0;
    end++;
    if (letters > 2) lastWord = end - 3;
  }
  if (isAddress(text, start, end)) {
    addPiece(text, start, end, pieces);
    return end;
  }
  let from = start;
  let longest = 0;
  letters = 0;
  for (let i = start; i < end; i++) {
    const sign = text[i] as string;
    letters = isLetterCode(text.charCodeAt(i)) ? letters + 1 : 0;
    longest = Math.max(longest, letters);
    const isCut = JOINTS.has(sign) ? longest > 1 : STROKES.has(sign) && (longest > 2 || lastWord > i);
    if (!isCut || i === from || i + 1 === end) continue;
    addPiece(text, from, i, pieces);
    from = i + 1;
    longest = 0;
  }
  addPiece(text, from, end, pieces);
  return end;
}

/** A link or an e-mail address is one piece. */
function isAddress(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  return run.includes('://') || (run.includes('@') && run.lastIndexOf('.') > run.indexOf('@') + 1);
}

const isLetterCode = (code: number): boolean => isLetter(characterClasses()[code] as number);

function addPiece(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  let end = to;
  while (start < end && OPENING.has(text[start] as string)) start++;
  while (end > start && CLOSING.has(text[end - 1] as string)) end--;
  if (start === end) return;
  let kind = kindOf(text, start, end);
  if (text[end - 1] === '!' && !isMixed(kind)) {
    while (end > start && text[end - 1] === '!') end--;
    if (start === end) return;
    kind = kindOf(text, start, end);
  }
  const root = rootEnd(text, start, end);
  if (root < end) kind = kindOf(text, start, root);
  const before = pieces.at(-1);
  pieces.push({ start, end: root, kind, head: headOf(text, start, root), gap: gapOf(text, before?.end ?? 0, start) });
}

/** Where a value ends that has the ending of a case behind a dash: «4821-ді». */
function rootEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && end - at < 5 && characterKind(text.charCodeAt(at - 1)) === 0x44f) at--;
  const isEnding = at < end && end - at < 5 && /[-–]/.test(text[at - 1] ?? '');
  return isEnding && isDigit(characterClasses()[text.charCodeAt(at - 2)] as number) ? at - 1 : end;
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
  let greatest: number = Gap.space;
  for (let i = from; i < to; i++) {
    const sign = text[i] as string;
    if (SPACE.test(sign) && sign !== '\n') continue;
    const gap = sign === '-' && text[i - 1] !== ' ' ? Gap.other : (GAPS.get(sign) ?? Gap.other);
    if (gap > greatest) greatest = gap;
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
  next !== undefined && isGroup(next) && next.start === one.end + 1 && /[ \u00a0]/.test(text[one.end] as string);

function asCode(first: Piece, last: Piece, digits: number): Piece {
  const kind = (first.kind & ~(0xf << 7)) | Made.groups | (digits << 7);
  return { ...first, end: last.end, kind, head: mix(WORD_SEED, kind) };
}
