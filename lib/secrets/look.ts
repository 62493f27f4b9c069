/** A text whose pieces are judged: what is known of all of it, and which pieces could be secrets at all. */
import { Category, type CategoryName } from '../detect/categories';
import type { Reading } from '../detect/reading';
import { hasSeen, maskOf, Signal } from '../detect/scan-notes';
import { digitsOf, isMixed, isNumber, isOfSigns, isWord, Made } from './kinds';
import { type Piece, piecesOf } from './pieces';

/** Words that speak of secrets. */
export const CUES = maskOf(
  (
    [
      'pin',
      'code',
      'codeSure',
      'cardSecurity',
      'password',
      'login',
      'wifi',
      'access',
      'door',
      'codeSender',
      'codeMedium',
      'codeDigits',
      'codeSaid',
      'secretWord',
    ] as const satisfies CategoryName[]
  ).map((name) => Category[name]),
);
/** Only beside one of these may a word be a secret. */
const PASSWORDS = maskOf([
  Category.password,
  Category.login,
  Category.wifi,
  Category.access,
  Category.secretWord,
  Category.seed,
]);

/** A text whose pieces are judged. */
export interface Look {
  reading: Reading;
  pieces: Piece[];
  isOfSecrets: boolean;
  isOfPasswords: boolean;
  /** How many pieces look like secrets by themselves, at most four. */
  strong: number;
  isCyrillic: boolean;
}

export function lookAt(reading: Reading): Look {
  const { text, scan } = reading;
  const pieces = piecesOf(text);
  const isOfPasswords = hasSeen(scan, PASSWORDS);
  const strong = Math.min(4, pieces.filter(({ kind }) => isStrong(kind)).length);
  return { reading, pieces, isOfSecrets: hasSeen(scan, CUES), isOfPasswords, strong, isCyrillic: isCyrillic(pieces) };
}

const isStrong = (kind: number): boolean =>
  isMixed(kind) || (isNumber(kind) && digitsOf(kind) > 3 && digitsOf(kind) < 9);

function isCyrillic(pieces: readonly Piece[]): boolean {
  let letters = 0;
  for (const { kind, start, end } of pieces)
    if (isWord(kind)) letters += (kind & Made.cyrillic) === 0 ? start - end : end - start;
  return letters > 0;
}

/** Fewer digits are no secret where nothing speaks of one. */
const FEWEST_DIGITS = 4;

/** Whether a text is worth cutting into pieces. */
export function mayHoldSecret({ scan }: Reading): boolean {
  if (hasSeen(scan, CUES) || (scan.signals & Signal.touching) !== 0) return true;
  let digits = 0;
  for (let group = 0; group < scan.groupCount; group++) {
    const length = (scan.groupEnd[group] as number) - (scan.groupStart[group] as number);
    digits = scan.groupJoined[group] === 1 ? digits + length : length;
    if (digits >= FEWEST_DIGITS) return true;
  }
  return false;
}

/** Whether a piece could be a secret at all. */
export function isCandidate({ isOfSecrets, isOfPasswords }: Look, { kind }: Piece): boolean {
  if (isOfSigns(kind)) return false;
  if (isWord(kind)) return isOfPasswords;
  if (!isNumber(kind)) return isOfSecrets || isMixed(kind);
  return isOfPasswords || digitsOf(kind) >= (isOfSecrets ? FEWEST_DIGITS - 1 : FEWEST_DIGITS);
}
