/** Long inputs made to make a detector slow. */

import { newRandom } from './corpus/random';

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Characters of an alphabet in no order, the same ones every time. */
function pseudoRandom(alphabet: string, length: number): string {
  const random = newRandom(length);
  const characters = Array.from(alphabet);
  return Array.from({ length }, () => random.pick(characters)).join('');
}

/** Every hostile text of a length, by name. */
export function hostileTexts(length: number): Record<string, string> {
  const pieces: Record<string, string> = {
    digits: '1',
    spaces: ' ',
    dots: '.',
    'digit-dash': '1-',
    'digit-space': '1 ',
    'pairs-of-digits': '12 ',
    'email-like': 'a@a.',
    'password-words': 'пароль: ',
    'password-values': 'пароль: Qwerty12 ',
    'iban-prefix': 'KZ',
    'iban-digits': 'KZ88 ',
    brackets: '((((',
    'private-key': 'BEGIN PRIVATE KEY',
    'private-key-marks': '-----BEGIN PRIVATE KEY-----\n',
    base64: 'QWxhZGRpbjpvcGVu',
    'zero-width': '\u200b',
    'zero-width-digits': '1\u200b',
    emoji: '🔥😀',
    'title-case-words': 'Иванов Иван ',
    'jwt-like': 'eyJ-',
    'token-words': 'eyJab.eyJ ',
    'number-words': 'один два три ',
    'iin-words': 'иин 9203 ',
    iins: 'иин 920308395171 ',
    'street-words': 'ул. Абая ',
    'health-words': 'диагноз вич у Иванова ',
    entities: '&#57;',
    percents: '%39',
    coordinates: '43.238949, ',
    'mrz-fillers': 'P<KAZ<<',
    'plate-like': '123 ABC ',
    'code-words': 'код 12 ',
    'birth-words': 'родился 12 мая ',
    'official-words': 'ДСП ',
    'official-words-small': 'дсп ',
    'illness-words': 'онмк ',
    phrases: 'стоит на учёте у психиатра, жеке куәлік нөмірі, ',
    'one-word': 'а',
    'file-names': 'а.pdf ',
    'right-to-left': '\u202e12',
    commas: '1,',
    lines: 'иин\n',
    'cards-of-digits': '4400 4300 ',
    'vin-parts': 'вин JTNB 11HK ',
    'login-pairs': 'логин: a / ',
    'password-colons': 'пароль от входа : ',
    'map-links': 'goo.gl/maps/',
    'flat-words': 'кв 12 кв ',
    'dates-of-birth': 'д.р. 01.02.1990 ',
    'letter-zeros': '1О ОО 1',
    'combining-marks': 'е\u0301',
    'astral-digits': '\u{1d7d8}',
    'two-letters': 'KZ 12 ',
    'file-like': '_.p12',
    equations: 'pwd=1;',
    underscores: '1_',
    'number-word-runs': 'ноль ноль ноль ',
    'names-with-illness': 'у Асель диабет ',
    'cyrillic-letters': 'абвгд ежз ',
    'random-letters': pseudoRandom('абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі      ', 4099),
    'random-anything': pseudoRandom('0123456789 abcKZ@.:-/()#&%\n\u200bаиноткод<>=_*😀', 4099),
  };
  return Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [name, repeat(piece, length)]));
}
