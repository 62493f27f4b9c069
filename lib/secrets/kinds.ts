/** What a piece of text is made of: digits, letters of which alphabet and case, signs. */
import { ALPHABET, LETTERS_FROM, Sign, signs } from './signs';

/** Bits of a kind; what stands above them is the count of digits, or what a word's capitals look like. */
export const Made = { digits: 1, latin: 2, cyrillic: 4, capitals: 8, small: 16, signs: 32, groups: 64 } as const;
const SIZE = 7;
const LETTERS = Made.latin | Made.cyrillic;
/** By `Sign`. */
const MADE: readonly number[] = [
  Made.signs,
  Made.digits,
  Made.latin | Made.small,
  Made.latin | Made.capitals,
  Made.cyrillic | Made.small,
  Made.cyrillic | Made.capitals,
];
/** More digits are all alike. */
const MANY = 9;
/** Letters fewer than these beside digits: of a door or a class. */
const FEW_LETTERS = 3;

/** What a word's capitals look like. */
const Capitals = { none: 0, first: 1, some: 2, all: 3 } as const;
const COLON = 58;
/** . , and / in a number. */
const POINTS: readonly number[] = [44, 46, 47];

export const isNumber = (kind: number): boolean => (kind & (Made.digits | LETTERS | Made.signs)) === Made.digits;
export const isWord = (kind: number): boolean => (kind & LETTERS) !== 0 && (kind & Made.digits) === 0;
/** Whether a word begins with its only capital. */
export const isCapitalised = (kind: number): boolean => isWord(kind) && kind >> SIZE === Capitals.first;
export const isMixed = (kind: number): boolean => (kind & LETTERS) !== 0 && (kind & Made.digits) !== 0;
export const isOfSigns = (kind: number): boolean => (kind & (LETTERS | Made.digits)) === 0;
/** Digits of a number, at most nine. */
export const digitsOf = (kind: number): number => kind >> SIZE;
/** The kind of a number of so many digits that stand in groups. */
export const groupsKind = (digits: number): number => Made.digits | Made.groups | (digits << SIZE);
/** Whether the digits stand in groups. */
export const isInGroups = (kind: number): boolean => (kind & Made.groups) !== 0;
/** Kinds that say the same of what stands around: numbers by their length, others by alphabet and signs. */
export const coarse = (kind: number): number => (isNumber(kind) ? kind : kind & (Made.digits | LETTERS | Made.signs));

/** The kind of the characters between two places. */
export function kindOf(text: string, start: number, end: number): number {
  const table = signs();
  let made = 0;
  let digits = 0;
  let capitals = 0;
  let parted = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const sign = (table[unit] as number) & ALPHABET;
    made |= MADE[sign] as number;
    if (sign === Sign.digit) digits++;
    else if (sign === Sign.latinCapital || sign === Sign.capital) capitals++;
    else if (sign < LETTERS_FROM && parted === 0) parted = unit === COLON ? 1 : POINTS.includes(unit) ? 2 : 0;
  }
  if ((made & LETTERS) === 0) return made | (Math.min(MANY, digits) << SIZE) | (parted << (SIZE + 4));
  const letters = end - start - digits;
  if (digits > 0) return made | (letters < FEW_LETTERS ? 1 << SIZE : 0);
  return made | (looksOf(text, start, capitals, letters) << SIZE);
}

function looksOf(text: string, start: number, capitals: number, letters: number): number {
  if (capitals === 0) return Capitals.none;
  if (capitals === letters) return Capitals.all;
  const first = (signs()[text.charCodeAt(start)] as number) & ALPHABET;
  return capitals === 1 && (first === Sign.latinCapital || first === Sign.capital) ? Capitals.first : Capitals.some;
}
