/** What the tagger looks at around one token, as row numbers of the weight table. */

import { PLACE } from './list-places';
import { KIND_BITS, OWN_BITS } from './pack';
import { isOnlyGiven } from './peers';
import { gapBefore } from './sentences';
import { FORM, type Tokens } from './tokens';
import { STYLE, type Traits } from './traits';

export const MAX_FEATURES = 43;

/** The first rows say which word it is; training now and then leaves them out. */
export const IDENTITY_FEATURES = 6;

const SMALL = (1 << OWN_BITS) - 1;
const KIND = (1 << KIND_BITS) - 1;

/** Tells the words of a newspaper's sentence from the same words in chat. */
const PROSE = 0x2545f491;

/** The upper bits of a product are well mixed: they are the row. */
function row(kind: number, value: number, shift: number): number {
  return Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) >>> shift;
}

function join(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b + 0x3c6ef372, 0x27d4eb2f);
}

/** The word itself and its stems, which its other cases share: IDENTITY_FEATURES rows. */
function identityRows(tokens: Tokens, i: number, written: number, shift: number, rows: Int32Array): void {
  const word = tokens.hash[i] as number;
  const begin = tokens.letterStart[i] as number;
  const end = tokens.letterStart[i + 1] as number;
  const length = end - begin;
  const { prefixHash } = tokens;
  rows[0] = row(1, word, shift);
  rows[1] = row(2, join(word, written), shift);
  rows[2] = row(3, length > 4 ? (prefixHash[begin + 3] as number) : length, shift);
  rows[3] = row(4, length > 4 ? (prefixHash[end - 2] as number) : word, shift);
  rows[4] = row(4, length > 5 ? (prefixHash[end - 3] as number) : word, shift);
  rows[5] = row(4, length > 6 ? (prefixHash[end - 4] as number) : word, shift);
}

/** Writes the rows of token `i` to `rows` and returns how many there are. */
export function featureRows(tokens: Tokens, traits: Traits, i: number, bits: number, rows: Int32Array): number {
  const shift = 32 - bits;
  const at = traits.at[i] as number;
  const { words, own, style } = traits;
  const prose = style === STYLE.prose ? PROSE : 0;
  const self = own[at] as number;
  const written = self >> OWN_BITS;
  const before = own[at - 1] as number;
  const after = own[at + 1] as number;
  const wordBefore = words[at - 1] as number;
  const wordAfter = words[at + 1] as number;
  const gap = gapBefore(tokens, traits, i);
  const gapAfter = tokens.gap[i + 1] as number;
  const gaps = (gap << 4) | gapAfter;
  identityRows(tokens, i, written, shift, rows);
  rows[6] = row(5, join(written, gaps), shift);
  rows[7] = row(6, join(written, before >> OWN_BITS), shift);
  rows[8] = row(7, join(written, after >> OWN_BITS), shift);
  rows[9] = row(8, (words[at - 2] as number) ^ prose, shift);
  rows[10] = row(9, (words[at + 2] as number) ^ prose, shift);
  rows[11] = row(10, join(wordBefore, written), shift);
  rows[12] = row(11, join(wordAfter, written), shift);
  rows[13] = row(12, join(self, style), shift);
  rows[14] = row(13, join(((self & SMALL) << (OWN_BITS + 2)) | ((before & SMALL) << 2) | style, 0), shift);
  rows[15] = row(14, join(((self & SMALL) << (OWN_BITS + 2)) | ((after & SMALL) << 2) | style, 0), shift);
  rows[16] = row(15, join(wordBefore ^ prose, gap), shift);
  rows[17] = row(16, join(wordAfter ^ prose, gapAfter), shift);
  return tokens.form[i] === FORM.number
    ? numberRows(traits, at, gaps, shift, rows)
    : wordRows(tokens, traits, i, shift, rows);
}

/** What only numbers have: the words around them. */
function numberRows(traits: Traits, at: number, gaps: number, shift: number, rows: Int32Array): number {
  const { words } = traits;
  const wordBefore = words[at - 1] as number;
  rows[18] = row(17, join(wordBefore, words[at + 1] as number), shift);
  rows[19] = row(18, join(words[at] as number, gaps), shift);
  rows[20] = row(19, join(words[at - 2] as number, wordBefore), shift);
  rows[21] = row(20, join(traits.suffixes[at - 1] as number, gaps >> 4), shift);
  return 22;
}

