/** What a piece of text is made of: digits, letters of which alphabet and case, signs. */
import { characterClasses, isLetter } from '../detect/characters';

/** Bits of a kind; what stands above them is the count of digits, or what a word's capitals look like. */
export const Made = { digits: 1, latin: 2, cyrillic: 4, capitals: 8, small: 16, signs: 32, groups: 64 } as const;
const SIZE = 7;
const LETTERS = Made.latin | Made.cyrillic;
/** More digits are all alike. */
const MANY = 9;
/** Letters fewer than these beside digits: of a door or a class. */
const FEW_LETTERS = 3;

/** What a word's capitals look like. */
const Capitals = { none: 0, first: 1, some: 2, all: 3 } as const;
/** What parts the digits of a number. */
const PARTED = { ':': 1, '.': 2, ',': 2, '/': 2 } as const;

export const isNumber = (kind: number): boolean => (kind & (Made.digits | LETTERS | Made.signs)) === Made.digits;
export const isWord = (kind: number): boolean => (kind & LETTERS) !== 0 && (kind & Made.digits) === 0;
export const isMixed = (kind: number): boolean => (kind & LETTERS) !== 0 && (kind & Made.digits) !== 0;
export const isOfSigns = (kind: number): boolean => (kind & (LETTERS | Made.digits)) === 0;
/** Digits of a number, at most nine. */
export const digitsOf = (kind: number): number => kind >> SIZE;
/** Kinds that say the same of what stands around: numbers by their length, others by alphabet and signs. */
export const coarse = (kind: number): number => (isNumber(kind) ? kind : kind & (Made.digits | LETTERS | Made.signs));

/** The class of a character: 9, a, A, я, Я, a sign itself, * for # and *, x for all others. */
export function characterKind(code: number): number {
  if (code >= 48 && code <= 57) return 57;
  if (code >= 97 && code <= 122) return 97;
  if (code >= 65 && code <= 90) return 65;
  if (isLetter(characterClasses()[code] as number)) return isCapital(code) ? CAPITAL : SMALL;
  if (code === 35) return 42;
  return code < 128 ? code : OTHER;
}
const SMALL = 0x44f;
const CAPITAL = 0x42f;
const OTHER = 120;

/** Of Cyrillic letters, and of the other ones by what lower case makes of them. */
function isCapital(code: number): boolean {
  if (code >= 0x400 && code < 0x460) return code < 0x430;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** The kind of the characters between two places. */
export function kindOf(text: string, start: number, end: number): number {
  let made = 0;
  let digits = 0;
  let capitals = 0;
  let parted = 0;
  for (let i = start; i < end; i++) {
    const kind = characterKind(text.charCodeAt(i));
    if (kind === 57) digits++;
    else if (kind === 65 || kind === CAPITAL) capitals++;
    made |= BITS.get(kind) ?? Made.signs;
    parted ||= PARTED[text[i] as keyof typeof PARTED] ?? 0;
  }
  if ((made & LETTERS) === 0) return made | (Math.min(MANY, digits) << SIZE) | (parted << (SIZE + 4));
  const letters = end - start - digits;
  if (digits > 0) return made | (letters < FEW_LETTERS ? 1 << SIZE : 0);
  const isFirst = capitals === 1 && isCapitalKind(characterKind(text.charCodeAt(start)));
  const looks = capitals === 0 ? 'none' : capitals === letters ? 'all' : isFirst ? 'first' : 'some';
  return made | (Capitals[looks] << SIZE);
}

const isCapitalKind = (kind: number): boolean => kind === 65 || kind === CAPITAL;
const BITS = new Map<number, number>([
  [57, Made.digits],
  [97, Made.latin | Made.small],
  [65, Made.latin | Made.capitals],
  [SMALL, Made.cyrillic | Made.small],
  [CAPITAL, Made.cyrillic | Made.capitals],
]);
