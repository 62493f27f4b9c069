/** What a word looks like to the tagger of health: how it begins and ends, and what stands beside it. */
import { classesOf, DIGIT, isDigit, isLetterOrDigit, LETTER_END, NEWLINE, SPACE } from '../detect/characters';
import { grown } from '../detect/scan-notes';
import { DOUBLED_FROM, mix, SHORT, WORD_SEED } from '../detect/word-hash';

export const FEATURE_BITS = 18;

/** Words, numbers and signs of a text in its order, with their features; one object, filled again for each text. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Whether it is a word or a number, no sign. */
  isSaid: Uint8Array;
  /** Hash of the first four letters. */
  head: Int32Array;
  /** Where the own features of each token end; they begin where those of the token before end. */
  featuresEnd: Int32Array;
  features: Int32Array;
  /** Features of the whole text. */
  shared: number[];
}

const FIRST_ROOM = 256;
/** No token has more features of its own. */
const MOST_FEATURES = 8;

const tokens: Tokens = {
  count: 0,
  start: new Int32Array(FIRST_ROOM),
  end: new Int32Array(FIRST_ROOM),
  isSaid: new Uint8Array(FIRST_ROOM),
  head: new Int32Array(FIRST_ROOM),
  featuresEnd: new Int32Array(FIRST_ROOM),
  features: new Int32Array(FIRST_ROOM * MOST_FEATURES),
  shared: [],
};
let filled = 0;

/** One number for each kind of feature, so that equal letters mean different things in different places; 3–6 are beginnings. */
const WHOLE = 1;
const THIRD_LAST = 10;
const FOURTH_LAST = 11;
const SHAPE = 20;
/** And by how far it is away. */
const NEIGHBOUR = 30;
const NAMED = 41;
const LENGTH = 42;
const BIAS = 43;

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 6;
const HEAD = 4;
/** Stands for «no word»: before the first and behind the last. */
const NO_WORD = 0x5bd1e995;
/** From here on one length is as good as another, in groups of four tokens. */
const LONG_TEXT = 5;

/** The number of a feature, less than 2^FEATURE_BITS. */
function feature(kind: number, hash: number): number {
  return Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) >>> (32 - FEATURE_BITS);
}

function note(kind: number, hash: number): void {
  tokens.features[filled++] = feature(kind, hash);
}

/** How far away the words are that count. */
export const NEIGHBOURS = [-2, -1, 1, 2];

/** Reads the tokens of a text with their features but those of their neighbours; they are good until the next text. */
export function readFeatures(text: string): Tokens {
  const kinds = classesOf(text);
  const { length } = text;
  tokens.count = 0;
  tokens.shared.length = 0;
  filled = 0;
  let isNew = true;
  let isNamed = false;
  for (let i = 0; i < length; ) {
    const kind = kinds[i] as number;
    if (kind === SPACE || kind === NEWLINE) {
      if (kind === NEWLINE) isNew = true;
      i++;
      continue;
    }
    const isSaid = isLetterOrDigit(kind);
    const end = isSaid ? endOf(text, i, kinds) : i + 1;
    const shape = isSaid ? shapeOf(text, i, end, isNew, kinds) : text.charCodeAt(i);
    addToken(text, i, end, isSaid, kinds);
    note(SHAPE, shape);
    tokens.featuresEnd[tokens.count - 1] = filled;
    if (shape === NAME_LIKE) isNamed = true;
    isNew = !isSaid && '.!?'.includes(text[i] as string);
    i = end;
  }
  tokens.shared.push(
    feature(BIAS, 0),
    feature(NAMED, isNamed ? 1 : 0),
    feature(LENGTH, Math.min(LONG_TEXT, tokens.count >> 2)),
  );
  return tokens;
}

function addToken(text: string, start: number, end: number, isSaid: boolean, kinds: Uint8Array): void {
  const token = tokens.count++;
  if (token === tokens.start.length) grow();
  tokens.start[token] = start;
  tokens.end[token] = end;
  tokens.isSaid[token] = isSaid ? 1 : 0;
  tokens.head[token] = isSaid ? readLetters(start, end, kinds) : text.charCodeAt(start);
}

