/** What the weights say of a word by itself, summed up once and remembered: words repeat. */
import { forgetWords } from '../detect/text-words';
import {
  everyFeature,
  FAR,
  lengthFeature,
  NEAR,
  NO_WORD,
  namedFeature,
  neighbourFeature,
  readWord,
  Shape,
  shapeFeature,
  word,
} from './features';
import { TOPICS } from './topics';
import { readWeights, type TopicWeights } from './weights';

const SLOTS = 8192;
/**
 * What is summed up of a word: a byte for each topic, the first lowest, with the sum of its own weights; then for each topic
 * what it tells those near it, and those far from it.
 */
export const SUMS = 1 + 2 * TOPICS.length;
/** A word's hash and its last letters; behind them its sums. */
const SLOT_SIZE = 2 + SUMS;
const MOST_STEPS = 127;
/** The sum of a sign, which is never part of a mention. */
export const NEVER = -128;
export const NO_OWN = TOPICS.reduce((bytes, _, topic) => bytes | ((NEVER & 0xff) << (8 * topic)), 0);
/** Signs are looked up by their character codes up to here. */
const SIGNS = 256;
/** Neighbours never make a word of a topic of one whose own weights sum up to less. */
export const LEAST_OWN = 0;

/** What the weights of one topic say that does not hang on words. */
export interface TopicWords {
  weights: Int8Array;
  /** What signs tell the words near them and far from them, by character code; and what the end of the text does. */
  near: Int32Array;
  far: Int32Array;
  noneNear: number;
  noneFar: number;
  /** By `Shape`. */
  shapes: number[];
  /** A word whose own weights but that of its shape sum up to less is none of the topic. */
  least: number;
  /** Of every text, and the more of one without or with a name. */
  every: number;
  named: { yes: number; no: number };
  /** No text and no way to write a word brings more. */
  best: number;
}

/** The words seen lately, and what is known of each topic. */
export interface KnownWords {
  all: TopicWeights;
  slots: Int32Array;
  topics: TopicWords[];
}

let known: KnownWords | undefined;

/** What is known by the weights in use. */
export function knownWords(): KnownWords {
  const all = readWeights();
  if (known?.all !== all) {
    forgetWords();
    known = { all, slots: new Int32Array(SLOTS * SLOT_SIZE), topics: TOPICS.map((topic) => knownBy(all[topic])) };
  }
  return known;
}

function knownBy(weights: Int8Array): TopicWords {
  const weightOf = (feature: number) => weights[feature] as number;
  const shapes = Object.values(Shape).map((shape) => weightOf(shapeFeature(shape)));
  const bestShape = Math.max(...shapes);
  const every = weightOf(everyFeature());
  const named = { yes: weightOf(namedFeature(true)), no: weightOf(namedFeature(false)) };
  const best = bestShape + every + Math.max(named.yes, named.no);
  const bySign = (offsets: readonly number[]) =>
    Int32Array.from({ length: SIGNS }, (_, code) => toldTo(offsets, weights, code));
  const [near, far] = [bySign(NEAR), bySign(FAR)];
  const [noneNear, noneFar] = [toldTo(NEAR, weights, NO_WORD), toldTo(FAR, weights, NO_WORD)];
  return { weights, near, far, noneNear, noneFar, shapes, least: LEAST_OWN - bestShape, every, named, best };
}

/** What a token tells those that stand at the offsets from it, a byte for each, the first lowest. */
function toldTo(offsets: readonly number[], weights: Int8Array, head: number): number {
  let told = 0;
  offsets.forEach((offset, i) => {
    told |= ((weights[neighbourFeature(offset, head)] as number) & 0xff) << (8 * i);
  });
  return told;
}

/** What a sign tells the words near it. */
export const toldNear = ({ near, weights }: TopicWords, code: number): number =>
  code < SIGNS ? (near[code] as number) : toldTo(NEAR, weights, code);
/** What it tells those far from it. */
export const toldFar = ({ far, weights }: TopicWords, code: number): number =>
  code < SIGNS ? (far[code] as number) : toldTo(FAR, weights, code);

/** The weight of a text's length. */
export const weightOfLength = ({ weights }: TopicWords, count: number): number =>
  weights[lengthFeature(count)] as number;

/**
 * Where in `slots` the sums of a word stand; `hash` and `tail` must differ for different words. A word has two places: words
 * that would have the same place do not drive each other out.
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
  judge(known, first + 2, text, start, end);
  return first + 2;
}

function judge({ slots, topics }: KnownWords, slot: number, text: string, start: number, end: number): void {
  readWord(text, start, end);
  let own = 0;
  topics.forEach(({ weights }, topic) => {
    let sum = 0;
    for (let i = 0; i < word.count; i++) sum += weights[word.features[i] as number] as number;
    own |= (Math.max(-MOST_STEPS, Math.min(MOST_STEPS, sum)) & 0xff) << (8 * topic);
    slots[slot + 1 + 2 * topic] = toldTo(NEAR, weights, word.head);
    slots[slot + 2 + 2 * topic] = toldTo(FAR, weights, word.head);
  });
  slots[slot] = own;
}
