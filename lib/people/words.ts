/** What the model knows about a single word, looked up once and remembered: words repeat. */
import { isNumeralWord } from './address-kinds';
import { type Filter, filterHas, LIKENESS_FEATURES, likenessRows } from './lexicon';
import type { PeopleModel } from './model';
import type { Tokens } from './tokens';

/** How a word's entry is packed. */
export const WORD = {
  /** 0 no known name, 1 a given name, 2–4 one with 1–3 letters of an ending, 5 a frequent surname, 6 one with an ending, 7 a rare surname. */
  known: 7,
  likeShift: 3,
  /** Worth a look even in small letters. */
  isCandidate: 1 << 9,
  /** Worth a look beside a number or another word that is. */
  isMarker: 1 << 11,
  /** An ordinary word that is never a name. */
  isPlain: 1 << 10,
  /** Often written in small letters. */
  isOrdinary: 1 << 12,
  /** So like a name that an unknown word beside it may be the rest of it. */
  isNameLike: 1 << 13,
  /** Like a name at the beginning of a message. */
  isNameAtStart: 1 << 14,
  /** A place, an organisation or the like. */
  isPlace: 1 << 15,
  /** A number or an ordinal in words; the bits between are the gate's. */
  isNumeral: 1 << 20,
} as const;

/** From this bin of likeness on, letters speak for a given name or a surname. */
export const LIKELY = 4;

const CACHE_SIZE = 32768;
const UNKNOWN = -1;

/** A word's hash and its entry, side by side. */
export type WordCache = Int32Array;

const rows = new Int32Array(LIKENESS_FEATURES);

export function createWordCache(): WordCache {
  return new Int32Array(2 * CACHE_SIZE).fill(UNKNOWN);
}

/** Where the two places of a word are: words that would have the same place do not drive each other out. */
function placeOf(hash: number): number {
  return ((hash ^ (hash >>> 13)) & (CACHE_SIZE / 2 - 1)) << 2;
}

/** The entry of a word seen lately, or -1. */
export function recall(hash: number, cache: WordCache): number {
  const at = placeOf(hash);
  if (cache[at] === hash) return cache[at + 1] as number;
  return cache[at + 2] === hash ? (cache[at + 3] as number) : UNKNOWN;
}

/** The entry of word `i`. */
export function lookUp(tokens: Tokens, i: number, model: PeopleModel): number {
  const { cache } = model;
  const hash = tokens.hash[i] as number;
  const entry = recall(hash, cache);
  if (entry !== UNKNOWN) return entry;
  const at = placeOf(hash);
  const fresh = judge(tokens, i, model);
  cache[at + 2] = cache[at] as number;
  cache[at + 3] = cache[at + 1] as number;
  cache[at] = hash;
  cache[at + 1] = fresh;
  return fresh;
}

function judge(tokens: Tokens, i: number, model: PeopleModel): number {
  const hash = tokens.hash[i] as number;
  const known = knownName(tokens, i, model);
  const like = likeness(tokens, i, model);
  let entry = known | (like << WORD.likeShift);
  const isPlain = filterHas(model.plain, hash);
  if (isPlain) entry |= WORD.isPlain;
  if (filterHas(model.ordinary, hash)) entry |= WORD.isOrdinary;
  if (isListed(tokens, i, model.places, 4)) entry |= WORD.isPlace;
  const given = like >> 3;
  const isLikely =
    known === 1 || known === 5 || known === 6 || (known > 1 && given >= 3) || given >= 5 || (like & 7) >= 4;
  if (isLikely && !isPlain) entry |= WORD.isCandidate;
  else if (filterHas(model.words, hash)) entry |= WORD.isMarker;
  const isNameLike = known === 1 || known === 5 || (like & 7) >= 5;
  if ((isNameLike || isDeclinedName(known, given)) && !(entry & WORD.isOrdinary)) entry |= WORD.isNameAtStart;
  if (isNameLike && !isPlain) entry |= WORD.isNameLike;
  if (isNumeralWord(hash)) entry |= WORD.isNumeral;
  return entry;
}

/** A given name with the ending of a case, and letters like those of names: «Айгерімге», «Талгату». */
export function isDeclinedName(known: number, givenLike: number): boolean {
  return known >= 2 && known <= 4 && givenLike >= 3;
}

/** A given name, as it is or with the ending of a case. */
export function isGivenName(known: number): boolean {
  return known >= 1 && known <= 4;
}

/** As it is or with an ending. */
export function isKnownSurname(known: number): boolean {
  return known === 5 || known === 6;
}

/** Neither in the list of given names nor in that of frequent surnames. */
export function isUnlisted(known: number): boolean {
  return !isGivenName(known) && !isKnownSurname(known);
}

function knownName(tokens: Tokens, i: number, model: PeopleModel): number {
  const begin = tokens.letterStart[i] as number;
  const length = (tokens.letterStart[i + 1] as number) - begin;
  if (length < 3) return 0;
  if (filterHas(model.given, tokens.hash[i] as number)) return 1;
  if (filterHas(model.surnames, tokens.hash[i] as number)) return 5;
  for (let cut = 1; cut <= 4 && length - cut >= 4; cut++) {
    const stem = tokens.prefixHash[begin + length - cut - 1] as number;
    if (cut <= 3 && filterHas(model.given, stem)) return cut + 1;
    if (filterHas(model.surnames, stem)) return 6;
  }
  return isListed(tokens, i, model.rareSurnames, 3) ? 7 : 0;
}

/** Whether the filter knows the word, or what is left of it without up to `ending` letters. */
function isListed(tokens: Tokens, i: number, filter: Filter, ending: number): boolean {
  return cutToStem(tokens, i, filter, { longestCut: ending, shortestStem: 4 }) <= ending;
}

function likeness(tokens: Tokens, i: number, model: PeopleModel): number {
  const sum = letterScores(tokens, i, model);
  return binOf(givenScore(sum)) * 8 + binOf(surnameScore(sum));
}

/** What the letters say for a given name and for a surname, both in one number. */
export function letterScores(tokens: Tokens, i: number, model: PeopleModel): number {
  const { weights, bits } = model.likeness;
  likenessRows(tokens, i, bits, rows);
  let sum = 0;
  for (let k = 0; k < LIKENESS_FEATURES; k++) sum += weights[rows[k] as number] as number;
  return sum;
}

export function surnameScore(sum: number): number {
  return (sum << 16) >> 16;
}

export function givenScore(sum: number): number {
  return (sum - surnameScore(sum)) / 65536;
}

/** How many letters must go before the filter knows the word: 0 to `longestCut`, or one more if it never does. */
export function cutToStem(
  tokens: Tokens,
  i: number,
  filter: Filter,
  { longestCut, shortestStem } = { longestCut: 6, shortestStem: 3 },
): number {
  if (filterHas(filter, tokens.hash[i] as number)) return 0;
  const begin = tokens.letterStart[i] as number;
  const length = (tokens.letterStart[i + 1] as number) - begin;
  for (let cut = 1; cut <= longestCut && length - cut >= shortestStem; cut++) {
    if (filterHas(filter, tokens.prefixHash[begin + length - cut - 1] as number)) return cut;
  }
  return longestCut + 1;
}

/** Sixteen quantised units are one unit of log-odds; bin 4 begins at even odds. */
function binOf(score: number): number {
  const bin = (score >> 5) + 4;
  return bin < 0 ? 0 : bin > 7 ? 7 : bin;
}
