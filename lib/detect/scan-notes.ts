/** What one scan notes about a text, in arrays that are reused from text to text. */

export const Signal = {
  /** A digit. */
  digits: 1,
  /** Nine digits or more with nothing but separators between them. */
  longNumber: 2,
  /** An @. */
  at: 4,
  /** Something to normalise. */
  odd: 8,
  /** Letters and digits in one token of seven characters or more. */
  mixed: 16,
  /** A word that needs no digits. */
  word: 32,
  /** A word that means something next to a number. */
  wordWithNumber: 64,
  /** Three digits, two or three letters, and so on: the look of a vehicle plate. */
  plate: 128,
  /** An entity or a percent escape. */
  escape: 256,
  /** Number words. */
  numberWords: 512,
  /** A long token of Latin letters, as in base64. */
  longToken: 1024,
  /** << as in a machine-readable zone. */
  filler: 2048,
  /** A word that means something next to any digit. */
  wordWithDigit: 4096,
  /** Three digits or more with nothing but separators between them. */
  number: 8192,
  /** A letter touches a digit. */
  touching: 16384,
  /** Ten digits or more that a few words may part. */
  manyDigits: 32768,
  /** Twelve digits or more with nothing but separators between them. */
  veryLongNumber: 65536,
  /** The last word of a phrase right after another known word. */
  phrase: 131072,
  /** Two groups of digits. */
  groups: 262144,
  /** A word that means something next to two groups of digits. */
  wordWithDigits: 524288,
  /** A word for password. */
  password: 1048576,
  /** Six digits or more with nothing but separators between them. */
  sixDigits: 2097152,
  /** A word that means something next to six digits. */
  wordWithSix: 4194304,
  /** A word that means something where a person is spoken of. */
  talk: 8388608,
  /** A word that may be the last of a phrase that means something. */
  closing: 16777216,
} as const;

/** What one text holds; the arrays are reused, only the first `…Count` entries count. */
export interface Scan {
  signals: number;
  hitCount: number;
  hitStart: Int32Array;
  hitEnd: Int32Array;
  hitWord: Uint16Array;
  groupCount: number;
  groupStart: Int32Array;
  groupEnd: Int32Array;
  /** Whether only separators stand between a group and the one before it. */
  groupJoined: Uint8Array;
  atCount: number;
  atIndex: Int32Array;
  /** One bit for each category of the words noted. */
  seen: Int32Array;
}

/** One bit for each of some categories. */
export interface CategoryMask {
  low: number;
  middle: number;
  high: number;
}

/** The mask of some categories, to be asked for again and again. */
export function maskOf(categories: readonly number[]): CategoryMask {
  const bits = [0, 0, 0];
  for (const category of categories) bits[category >> 5] = (bits[category >> 5] ?? 0) | (1 << (category & 31));
  const [low = 0, middle = 0, high = 0] = bits;
  return { low, middle, high };
}

/** Whether a word of one of the categories was noted. */
export function hasSeen({ seen }: Scan, { low, middle, high }: CategoryMask): boolean {
  return (((seen[0] as number) & low) | ((seen[1] as number) & middle) | ((seen[2] as number) & high)) !== 0;
}

const POOL_SIZE = 4;
const MAX_KEPT = 4096;
const pool: Scan[] = [];

/** A scan to fill, used before if there is one; give it back with `releaseScan`. */
export function borrowScan(): Scan {
  return pool.pop() ?? newScan();
}

/** Keeps a scan for the next text, unless a long text made it big. */
export function releaseScan(scan: Scan): void {
  if (pool.length < POOL_SIZE && scan.hitStart.length <= MAX_KEPT && scan.groupStart.length <= MAX_KEPT)
    pool.push(scan);
}

/** An empty scan to fill. */
export function newScan(): Scan {
  return {
    signals: 0,
    hitCount: 0,
    hitStart: new Int32Array(64),
    hitEnd: new Int32Array(64),
    hitWord: new Uint16Array(64),
    groupCount: 0,
    groupStart: new Int32Array(64),
    groupEnd: new Int32Array(64),
    groupJoined: new Uint8Array(64),
    atCount: 0,
    atIndex: new Int32Array(16),
    seen: new Int32Array(3),
  };
}

export function growHits(scan: Scan): void {
  scan.hitStart = grown(scan.hitStart);
  scan.hitEnd = grown(scan.hitEnd);
  const words = new Uint16Array(scan.hitWord.length * 2);
  words.set(scan.hitWord);
  scan.hitWord = words;
}

export function growGroups(scan: Scan): void {
  scan.groupStart = grown(scan.groupStart);
  scan.groupEnd = grown(scan.groupEnd);
  const joined = new Uint8Array(scan.groupJoined.length * 2);
  joined.set(scan.groupJoined);
  scan.groupJoined = joined;
}

export function grown(array: Int32Array): Int32Array {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}
