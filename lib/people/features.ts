/** What the tagger looks at around one token, as row numbers of the weight table. */
import { FORM, type Tokens } from './tokens';
import type { Traits } from './traits';

export const MAX_FEATURES = 24;

/** The first rows say which word it is; training now and then leaves them out. */
export const IDENTITY_FEATURES = 6;

const NONE = 0x7f4a7c15;

function mix(kind: number, value: number, shift: number): number {
  let hash = Math.imul(value ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35) >>> shift;
}

function join(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b + 0x3c6ef372, 0x27d4eb2f);
}

function suffixHash(tokens: Tokens, i: number, length: number): number {
  const end = tokens.letterStart[i + 1] as number;
  const begin = tokens.letterStart[i] as number;
  let hash = length;
  for (let k = 1; k <= length; k++) {
    hash = Math.imul(hash ^ (end - k >= begin ? (tokens.letters[end - k] as number) : 31), 0x01000193);
  }
  return hash;
}

function wordAt(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count) return NONE;
  return tokens.form[i] === FORM.number ? numberClass(tokens, i) : (tokens.hash[i] as number);
}

function numberClass(tokens: Tokens, i: number): number {
  const length = (tokens.end[i] as number) - (tokens.start[i] as number);
  return 0x51ed270b + (length > 5 ? 5 : length);
}

/** Everything small about a neighbour in one number. */
function traitAt(tokens: Tokens, traits: Traits, i: number): number {
  if (i < 0 || i >= tokens.count) return 0xffff;
  const known = traits.known[i] as number;
  return (
    ((traits.written[i] as number) << 8) | ((traits.like[i] as number) << 2) | (known === 0 ? 0 : known === 1 ? 1 : 2)
  );
}

function suffixAt(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count) return NONE;
  return tokens.form[i] === FORM.number ? numberClass(tokens, i) : suffixHash(tokens, i, 3);
}

/** The word itself and its stems, which its other cases share: IDENTITY_FEATURES rows. */
function identityRows(tokens: Tokens, traits: Traits, i: number, shift: number, rows: Int32Array): number {
  const word = wordAt(tokens, i);
  const begin = tokens.letterStart[i] as number;
  const length = (tokens.letterStart[i + 1] as number) - begin;
  const { prefixHash } = tokens;
  rows[0] = mix(1, word, shift);
  rows[1] = mix(2, join(word, traits.written[i] as number), shift);
  rows[2] = mix(28, length > 4 ? (prefixHash[begin + 3] as number) : length, shift);
  for (let cut = 1; cut <= 3; cut++) {
    rows[cut + 2] = mix(29, length - cut >= 4 ? (prefixHash[begin + length - cut - 1] as number) : word, shift);
  }
  return IDENTITY_FEATURES;
}

/** Writes the rows of token `i` to `rows` and returns how many there are. */
export function featureRows(tokens: Tokens, traits: Traits, i: number, bits: number, rows: Int32Array): number {
  const shift = 32 - bits;
  const written = traits.written[i] as number;
  const gapBefore = tokens.gap[i] as number;
  const gapAfter = tokens.gap[i + 1] as number;
  const gaps = (gapBefore << 4) | gapAfter;
  const own = traitAt(tokens, traits, i);
  const before = traitAt(tokens, traits, i - 1);
  const after = traitAt(tokens, traits, i + 1);
  const wordBefore = wordAt(tokens, i - 1);
  const wordAfter = wordAt(tokens, i + 1);
  const { style } = traits;
  const prose = style === 3 ? 0x2545f491 : 0;
  let n = identityRows(tokens, traits, i, shift, rows);
  rows[n++] = mix(3, join(written, gaps), shift);
  rows[n++] = mix(4, join(written, before >> 8), shift);
  rows[n++] = mix(5, join(written, after >> 8), shift);
  rows[n++] = mix(9, wordAt(tokens, i - 2) ^ prose, shift);
  rows[n++] = mix(10, wordAt(tokens, i + 2) ^ prose, shift);
  rows[n++] = mix(11, join(wordBefore, written), shift);
  rows[n++] = mix(12, join(wordAfter, written), shift);
  rows[n++] = mix(13, own, shift);
  rows[n++] = mix(14, join(join(own & 255, before & 255), style), shift);
  rows[n++] = mix(15, join(join(own & 255, after & 255), style), shift);
  rows[n++] = mix(16, join(wordBefore ^ prose, gapBefore), shift);
  rows[n++] = mix(17, join(wordAfter ^ prose, gapAfter), shift);
  if (tokens.form[i] === FORM.number) {
    rows[n++] = mix(18, join(wordBefore, wordAfter), shift);
    rows[n++] = mix(19, join(wordAt(tokens, i), gaps), shift);
    rows[n++] = mix(20, join(wordAt(tokens, i - 2), wordBefore), shift);
    rows[n++] = mix(21, join(suffixAt(tokens, i - 1), gapBefore), shift);
    return n;
  }
  const length = (tokens.letterStart[i + 1] as number) - (tokens.letterStart[i] as number);
  const form = (tokens.form[i] as number) * 4 + style;
  rows[n++] = mix(24, suffixHash(tokens, i, 4) ^ prose, shift);
  rows[n++] = mix(26, join(suffixHash(tokens, i, 3), written), shift);
  rows[n++] = mix(31, join(join(own & 255, form), (before & 3) * 4 + (after & 3)), shift);
  rows[n++] = mix(32, join(suffixAt(tokens, i - 1), form), shift);
  rows[n++] = mix(33, join(suffixAt(tokens, i + 1), form), shift);
  rows[n++] = mix(36, join(length > 10 ? 10 : length, join(written, tokens.script[i] as number)), shift);
  return n;
}
