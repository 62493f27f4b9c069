/** What the tagger of secrets thinks of each character: of which alphabet and case it is, and what it parts or wraps. */
import { characterClasses, isLetter } from '../detect/characters';

/** Alphabet and case, in the lowest bits. */
export const Sign = { other: 0, digit: 1, latinSmall: 2, latinCapital: 3, small: 4, capital: 5 } as const;
export const ALPHABET = 7;
export const LETTERS_FROM = Sign.latinSmall;
/** Parts pieces; */
export const BLANK = 8;
/** does not belong to a piece at its beginning, or at its end; */
export const OPENS = 16;
export const CLOSES = 32;
/** ends a piece behind two letters: «пароль:qwe1»; beside three letters: «admin/cam_7788». */
export const JOINS = 64;
export const STRIKES = 128;
/** What stands between two pieces, from here on. */
const GAP_SHIFT = 8;

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

/** How strongly a sign parts two pieces. */
export const gapOfSign = (sign: number): number => sign >> GAP_SHIFT;

const SIGNS_OF_GAPS: readonly (readonly [string, number])[] = [
  ['/', Gap.slash],
  [',', Gap.comma],
  ['.!?…', Gap.stop],
  ['(', Gap.bracket],
  ['"«“\'`', Gap.quote],
  ['-—–', Gap.dash],
  [':=', Gap.colon],
  ['\n', Gap.line],
];

let table: Uint16Array | undefined;

/** By UTF-16 unit; built at first use. */
export function signs(): Uint16Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x10000).fill(Gap.other << GAP_SHIFT);
  characterClasses().forEach((kind, unit) => {
    if (isLetter(kind)) built[unit] = letterOf(unit);
  });
  for (let digit = 48; digit < 58; digit++) built[digit] = Sign.digit;
  for (const unit of ' \t\n\r\v\f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') built[unit.charCodeAt(0)] = BLANK;
  built.fill(BLANK, 0x2000, 0x200b);
  for (const [units, gap] of SIGNS_OF_GAPS) for (const unit of units) mark(built, unit, gap << GAP_SHIFT, 0xff);
  for (const unit of '"\'«“„([{<—–-•*_`…№#→>~|') mark(built, unit, OPENS);
  for (const unit of '"\'»”)]}>.,:;?…—–`*~|') mark(built, unit, CLOSES);
  for (const unit of ':=—–→>') mark(built, unit, JOINS);
  for (const unit of '/|\\,;') mark(built, unit, STRIKES);
  return built;
}

/** Adds bits to those that are kept of a character. */
function mark(built: Uint16Array, unit: string, bits: number, kept = 0xffff): void {
  const code = unit.charCodeAt(0);
  built[code] = ((built[code] as number) & kept) | bits;
}

function letterOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  const isCapital = letter.toLowerCase() !== letter;
  if (unit < 128) return isCapital ? Sign.latinCapital : Sign.latinSmall;
  return isCapital ? Sign.capital : Sign.small;
}
