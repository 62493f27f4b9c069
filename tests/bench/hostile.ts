/** Long inputs made to make a detector slow. */

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

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
    'one-word': 'а',
    'file-names': 'а.pdf ',
    'right-to-left': '\u202e12',
    commas: '1,',
    lines: 'иин\n',
  };
  return Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [name, repeat(piece, length)]));
}
