/** What a word looks like to the tagger of sensitive facts: how it begins and ends, how it is written, what stands beside it. */
import { characterClasses, DIGIT, isDigit, isDigitAt, LETTER_END } from '../detect/characters';
import { DOUBLED_FROM, mix, SHORT, WORD_SEED } from '../detect/word-hash';

export const FEATURE_BITS = 18;

/** One number for each kind of feature, so that equal letters mean different things in different places; 3–6 are beginnings. */
const WHOLE = 1;
const THIRD_LAST = 10;
const FOURTH_LAST = 11;
const INNER = 12;
const SHAPE = 20;
/** And by how far it is away. */
const NEIGHBOUR = 30;
const NAMED = 41;
const LENGTH = 42;
const BIAS = 43;

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 6;
const HEAD = 4;
/** Letters within a word that are looked at together, and where the last such group begins. */
const INNER_LETTERS = 4;
const LAST_INNER = 8;
/** Stands for «no word»: before the first and behind the last. */
export const NO_WORD = 0x5bd1e995;
/** From here on one length is as good as another, in groups of four tokens. */
const LONG_TEXT = 5;
/** How far away the words are that count: the near ones, and the far ones, which count for some topics. */
export const NEAR: readonly number[] = [-2, -1, 1, 2];
export const FAR: readonly number[] = [-4, -3, 3, 4];

/** The number of a feature, less than 2^FEATURE_BITS. */
function feature(kind: number, hash: number): number {
  return Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) >>> (32 - FEATURE_BITS);
}

/** The feature of a text of so many tokens, of one that holds a name or not, of every text. */
export const lengthFeature = (count: number): number => feature(LENGTH, Math.min(LONG_TEXT, count >> 2));
export const namedFeature = (isNamed: boolean): number => feature(NAMED, isNamed ? 1 : 0);
export const everyFeature = (): number => feature(BIAS, 0);

/** What a word tells one that stands `offset` words before it, or behind it when less than nothing. */
export const neighbourFeature = (offset: number, head: number): number => feature(NEIGHBOUR + offset, head);

/** How a word is capitalised. */
export const Shape = { small: 0, nameLike: 1, allCapitals: 2, opening: 3 } as const;
export const shapeFeature = (shape: number): number => feature(SHAPE, shape);

/** No word has more features of its own. */
const MOST_FEATURES = 8 + LAST_INNER;
/** No letter beyond tells more: the whole is then its beginning. */
const LONGEST = 64;

/** The letters of the word read last. */
const letters = new Uint8Array(LONGEST);

/** Doubled letters from the third on count once, all digits are one. Returns how many there are. */
function readLetters(text: string, start: number, end: number): number {
  const classes = characterClasses();
  const doubledFrom = end - start > SHORT ? start + DOUBLED_FROM : end;
  let size = 0;
  for (let i = start; i < end && size < LONGEST; i++) {
    const kind = classes[text.charCodeAt(i)] as number;
    const letter = kind < LETTER_END ? kind : DIGIT;
    if (i < doubledFrom || letter !== letters[size - 1]) letters[size++] = letter;
  }
  return size;
}

/** The features that the word read last has wherever it stands, and the hash of its first four letters. */
export const word = { features: new Int32Array(MOST_FEATURES), count: 0, head: 0 };

/**
 * Reads a word into `word`: its beginnings of three to six letters, the whole of it, its endings of three and four, each
 * four letters behind the first, and the places of its digits.
 */
export function readWord(text: string, start: number, end: number): void {
  const { features } = word;
  const size = readLetters(text, start, end);
  let count = 0;
  let hash = WORD_SEED;
  for (let i = 0; i < size; i++) {
    if (i >= SHORTEST_BEGINNING && i <= LONGEST_BEGINNING) features[count++] = feature(i, hash);
    hash = mix(hash, letters[i] as number);
    if (i < HEAD) word.head = hash;
  }
  features[count++] = feature(WHOLE, hash);
  if (size > 4) features[count++] = feature(THIRD_LAST, endingOf(size, 3));
  if (size > 5) features[count++] = feature(FOURTH_LAST, endingOf(size, 4));
  for (let first = 1; first <= LAST_INNER && first + INNER_LETTERS <= size; first++)
    features[count++] = feature(INNER, innerOf(first));
  if (isDigitAt(text, start)) features[count++] = shapeFeature(digitsOf(text, start, end));
  word.count = count;
}

/** Hash of the last letters, from the last to the first. */
function endingOf(size: number, count: number): number {
  let hash = WORD_SEED;
  for (let i = 1; i <= count; i++) hash = mix(hash, letters[size - i] as number);
  return hash;
}

/** Hash of the letters from `first` on: «заболел» and «переболел» have «боле» in common. */
function innerOf(first: number): number {
  let hash = WORD_SEED;
  for (let i = first; i < first + INNER_LETTERS; i++) hash = mix(hash, letters[i] as number);
  return hash;
}

const DIGITS_LOOKED_AT = 7;

function digitsOf(text: string, start: number, end: number): number {
  const classes = characterClasses();
  let hash = WORD_SEED;
  for (let i = start; i < end && i - start < DIGITS_LOOKED_AT; i++) {
    const code = text.charCodeAt(i);
    hash = mix(hash, isDigit(classes[code] as number) ? DIGIT : code);
  }
  return hash;
}
