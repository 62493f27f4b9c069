/** A text whose pieces are judged: what is known of all of it, and which pieces could be secrets at all. */
import { Category, type CategoryName } from '../detect/categories';
import type { Reading } from '../detect/reading';
import { hasSeen, maskOf, type Scan, Signal } from '../detect/scan-notes';
import { digitsOf, isMixed, isNumber, isOfSigns, isWord, Made } from './kinds';
import { type Pieces, piecesOf, readSurroundings } from './pieces';

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

/** Words of marks of secrecy, and of what they are stamped with. */
const MARKS = maskOf([Category.official, Category.officialSoft]);

export const MONTHS = maskOf([Category.month]);

/** A text whose pieces are judged. */
export interface Look {
  reading: Reading;
  pieces: Pieces;
  isOfSecrets: boolean;
  isOfPasswords: boolean;
  isOfMarks: boolean;
  /** How many pieces look like secrets by themselves, at most four. */
  strong: number;
  isCyrillic: boolean;
}

/** A text cut into pieces, or nothing if none of them could be a secret or a mark of one. */
export function lookAt(reading: Reading): Look | undefined {
  const { text, scan } = reading;
  const pieces = piecesOf(text);
  const [isOfSecrets, isOfPasswords] = [hasSeen(scan, CUES), hasSeen(scan, PASSWORDS)];
  const isOfMarks = hasSeen(scan, MARKS);
  const look = { reading, pieces, isOfSecrets, isOfPasswords, isOfMarks, strong: 0, isCyrillic: false };
  if (!isOfMarks && !mayHoldDate(scan) && !hasCandidate(look)) return undefined;
  readSurroundings(text, pieces);
  look.strong = strongIn(pieces);
  look.isCyrillic = isCyrillic(pieces);
  return look;
}

/** Whether a text could hold a date. */
export function mayHoldDate(scan: Scan): boolean {
  return scan.groupCount > 0 && ((scan.signals & Signal.sixDigits) !== 0 || hasSeen(scan, MONTHS));
}

function hasCandidate(look: Look): boolean {
  for (let at = 0; at < look.pieces.count; at++) if (isCandidate(look, at)) return true;
  return false;
}

const MOST_STRONG = 4;

function strongIn({ count, kind }: Pieces): number {
  let strong = 0;
  for (let at = 0; at < count && strong < MOST_STRONG; at++) if (isStrong(kind[at] as number)) strong++;
  return strong;
}

const isStrong = (kind: number): boolean =>
  isMixed(kind) || (isNumber(kind) && digitsOf(kind) > 3 && digitsOf(kind) < 9);

function isCyrillic({ count, kind, start, end }: Pieces): boolean {
  let letters = 0;
  for (let at = 0; at < count; at++) {
    const made = kind[at] as number;
    if (!isWord(made)) continue;
    const size = (end[at] as number) - (start[at] as number);
    letters += (made & Made.cyrillic) === 0 ? -size : size;
  }
  return letters > 0;
}

/** Fewer digits are no secret where nothing speaks of one. */
const FEWEST_DIGITS = 4;

/** Whether a text is worth cutting into pieces: words alone are passwords only beside those that speak of passwords. */
export function isWorthLooking(scan: Scan): boolean {
  if (hasSeen(scan, MARKS) || mayHoldDate(scan)) return true;
  const isOfSecrets = hasSeen(scan, CUES);
  if (scan.groupCount === 0) return isOfSecrets && hasSeen(scan, PASSWORDS);
  if (isOfSecrets || (scan.signals & Signal.touching) !== 0) return true;
  let digits = 0;
  for (let group = 0; group < scan.groupCount; group++) {
    const length = (scan.groupEnd[group] as number) - (scan.groupStart[group] as number);
    digits = scan.groupJoined[group] === 1 ? digits + length : length;
    if (digits >= FEWEST_DIGITS) return true;
  }
  return false;
}

/** Whether a piece could be a secret at all. */
export function isCandidate({ pieces, isOfSecrets, isOfPasswords }: Look, at: number): boolean {
  const kind = pieces.kind[at] as number;
  if (isOfSigns(kind)) return false;
  if (isWord(kind)) return isOfPasswords;
  if (!isNumber(kind)) return isOfSecrets || isMixed(kind);
  return isOfPasswords || digitsOf(kind) >= (isOfSecrets ? FEWEST_DIGITS - 1 : FEWEST_DIGITS);
}
