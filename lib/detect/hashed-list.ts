/**
 * A list that can be asked whether it holds a value without holding it in clear: salted hashes as a Golomb-Rice coded
 * set (about 26 bits a record, one wrong yes in 16 million). Who has the list can still try values one by one, so it
 * protects from reading, not from guessing short numbers.
 */
import { type SipKey, sipHash53 } from './sip-hash';

/** What the tool writes and policy carries. */
export interface HashedList {
  version: 1;
  /** Four random 32-bit numbers. */
  salt: SipKey;
  count: number;
  /** Lengths that its normalised records have; texts of other lengths are not even hashed. */
  lengths: number[];
  /** Words in the longest record. */
  maxWords: number;
  /** Base64 of the coded hashes. */
  data: string;
}

export interface OpenList {
  list: HashedList;
  lengths: ReadonlySet<number>;
  hashes: Float64Array;
}

const REMAINDER_BITS = 24;
const SPREAD = 2 ** REMAINDER_BITS;

/** One form for all ways to write a record: lower case, no separators, compatible characters alike. */
export function normaliseRecord(record: string): string {
  return record
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}@]/gu, '');
}

/** Makes a list from records; the salt has to be random. */
export function makeHashedList(records: readonly string[], salt: SipKey): HashedList {
  const unique = [...new Set(records.map(normaliseRecord))].filter((record) => record.length >= 3);
  const hashes = unique.map((record) => hashOf(salt, record, unique.length)).sort((a, b) => a - b);
  return {
    version: 1,
    salt,
    count: unique.length,
    lengths: [...new Set(unique.map((record) => record.length))].sort((a, b) => a - b),
    maxWords: Math.min(8, Math.max(1, ...records.map((record) => record.trim().split(/[\s-]+/).length))),
    data: encode(hashes),
  };
}

/** Prepares a list for asking. */
export function openHashedList(list: HashedList): OpenList {
  return { list, lengths: new Set(list.lengths), hashes: decode(list.data, list.count) };
}

/** Whether the list holds the record. */
export function hasRecord({ list, lengths, hashes }: OpenList, normalised: string): boolean {
  if (!lengths.has(normalised.length)) return false;
  const wanted = hashOf(list.salt, normalised, list.count);
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = hashes[middle] as number;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function hashOf(salt: SipKey, record: string, count: number): number {
  return sipHash53(salt, record) % (count * SPREAD);
}

/** Differences between ascending hashes: the quotient in unary, then 24 bits. */
function encode(hashes: readonly number[]): string {
  const bytes: number[] = [];
  let current = 0;
  let filled = 0;
  const put = (bit: number): void => {
    current = (current << 1) | bit;
    if (++filled === 8) {
      bytes.push(current);
      current = 0;
      filled = 0;
    }
  };
  let previous = 0;
  for (const hash of hashes) {
    const difference = hash - previous;
    previous = hash;
    for (let quotient = Math.floor(difference / SPREAD); quotient > 0; quotient--) put(1);
    put(0);
    const remainder = difference % SPREAD;
    for (let bit = REMAINDER_BITS - 1; bit >= 0; bit--) put((remainder >>> bit) & 1);
  }
  while (filled !== 0) put(0);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function decode(data: string, count: number): Float64Array {
  const binary = atob(data);
  const hashes = new Float64Array(count);
  let position = 0;
  const next = (): number => {
    const bit = (binary.charCodeAt(position >> 3) >> (7 - (position & 7))) & 1;
    position++;
    return bit;
  };
  let previous = 0;
  for (let i = 0; i < count && position < binary.length * 8; i++) {
    let difference = 0;
    while (next() === 1) difference += SPREAD;
    let remainder = 0;
    for (let bit = 0; bit < REMAINDER_BITS; bit++) remainder = remainder * 2 + next();
    previous += difference + remainder;
    hashes[i] = previous;
  }
  return hashes;
}
