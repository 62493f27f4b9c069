/** A text whose pieces are judged: what is known of all of it, and which pieces could be secrets at all. */
import { Category } from '../detect/categories';
import type { Reading } from '../detect/reading';
import { hasSeen, maskOf } from '../detect/scan-notes';
import { digitsOf, isMixed, isNumber, isOfSigns, isWord, Made } from './kinds';
import { type Pieces, piecesOf, readSurroundings } from './pieces';
import { CUES, type Sought } from './sought';

/** Words of what is kept, among them those of seed phrases. */
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
  pieces: Pieces;
  sought: Sought;
  isOfSecrets: boolean;
  isOfPasswords: boolean;
  /** How many pieces look like secrets by themselves, at most four. */
  strong: number;
  isCyrillic: boolean;
}

/** A text cut into pieces, or nothing if nothing is to be looked for in it. */
export function lookAt(reading: Reading, sought: Sought): Look | undefined {
  const { text, scan } = reading;
  if (!sought.secrets && !sought.marks && !sought.births) return undefined;
  const pieces = piecesOf(text);
  readSurroundings(text, pieces);
  return {
    reading,
    pieces,
    sought,
    isOfSecrets: hasSeen(scan, CUES),
    isOfPasswords: hasSeen(scan, PASSWORDS),
    strong: strongIn(pieces),
    isCyrillic: isCyrillic(pieces),
  };
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

/** Whether a piece could be a secret at all. */
export function isCandidate({ pieces, sought }: Look, at: number): boolean {
  const kind = pieces.kind[at] as number;
  if (!sought.secrets || isOfSigns(kind)) return false;
  return sought.words || !isWord(kind) || (kind & (Made.latin | Made.signs)) !== 0;
}