/** What only words have: endings, length, and how name-like they and their neighbours are. */
function wordRows(tokens: Tokens, traits: Traits, i: number, shift: number, rows: Int32Array): number {
  const at = traits.at[i] as number;
  const { own, suffixes, style } = traits;
  const self = own[at] as number;
  const written = self >> OWN_BITS;
  const length = (tokens.letterStart[i + 1] as number) - (tokens.letterStart[i] as number);
  const form = (tokens.form[i] as number) * 4 + style;
  const around = (((own[at - 1] as number) & KIND) << KIND_BITS) | ((own[at + 1] as number) & KIND);
  rows[18] = row(21, (traits.endings[at] as number) ^ (style === STYLE.prose ? PROSE : 0), shift);
  rows[19] = row(22, join(suffixes[at] as number, written), shift);
  rows[20] = row(23, join(((self & SMALL) << 6) | form, around), shift);
  rows[21] = row(24, join(suffixes[at - 1] as number, form), shift);
  rows[22] = row(25, join(suffixes[at + 1] as number, form), shift);
  rows[23] = row(26, join((length > 10 ? 10 : length) * 4 + (tokens.script[i] as number), written), shift);
  kindRows(tokens, traits, i, shift, rows);
  return peerRows(traits, i, shift, rows, 38);
}

/** What stands at the same place in a list, and what is joined to it; as many rows as there are such words. */
function peerRows(traits: Traits, i: number, shift: number, rows: Int32Array, from: number): number {
  const { own, peers, at } = traits;
  const self = own[at[i] as number] as number;
  const kindWritten = ((self & KIND) << 8) | (self >> OWN_BITS);
  let k = from;
  const left = peers.left[i] as number;
  const right = peers.right[i] as number;
  if (left >= 0) rows[k++] = row(41, join(kindWritten, peerKind(traits, left)), shift);
  if (right >= 0) rows[k++] = row(42, join(kindWritten, peerKind(traits, right)), shift);
  const place = peers.place[i] as number;
  if (place === PLACE.none) return k;
  const before = peers.before[i] as number;
  const after = peers.after[i] as number;
  if (before >= 0) rows[k++] = row(43, join(kindWritten, (peerKind(traits, before) << 2) | place), shift);
  if (after >= 0) rows[k++] = row(44, join(kindWritten, (peerKind(traits, after) << 2) | place), shift);
  const others = (peers.given[place] as number) - (isOnlyGiven(traits, i) ? 1 : 0);
  rows[k++] = row(45, join(kindWritten, (Math.min(MOST_GIVEN, others) << 2) | place), shift);
  return k;
}

/** More known given names at the same place say no more. */
const MOST_GIVEN = 3;
const NO_CANDIDATE = 1023;

/** Form and kind of a peer, or that it is not worth a look. */
function peerKind({ candidate, own, at }: Traits, i: number): number {
  return candidate[i] ? formKind(own[at[i] as number] as number) : NO_CANDIDATE;
}

/** Coarser traits, of which even little text shows enough: what kind of word it is, and between which. */
function kindRows(tokens: Tokens, traits: Traits, i: number, shift: number, rows: Int32Array): void {
  const at = traits.at[i] as number;
  const { words, own, suffixes, known, like } = traits;
  const self = own[at] as number;
  const before = own[at - 1] as number;
  const after = own[at + 1] as number;
  const written = self >> OWN_BITS;
  const kind = self & KIND;
  const kindWritten = (kind << 8) | written;
  rows[24] = row(27, kindWritten, shift);
  rows[25] = row(28, ((known[i] as number) << 9) | ((self & 1) << 8) | written, shift);
  rows[26] = row(29, (((like[i] as number) >> 3) << 9) | ((self & 1) << 8) | written, shift);
  rows[27] = row(30, (((like[i] as number) & 7) << 9) | ((self & 1) << 8) | written, shift);
  rows[28] = row(31, join(kindWritten, formKind(before)), shift);
  rows[29] = row(32, join(kindWritten, formKind(after)), shift);
  rows[30] = row(33, join(kindWritten, (formKind(before) << 10) | formKind(after)), shift);
  rows[31] = row(34, join(words[at - 1] as number, kindWritten), shift);
  rows[32] = row(35, join(words[at + 1] as number, kindWritten), shift);
  rows[33] = row(36, join(suffixes[at + 1] as number, (kindWritten << 4) | (tokens.gap[i + 1] as number)), shift);
  rows[34] = row(37, join((suffixes[at + 1] as number) >> 5, kindWritten), shift);
  rows[35] = row(38, join((suffixes[at - 1] as number) >> 5, kindWritten), shift);
  rows[36] = row(39, join((suffixes[at + 2] as number) >> 5, kindWritten), shift);
  rows[37] = row(40, join((suffixes[at] as number) >> 5, kindWritten), shift);
}

/** Form and kind of a neighbour. */
function formKind(own: number): number {
  return ((own >> (OWN_BITS + 3)) << KIND_BITS) | (own & KIND);
}
