/** What the model knows about single words: a filter of given names, a filter of words worth a look, and how name-like letters are. */
import type { Tokens } from './tokens';

/** A Bloom filter; the number of bits is a power of two. */
export interface Filter {
  bits: Uint8Array;
}

export function filterHas(filter: Filter, hash: number): boolean {
  const { bits } = filter;
  const mask = bits.length * 8 - 1;
  const one = Math.imul(hash, 0x9e3779b1) >>> 0;
  const a = (one ^ (one >>> 15)) & mask;
  if (!((bits[a >>> 3] as number) & (1 << (a & 7)))) return false;
  const two = Math.imul(hash ^ 0x5bd1e995, 0x85ebca6b) >>> 0;
  const b = (two ^ (two >>> 13)) & mask;
  if (!((bits[b >>> 3] as number) & (1 << (b & 7)))) return false;
  const three = Math.imul(hash ^ 0x27d4eb2f, 0xc2b2ae35) >>> 0;
  const c = (three ^ (three >>> 16)) & mask;
  return ((bits[c >>> 3] as number) & (1 << (c & 7))) !== 0;
}

export function filterAdd(filter: Filter, hash: number): void {
  const { bits } = filter;
  const mask = bits.length * 8 - 1;
  const one = Math.imul(hash, 0x9e3779b1) >>> 0;
  const two = Math.imul(hash ^ 0x5bd1e995, 0x85ebca6b) >>> 0;
  const three = Math.imul(hash ^ 0x27d4eb2f, 0xc2b2ae35) >>> 0;
  for (const at of [one ^ (one >>> 15), two ^ (two >>> 13), three ^ (three >>> 16)]) {
    const bit = at & mask;
    bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
  }
}

/** Weights of letter groups, one row each: how much it speaks for a given name (times 65536) plus how much for a surname. */
export interface Likeness {
  weights: Int32Array;
  bits: number;
}

/** Two weights in one number, so that both are added at once. */
export function packPair(given: number, surname: number): number {
  return given * 65536 + surname;
}

export const LIKENESS_FEATURES = 8;

/** Rows of the letter groups of word `index`: its first 3 and 5 letters, its last 2 to 5, the whole, and a constant. */
export function likenessRows(tokens: Tokens, index: number, bits: number, into: Int32Array): void {
  const { letters, prefixHash } = tokens;
  const begin = tokens.letterStart[index] as number;
  const end = tokens.letterStart[index + 1] as number;
  const length = end - begin;
  const shift = 32 - bits;
  const hash = tokens.hash[index] as number;
  into[0] = Math.imul((length > 3 ? (prefixHash[begin + 2] as number) : hash) ^ 0x1b873593, 0x85ebca6b) >>> shift;
  into[1] = Math.imul((length > 5 ? (prefixHash[begin + 4] as number) : hash) ^ 0x2c1b3c6d, 0x85ebca6b) >>> shift;
  let suffix = 0x5bd1e995 | 0;
  for (let k = 1; k <= 5; k++) {
    suffix = Math.imul(suffix ^ (k <= length ? (letters[end - k] as number) : 31), 0x01000193);
    if (k > 1) into[k] = Math.imul(suffix ^ (suffix >>> 15), 0x85ebca6b) >>> shift;
  }
  into[6] = Math.imul(hash ^ 0x3ad8025f, 0x85ebca6b) >>> shift;
  into[7] = Math.imul((length > 12 ? 12 : length) ^ 0x68e31da4, 0x85ebca6b) >>> shift;
}
