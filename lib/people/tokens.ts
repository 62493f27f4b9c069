/** Text → words and numbers with their folded letters, hashes and what stands between them; reused typed arrays. */
import {
  type Alphabet,
  DIGIT,
  folded,
  JOINER,
  KAZAKH,
  LATIN,
  LATIN_H,
  LETTER,
  SKIP,
  TABLE_SIZE,
  UPPER,
} from './alphabet';

/** What stands between a token and the one before it; the strongest sign wins. */
export const GAP = {
  none: 0,
  space: 1,
  dot: 2,
  slash: 3,
  dash: 4,
  comma: 5,
  colon: 6,
  bracket: 7,
  quote: 8,
  sentence: 9,
  line: 10,
  start: 11,
} as const;

/** How a token is written. */
export const FORM = {
  lower: 0,
  capital: 1,
  upper: 2,
  mixed: 3,
  letter: 4,
  number: 5,
  upperLetter: 6,
  dottedLetter: 7,
  dottedUpperLetter: 8,
} as const;

/** In which letters a word is written; Kazakh only if it has letters that Russian lacks. */
export const SCRIPT = { russian: 0, kazakh: 1, latin: 2 } as const;

/** A window is read at a time, so that the arrays stay small whatever the text. */
export const WINDOW_TOKENS = 1024;
export const LONGEST_WORD = 40;
const LONGEST_ARTICLE = 3;
export const HASH_SEED = 0x811c9dc5 | 0;
const NUMBER_HASH = 0x51ed270b;

export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Where the folded letters begin in `letters`; the next token's value is the end. */
  letterStart: Int32Array;
  letters: Uint8Array;
  /** Hash of the folded letters up to and including this one. */
  prefixHash: Int32Array;
  /** Hash of the whole word. */
  hash: Int32Array;
  form: Uint8Array;
  gap: Uint8Array;
  /** Of SCRIPT. */
  script: Uint8Array;
  /** A word has letters that only Kazakh has. */
  isKazakh: boolean;
  /** Where reading goes on after this window. */
  next: number;
}

export function createTokens(): Tokens {
  const size = WINDOW_TOKENS + 4;
  return {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    letterStart: new Int32Array(size),
    letters: new Uint8Array(size * (2 * LONGEST_WORD + 2)),
    prefixHash: new Int32Array(size * (2 * LONGEST_WORD + 2)),
    hash: new Int32Array(size),
    form: new Uint8Array(size),
    gap: new Uint8Array(size),
    script: new Uint8Array(size),
    isKazakh: false,
    next: 0,
  };
}

const ZH = folded('ж');
const D = folded('д');
const Z = folded('з');
const K = folded('к');
const G = folded('г');
const S = folded('с');
const SH = folded('ш');
const CH = folded('ч');
const KH = folded('х');
const C_CODE = 0x63;

const GAP_SIGNS: readonly [number, string][] = [
  [GAP.space, " \t\u00a0'\u2019"],
  [GAP.line, '\n\r|'],
  [GAP.dot, '.'],
  [GAP.comma, ','],
  [GAP.dash, '-\u2013\u2014'],
  [GAP.colon, ':'],
  [GAP.slash, '/\\'],
  [GAP.bracket, '()[]'],
  [GAP.quote, '"\u00ab\u00bb\u201c\u201d\u201e'],
];
const GAP_TABLE_SIZE = 0x2020;
/** Anything not named above (! ? … an emoji) ends a sentence. */
const GAP_OF = new Uint8Array(GAP_TABLE_SIZE).fill(GAP.sentence);
for (const [gap, signs] of GAP_SIGNS) for (const sign of signs) GAP_OF[sign.charCodeAt(0)] = gap;

/** The kind of a sign between words. */
export function gapOf(code: number): number {
  return code < GAP_TABLE_SIZE ? (GAP_OF[code] as number) : GAP.sentence;
}

/** Reads up to one window of tokens from `from`. */
export function readTokens(text: string, from: number, alphabet: Alphabet, tokens: Tokens): void {
  const length = text.length;
  let at = from;
  let gap: number = from === 0 ? GAP.start : GAP.line;
  let count = 0;
  let letterAt = 0;
  tokens.isKazakh = false;
  while (at < length && count < WINDOW_TOKENS) {
    const code = text.charCodeAt(at);
    const bits = code < TABLE_SIZE ? (alphabet[code] as number) : 0;
    if (bits & (LETTER | DIGIT)) {
      tokens.gap[count] = gap;
      tokens.start[count] = at;
      tokens.letterStart[count] = letterAt;
      at = bits & LETTER ? readWord(text, at, alphabet, tokens, count) : readNumber(text, at, tokens, count);
      tokens.end[count] = at;
      letterAt = tokens.letterStart[count + 1] as number;
      count++;
      gap = GAP.none;
      if (at < length && text.charCodeAt(at) === 0x0a && count > WINDOW_TOKENS - 128) break;
    } else {
      const found = gapOf(code);
      if (found > gap) gap = found;
      at++;
    }
  }
  tokens.gap[count] = at >= length || count < WINDOW_TOKENS ? GAP.line : GAP.space;
  if (gap !== GAP.none && at >= length) tokens.gap[count] = gap === GAP.space ? GAP.line : gap;
  tokens.count = count;
  tokens.next = at;
}

