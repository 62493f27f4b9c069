/** Letters folded to one alphabet, so that Айгүл, Айгуль and Aigul are the same letters to the tagger. */
import { KAZAKH_IN_RUSSIAN } from '../detect/letters';

/** Bits of a character's class. */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const LATIN = 8;
export const KAZAKH = 16;
/** Apostrophes and hyphens that may stand inside a word. */
export const JOINER = 32;

export const TABLE_SIZE = 0x530;

/** What folding does besides appending a letter; values above any folded letter. */
export const SKIP = 63;
export const LATIN_H = 62;

/** By character code: class bits, from bit 8 the first folded letter (1–32), SKIP or LATIN_H, from bit 16 the second or 0. */
export type Alphabet = Int32Array;

/** Order matters: the position is the folded code. */
const FOLDED = ' абвгдежзиклмнопрстуфхцчш';

const CYRILLIC: Record<string, string> = {
  ё: 'ио',
  й: 'и',
  щ: 'шч',
  ъ: '',
  ы: 'и',
  ь: '',
  э: 'е',
  ю: 'иу',
  я: 'иа',
  // Of the neighbours' alphabets.
  ҳ: 'х',
  ҷ: 'ж',
  ӣ: 'и',
  ӯ: 'у',
  ў: 'у',
  җ: 'ж',
  є: 'е',
  ї: 'и',
  ц: 'тс',
};
const LATIN_LETTERS: Record<string, string> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'и',
  z: 'з',
  ı: 'и',
  ğ: 'г',
  ǵ: 'г',
  ñ: 'н',
  ń: 'н',
  ö: 'о',
  ó: 'о',
  ü: 'у',
  ú: 'у',
  ū: 'у',
  ş: 'ш',
  ç: 'ч',
  ä: 'а',
  á: 'а',
  ý: 'у',
  í: 'и',
  é: 'е',
  è: 'е',
};

/** Folded code of a letter of the folded alphabet. */
export function folded(letter: string): number {
  return FOLDED.indexOf(letter);
}

function setLetter(alphabet: Alphabet, lower: string, into: string, bits: number): void {
  const first = into === '' ? SKIP : lower === 'h' ? LATIN_H : folded(into.charAt(0));
  const second = into.length > 1 ? folded(into.charAt(1)) : 0;
  const letter = LETTER | bits | (first << 8) | (second << 16);
  alphabet[lower.charCodeAt(0)] = letter;
  const upper = lower.toUpperCase();
  const code = upper.charCodeAt(0);
  // The capital of the dotless ı is I, which belongs to the plain i.
  if (upper.length === 1 && code < TABLE_SIZE && !alphabet[code]) alphabet[code] = letter | UPPER;
}

export function createAlphabet(): Alphabet {
  const alphabet = new Int32Array(TABLE_SIZE);
  for (const letter of FOLDED.slice(1)) setLetter(alphabet, letter, letter, 0);
  for (const [letter, into] of Object.entries(CYRILLIC)) setLetter(alphabet, letter, into, 0);
  for (const [letter, into] of Object.entries(KAZAKH_IN_RUSSIAN)) setLetter(alphabet, letter, into, KAZAKH);
  setLetter(alphabet, 'h', 'х', LATIN);
  for (const [letter, into] of Object.entries(LATIN_LETTERS)) setLetter(alphabet, letter, into, LATIN);
  for (let code = 0x30; code <= 0x39; code++) alphabet[code] = DIGIT;
  for (const joiner of "-'`") alphabet[joiner.charCodeAt(0)] = JOINER;
  return alphabet;
}