/** The feature that the token so many places further on gives, or back when `offset` is less than nothing. */
export function neighbourFeature({ head, count }: Tokens, token: number, offset: number): number {
  const neighbour = token + offset;
  return feature(NEIGHBOUR + offset, neighbour >= 0 && neighbour < count ? (head[neighbour] as number) : NO_WORD);
}

function grow(): void {
  tokens.start = grown(tokens.start);
  tokens.end = grown(tokens.end);
  tokens.head = grown(tokens.head);
  tokens.featuresEnd = grown(tokens.featuresEnd);
  tokens.features = grown(tokens.features);
  const isSaid = new Uint8Array(tokens.isSaid.length * 2);
  isSaid.set(tokens.isSaid);
  tokens.isSaid = isSaid;
}

/** Behind the letters and digits that begin at `start`; a number takes «180/100» and «38,7» whole. */
function endOf(text: string, start: number, kinds: Uint8Array): number {
  let end = start;
  for (;;) {
    while (isLetterOrDigit(kinds[end] as number)) end++;
    if (!isDigit(kinds[end - 1] as number) || !isDigit(kinds[end + 1] ?? 0) || !'.,/-'.includes(text[end] ?? ' '))
      return end;
    end++;
  }
}

/**
 * Notes the beginnings of three to six letters, the whole and the endings of three and four; doubled letters from the
 * third on count once, all digits are one. Returns the hash of the first four letters.
 */
function readLetters(start: number, end: number, kinds: Uint8Array): number {
  const { features } = tokens;
  const doubledFrom = end - start > SHORT ? start + DOUBLED_FROM : end;
  let at = filled;
  let hash = WORD_SEED;
  let head = 0;
  let size = 0;
  let previous = 0;
  for (let i = start; i < end; i++) {
    const letter = letterAt(kinds, i);
    if (letter === previous && i >= doubledFrom) continue;
    if (size >= SHORTEST_BEGINNING && size <= LONGEST_BEGINNING) {
      features[at++] = feature(size, hash);
      if (size === HEAD) head = hash;
    }
    hash = mix(hash, letter);
    previous = letter;
    size++;
  }
  features[at++] = feature(WHOLE, hash);
  if (size > 4) {
    const ending = endingOf(kinds, end);
    features[at++] = feature(THIRD_LAST, ending);
    if (size > 5) features[at++] = feature(FOURTH_LAST, mix(ending, letterAt(kinds, end - 4)));
  }
  filled = at;
  return size > HEAD ? head : hash;
}

/** Hash of the last three letters, from the last to the first. */
function endingOf(kinds: Uint8Array, end: number): number {
  return mix(mix(mix(WORD_SEED, letterAt(kinds, end - 1)), letterAt(kinds, end - 2)), letterAt(kinds, end - 3));
}

function letterAt(kinds: Uint8Array, index: number): number {
  const kind = kinds[index] as number;
  return kind < LETTER_END ? kind : DIGIT;
}

const NAME_LIKE = 1;
const ALL_CAPITALS = 2;
const OPENING = 3;
const DIGITS_LOOKED_AT = 7;

/** Digits by their places, otherwise how it is capitalised. */
function shapeOf(text: string, start: number, end: number, isNew: boolean, kinds: Uint8Array): number {
  if (isDigit(kinds[start] as number)) {
    let hash = WORD_SEED;
    for (let i = start; i < end && i - start < DIGITS_LOOKED_AT; i++)
      hash = mix(hash, isDigit(kinds[i] as number) ? DIGIT : text.charCodeAt(i));
    return hash;
  }
  if (!isCapital(text.charCodeAt(start))) return 0;
  if (end - start > 1 && isCapital(text.charCodeAt(start + 1))) return ALL_CAPITALS;
  return isNew ? OPENING : NAME_LIKE;
}

/** Latin, Russian and Kazakh capitals. */
function isCapital(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 0x400 && code <= 0x42f) || (code >= 0x490 && code <= 0x4ff && code % 2 === 0)
  );
}