/** Numbers are told apart by how many digits they have. */
function readNumber(text: string, from: number, tokens: Tokens, index: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) break;
  }
  tokens.hash[index] = NUMBER_HASH + Math.min(5, at - from);
  tokens.form[index] = FORM.number;
  tokens.script[index] = 0;
  tokens.letterStart[index + 1] = tokens.letterStart[index] as number;
  return at;
}

function readWord(text: string, from: number, alphabet: Alphabet, tokens: Tokens, index: number): number {
  const begin = tokens.letterStart[index] as number;
  let letterAt = begin;
  let hash = HASH_SEED;
  let seen = 0;
  let upper = 0;
  let count = 0;
  let previous = 0;
  let joiner = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const bits = code < TABLE_SIZE ? (alphabet[code] as number) : 0;
    if (!(bits & LETTER)) {
      if (!(bits & JOINER) || !isLetter(text.charCodeAt(at + 1), alphabet)) break;
      joiner ||= at;
      continue;
    }
    seen |= bits;
    if (bits & UPPER) upper++;
    let letter = (bits >> 8) & 63;
    if (++count > LONGEST_WORD || letter === SKIP) continue;
    if (letter === LATIN_H || letter === ZH) {
      const joined = joinedLetter(letter, letterAt > begin ? (tokens.letters[letterAt - 1] as number) : 0, previous);
      if (joined) hash = --letterAt > begin ? (tokens.prefixHash[letterAt - 1] as number) : HASH_SEED;
      letter = joined || (letter === LATIN_H ? KH : letter);
    }
    hash = append(tokens, letterAt++, hash, letter);
    if (bits >> 16) hash = append(tokens, letterAt++, hash, bits >> 16);
    previous = code | 0x20;
  }
  tokens.letterStart[index + 1] = letterAt;
  tokens.hash[index] = hash;
  // «әл-Фараби», «эль-Масри» begin with a small article.
  const isPrefixed = joiner > 0 && joiner - from <= LONGEST_ARTICLE;
  const first = isPrefixed && !isUpper(text, from, alphabet) ? joiner + 1 : from;
  const isCapital = upper > 0 && isUpper(text, first, alphabet);
  const isDotted = count === 1 && text.charCodeAt(at) === 0x2e;
  tokens.form[index] = formOf(count, upper, isCapital) + (isDotted ? (upper ? 2 : 3) : 0);
  tokens.script[index] = seen & KAZAKH ? SCRIPT.kazakh : seen & LATIN ? SCRIPT.latin : SCRIPT.russian;
  if (seen & KAZAKH) tokens.isKazakh = true;
  return at;
}

/** Adds a folded letter; returns the hash of the word so far. */
function append(tokens: Tokens, at: number, before: number, letter: number): number {
  const hash = Math.imul(before ^ letter, 0x01000193);
  tokens.letters[at] = letter;
  tokens.prefixHash[at] = hash;
  return hash;
}

/** The letter that zh, kh, gh, sh, ch or дж makes with the folded letter `before` it, or 0. */
export function joinedLetter(letter: number, before: number, previous: number): number {
  if (letter === ZH) return before === D ? ZH : 0;
  return digraph(before, previous);
}

function isUpper(text: string, at: number, alphabet: Alphabet): boolean {
  return ((alphabet[text.charCodeAt(at)] as number) & UPPER) !== 0;
}

function isLetter(code: number, alphabet: Alphabet): boolean {
  return code < TABLE_SIZE && ((alphabet[code] as number) & LETTER) !== 0;
}

/** Latin zh, kh, gh, sh, ch → one folded letter. */
function digraph(before: number, previous: number): number {
  if (previous === C_CODE) return CH;
  switch (before) {
    case Z:
      return ZH;
    case S:
      return SH;
    case K:
      return KH;
    case G:
      return G;
    default:
      return 0;
  }
}

function formOf(count: number, upper: number, isCapital: boolean): number {
  if (count === 1) return upper ? FORM.upperLetter : FORM.letter;
  if (upper === 0) return FORM.lower;
  if (upper === count) return FORM.upper;
  return upper <= 2 && isCapital ? FORM.capital : FORM.mixed;
}
