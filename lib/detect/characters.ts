/** What the scan thinks of each UTF-16 unit: a folded letter, a digit, a separator, something invisible. */

/** Classes 1…63 are letters; look-alikes of Latin, Cyrillic, Kazakh and Greek share one class. */
export const LETTER_END = 64;
/** Classes 64…73 are the digits 0–9. */
export const DIGIT = 64;
export const DIGIT_END = 74;
export const SPACE = 80;
export const NEWLINE = 81;
export const DASH = 82;
/** Anything else that people put between digits: . / ( ) , : _ * | ~ ` + # [ ] { } \ ' " = ; < > */
export const SEPARATOR = 83;
export const DOT = 84;
export const AT = 85;
export const AMPERSAND = 86;
export const PERCENT = 87;
/** Variation selector and zero-width joiner: common in emoji, suspicious beside letters and digits. */
export const JOINER = 88;
/** First half of a surrogate pair. */
export const SURROGATE = 89;
/** Needs normalising before it can be read: other digits, full width, invisible characters, combining marks. */
export const ODD = 90;
/** The filler of machine-readable zones. */
export const FILLER = 91;
export const DEGREE = 92;

/** Each string is one letter for the detector. Kazakh letters count as the Russian ones people type instead. */
const ALIKE =
  'aаәáäàâãåāα bвβ б vν w gǵğ гғ d д eеёéèêëēε э ж zžź з iиійıíïìîιї kкқκ lł л mмμ nńñň hнңһη oоөóöòôõøοσ п pрρ r sşšśѕ cсçč tтτ uúüūùû yуұүýÿ f ф xхχ j q ц ч ш щ ъь ы ю я';

const ODD_RANGES = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x7c0, 0x7c9],
  [0x966, 0x96f],
  [0x9e6, 0x9ef],
  [0xa66, 0xa6f],
  [0xae6, 0xaef],
  [0xb66, 0xb6f],
  [0xbe6, 0xbef],
  [0xc66, 0xc6f],
  [0xce6, 0xcef],
  [0xd66, 0xd6f],
  [0xe50, 0xe59],
  [0xed0, 0xed9],
  [0xf20, 0xf29],
  [0x1040, 0x1049],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x17e0, 0x17e9],
  [0x1810, 0x1819],
  [0x180b, 0x180e],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x2024, 0x2025],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2070, 0x208e],
  [0x20d0, 0x20f0],
  [0x2100, 0x2115],
  [0x2117, 0x214f],
  [0x2160, 0x2188],
  [0x2460, 0x24ff],
  [0x2776, 0x2793],
  [0x3164, 0x3164],
  [0xa620, 0xa629],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe0e],
  [0xfe20, 0xfe2f],
  [0xfe50, 0xfe6f],
  [0xfeff, 0xfeff],
  [0xff01, 0xffef],
] as const;

/** One bit for a class that is not a letter's. */
export const signOf = (kind: number): number => 1 << (kind % 31);

/** The signs of all digits. */
export const DIGITS = signOf(DIGIT_END) - signOf(DIGIT);
/** A word stands right behind something else than a space. */
export const LEANING = 2;

let table: Uint8Array | undefined;

/** Class of every UTF-16 unit; built at first use. */
export function characterClasses(): Uint8Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  fillLetters(classes);
  for (let digit = 0; digit < 10; digit++) classes[48 + digit] = DIGIT + digit;
  for (const [from, to] of ODD_RANGES) classes.fill(ODD, from, to + 1);
  classes.fill(SPACE, 0x2000, 0x200b);
  classes.fill(SURROGATE, 0xd800, 0xdc00);
  fill(classes, ' \t\u00a0\u202f\u205f\u3000\u1680', SPACE);
  fill(classes, '\n\r\u2028\u2029\u0085\v\f', NEWLINE);
  fill(classes, '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043', DASH);
  fill(classes, '/(),:_*|~`+#[]{}\\\'"=;<>·’', SEPARATOR);
  fill(classes, '•∙⋅▪●○◦‣→←', SEPARATOR);
  fill(classes, '\u200d\ufe0f', JOINER);
  classes[0xad] = ODD;
  classes[46] = DOT;
  classes[64] = AT;
  classes[38] = AMPERSAND;
  classes[37] = PERCENT;
  classes[60] = FILLER;
  classes[0x2039] = FILLER;
  classes[0xb0] = DEGREE;
  return classes;
}

function fillLetters(classes: Uint8Array): void {
  ALIKE.split(' ').forEach((letters, index) => {
    for (const letter of letters) {
      const lower = letter.charCodeAt(0);
      const upper = letter.toUpperCase();
      if (classes[lower] === 0) classes[lower] = index + 1;
      if (upper.length === 1 && classes[upper.charCodeAt(0)] === 0) classes[upper.charCodeAt(0)] = index + 1;
    }
  });
}

function fill(classes: Uint8Array, characters: string, value: number): void {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = value;
}

/** Whether a class is that of a letter. */
export function isLetter(kind: number): boolean {
  return kind !== 0 && kind < LETTER_END;
}

/** Whether a class is that of a digit. */
export function isDigit(kind: number): boolean {
  return kind >= DIGIT && kind < DIGIT_END;
}

/** Whether a class is that of a letter or a digit. */
export function isLetterOrDigit(kind: number): boolean {
  return kind !== 0 && kind < DIGIT_END;
}

/** Whether the unit at `index` is a digit 0–9. */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** Whether the unit at `index` is a letter of the alphabets the detector reads. */
export function isLetterAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const value = characterClasses()[text.charCodeAt(index)] ?? 0;
  return value > 0 && value < LETTER_END;
}

/** Where the run of characters before `end` begins: behind the last of `breaks`, but not before `floor`. */
export function runStart(text: string, end: number, floor: number, breaks: string): number {
  let start = end;
  while (start > floor && !breaks.includes(text[start - 1] as string)) start--;
  return start;
}
