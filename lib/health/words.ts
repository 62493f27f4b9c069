/** What the weights say of a word by itself, summed up once and remembered: words repeat. */
import { forgetWords } from '../detect/text-words';
import {
  everyFeature,
  lengthFeature,
  NEIGHBOURS,
  NO_WORD,
  namedFeature,
  neighbourFeature,
  readWord,
  Shape,
  shapeFeature,
  word,
} from './features';
import { readWeights } from './weights';

const SLOTS = 8192;
/** A word's hash, its last letters, the sum of its own weights in steps, what it tells the words beside it. */
const SLOT_SIZE = 4;
/** Signs are looked up by their character codes up to here. */
const SIGNS = 256;

/** The words seen lately, and what the weights say that does not hang on words. */
export interface KnownWords {
  weights: Int8Array;
  slots: Int32Array;
  /** What signs tell the words beside them, by character code; and what the end of the text does. */
  signs: Int32Array;
  noWord: number;
  /** By `Shape`. */
  shapes: number[];
  bestShape: number;
  /** Of every text, and the more of one without or with a name. */
  every: number;
  named: { yes: number; no: number };
  /** No text and no way to write a word brings more. */
  best: number;
}

let known: KnownWords | undefined;

/** What is known by the weights in use. */
export function knownWords(): KnownWords {
  const weights = readWeights();
  if (known?.weights !== weights) {
    forgetWords();
    known = knownBy(weights);
  }
  return known;
}

function knownBy(weights: Int8Array): KnownWords {
  const weightOf = (feature: number) => weights[feature] as number;
  const shapes = Object.values(Shape).map((shape) => weightOf(shapeFeature(shape)));
  const bestShape = Math.max(...shapes);
  const every = weightOf(everyFeature());
  const named = { yes: weightOf(namedFeature(true)), no: weightOf(namedFeature(false)) };
  const best = bestShape + every + Math.max(named.yes, named.no);
  const slots = new Int32Array(SLOTS * SLOT_SIZE);
  const signs = Int32Array.from({ length: SIGNS }, (_, code) => besideBy(weights, code));
  const noWord = besideBy(weights, NO_WORD);
  return { weights, slots, signs, noWord, shapes, bestShape, every, named, best };
}

/** What a token tells those that stand by it, a byte for each of `NEIGHBOURS`, the first lowest. */
function besideBy(weights: Int8Array, head: number): number {
  let beside = 0;
  NEIGHBOURS.forEach((offset, i) => {
    beside |= ((weights[neighbourFeature(offset, head)] as number) & 0xff) << (8 * i);
  });
  return beside;
}

/** What a sign tells the words beside it. */
export const besideSign = ({ signs, weights }: KnownWords, code: number): number =>
  code < SIGNS ? (signs[code] as number) : besideBy(weights, code);

/** The weight of a text's length. */
export const weightOfLength = ({ weights }: KnownWords, count: number): number =>
  weights[lengthFeature(count)] as number;

/**
 * Where in `slots` the sum of a word stands, and behind it what it tells those beside it; `hash` and `tail` must differ for different words. A word has two
 * places: words that would have the same place do not drive each other out.
 */
export function slotOf(
  known: KnownWords,
  hash: number,
  tail: number,
  text: string,
  start: number,
  end: number,
): number {
  const { slots } = known;
  const first = ((hash ^ (hash >>> 13)) & (SLOTS - 2)) * SLOT_SIZE;
  if (slots[first] === hash && slots[first + 1] === tail) return first + 2;
  const second = first + SLOT_SIZE;
  if (slots[second] === hash && slots[second + 1] === tail) return second + 2;
  slots.copyWithin(second, first, second);
  slots[first] = hash;
  slots[first + 1] = tail;
  judge(known, first, text, start, end);
  return first + 2;
}

function judge({ slots, weights }: KnownWords, slot: number, text: string, start: number, end: number): void {
  readWord(text, start, end);
  let sum = 0;
  for (let i = 0; i < word.count; i++) sum += weights[word.features[i] as number] as number;
  slots[slot + 2] = sum;
  slots[slot + 3] = besideBy(weights, word.head);
}
