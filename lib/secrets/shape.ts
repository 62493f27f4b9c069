/** How a piece is written: its runs of characters, and what a long token is made of. */
import { isInGroups } from './kinds';
import { ALPHABET, Sign, signs } from './signs';

const LONGEST_SHAPE = 8;

/** Runs of the same kind of character count once, unless digits stand in groups. */
export function shapeOf(text: string, start: number, end: number, made: number): number {
  const table = signs();
  const areInGroups = isInGroups(made);
  let hash = 0;
  let last = -1;
  for (let i = start, count = 0; i < end && count < LONGEST_SHAPE; i++) {
    const unit = text.charCodeAt(i);
    const sign = (table[unit] as number) & ALPHABET;
    const one = sign === Sign.other ? SIGNS_FROM + (unit === HASH ? STAR : Math.min(unit, FIRST_ODD)) : sign;
    if (one === last && !areInGroups) hash |= 1;
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

/** Hexadecimal numbers, groups as in licence keys, addresses, and the signs of base64. */
const MADE: readonly RegExp[] = [
  /^[\da-f]+$/iu,
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu,
  /^[\dA-Z]{4,6}(?:-[\dA-Z]{4,6}){2,}$/u,
  /:\/\//u,
  /[?&]\w+=/u,
  /@/u,
  /[+/]|=$/u,
  /^[A-Za-z\d]+$/u,
  /[-_.]/u,
  /^\d/u,
];

/** One bit for each thing that is true of a token. */
export const madeOf = (token: string): number =>
  MADE.reduce((bits, sign, i) => bits | (sign.test(token) ? 1 << i : 0), 0);

const MOST_TURNS = 4;

/** How often letters and digits take turns in a token, in a few steps. */
export function turnsIn(token: string): number {
  const runs = token.match(/\d+/g)?.length ?? 0;
  return runs === 0 ? 0 : Math.min(MOST_TURNS, 1 + (runs >> 1));
}
