/** A text whose pieces are judged: what is known of all of it, and which pieces could be secrets at all. */
import { Category } from '../detect/categories';
import type { Reading } from '../detect/reading';
import { hasSeen, maskOf } from '../detect/scan-notes';
import { digitsOf, isCapitalised, isMixed, isNumber, isOfSigns, isWord, Made } from './kinds';
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

/** «S3», «1С», «4G»: no secret of letters and digits is shorter than three. */
function isTooShort({ kind, start, end }: Pieces, at: number): boolean {
  return isMixed(kind[at] as number) && (end[at] as number) - (start[at] as number) < 3;
}

/** Whether a piece could be a secret at all. */
export function isCandidate(look: Look, at: number): boolean {
  const { pieces, sought } = look;
  const kind = pieces.kind[at] as number;
  if (!sought.secrets || isOfSigns(kind) || isTooShort(pieces, at) || isOneOfTwoHouses(look, at)) return false;
  return sought.words || !isWord(kind) || (kind & (Made.latin | Made.signs)) !== 0;
}

const CODES = maskOf([Category.code, Category.codeSure, Category.pin]);
/** A house has no more digits. */
const HOUSE = 3;
/** So many pieces may stand from one house to the other. */
const REACH = 5;
const NOT = /(?<!\p{L})(?:не|емес|not)(?!\p{L})/iu;

/** «Абай 7 деп емес, Абай 77»: numbers behind the same name with a capital, one of them the wrong one. */
function isOneOfTwoHouses({ reading: { text, scan }, pieces }: Look, at: number): boolean {
  if (!isHouse(pieces, at) || hasSeen(scan, CODES)) return false;
  const { count, start, end, head } = pieces;
  const last = Math.min(count - 1, at + REACH);
  for (let other = Math.max(1, at - REACH); other <= last; other++) {
    if (other === at || head[other - 1] !== head[at - 1] || !isHouse(pieces, other)) continue;
    const [from, to] = other < at ? [other, at] : [at, other];
    if (NOT.test(text.slice(Math.max(0, (start[from - 1] as number) - 4), end[to]))) return true;
  }
  return false;
}

/** A short number behind a word with a capital. */
const isHouse = ({ kind }: Pieces, at: number): boolean =>
  at > 0 &&
  isNumber(kind[at] as number) &&
  digitsOf(kind[at] as number) <= HOUSE &&
  isCapitalised(kind[at - 1] as number);
