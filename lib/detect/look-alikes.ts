/** Letters that look like others: the Latin capital or digit for a letter typed in Cyrillic, and digits typed as letters. */

const CYRILLIC = 'АВСЕНІКМОРТХУЅЈҮ';
const LATIN = 'ABCEHIKMOPTXYSJY';
const LETTERS_FOR_DIGITS = 'OoОоΟοӨө°ЗзЭбlI|Іі!ЧчSsЅѕВBZzDQ';
const DIGITS_FOR_LETTERS = '0000000003336111111445555882200';

const KNOWN_END = 0x500;
let table: string[] | undefined;

/** Upper-case Latin letter or digit that the unit stands for; '' for anything else. З is kept: people write КЗ for KZ. */
export function latinOf(code: number): string {
  table ??= Array.from({ length: KNOWN_END }, (_, known) => readLatin(known));
  return table[code] ?? '';
}

function readLatin(code: number): string {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90)) return String.fromCharCode(code);
  if (code >= 97 && code <= 122) return String.fromCharCode(code - 32);
  if (code < 0x400) return '';
  const upper = String.fromCharCode(code).toUpperCase();
  if (upper === 'З') return upper;
  const index = CYRILLIC.indexOf(upper);
  return index < 0 ? '' : (LATIN[index] ?? '');
}

/** The digit a letter may stand for between digits, or ''. */
export function digitFor(character: string): string {
  const index = LETTERS_FOR_DIGITS.indexOf(character);
  return index < 0 ? '' : (DIGITS_FOR_LETTERS[index] ?? '');
}
