/** What the weights say of a word by itself, summed up once and remembered: words repeat. */
import { forgetWords } from '../detect/text-words';
import {
  everyFeature,
  FAR,
  FEATURE_BITS,
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
import { shapesOf } from './shapes';
import { TOPICS } from './topics';
import { readWeights, type TopicWeights } from './weights';

const SLOTS = 8192;
/**
 * What is summed up of a word: a byte for each topic, the first lowest, with the sum of its own weights, and in the last byte
 * a bit for each topic that it may be of; then for each topic what it tells those near it, and those far from it.
 */
export const SUMS = 1 + 2 * TOPICS.length;
/** A word's hash and its last letters; behind them its sums. */
const SLOT_SIZE = 2 + SUMS;
const MOST_STEPS = 127;
/** The sum of a sign, which is never part of a mention. */
export const NEVER = -128;
/** Where the bits of the topics begin. */
export const BITS = 24;
const NO_OWN = TOPICS.reduce((bytes, _, topic) => bytes | ((NEVER & 0xff) << (8 * topic)), 0);
/** Neighbours never make a word of a topic of one whose own weights sum up to less. */
export const LEAST_OWN = 1;

/** What the weights of one topic say that does not hang on words. */
export interface TopicWords {
  weights: Int8Array;
  /** What the end of the text tells the words near it and far from it. */
  noneNear: number;
  noneFar: number;
  /** And all of that at most. */
  none: number;
  /** By `Shape`. */
  shapes: number[];
  /** Of every text, and the more of one without or with a name. */
  every: number;
  named: { yes: number; no: number };
  /** No text and no way to write a word brings more. */
  best: number;
}

/** The words seen lately, and what is known of each topic. */
export interface KnownWords {
  weights: TopicWeights;
  slots: Int32Array;
  /** By feature, a byte for each topic, the first lowest: its weights, side by side in memory. */
  beside: Int32Array;
  /** The sums of the signs seen, by character code. */
  signs: Map<number, Int32Array>;
  topics: TopicWords[];
}

let known: KnownWords | undefined;

/** What is known by the weights in use. */
export function knownWords(): KnownWords {
  const weights = readWeights();
  if (known?.weights !== weights) {
    forgetWords();
    const topics = TOPICS.map((topic) => knownBy(weights[topic]));
    const slots = new Int32Array(SLOTS * SLOT_SIZE);
    known = { weights, slots, beside: sideBySide(topics), signs: new Map(), topics };
  }
  return known;
}

function sideBySide(topics: readonly TopicWords[]): Int32Array {
  const beside = new Int32Array(1 << FEATURE_BITS);
  topics.forEach(({ weights }, topic) => {
    for (let feature = 0; feature < beside.length; feature++)
      beside[feature] = (beside[feature] as number) | (((weights[feature] as number) & 0xff) << (8 * topic));
  });
  return beside;
}

/** The sums of a sign. */
export function sumsOfSign({ signs, beside }: KnownWords, code: number): Int32Array {
  let sums = signs.get(code);
  if (sums === undefined) {
    sums = new Int32Array(SUMS + 1);
    sums[0] = NO_OWN;
    noteTold(beside, code, sums, 0);
    sums[SUMS] = tellsAtMost(sums, 0);
    signs.set(code, sums);
  }
  return sums;
}

function knownBy(weights: Int8Array): TopicWords {
  const weightOf = (feature: number) => weights[feature] as number;
  const shapes = Object.values(Shape).map((shape) => weightOf(shapeFeature(shape)));
  const bestShape = Math.max(...shapes);
  const every = weightOf(everyFeature());
  const named = { yes: weightOf(namedFeature(true)), no: weightOf(namedFeature(false)) };
  const best = bestShape + every + Math.max(named.yes, named.no);
  const [noneNear, noneFar] = [toldTo(NEAR, weights, NO_WORD), toldTo(FAR, weights, NO_WORD)];
  let none = 0;
  for (let i = 0; i < 4; i++) none += Math.max(0, byteAt(noneNear, i)) + Math.max(0, byteAt(noneFar, i));
  return { weights, noneNear, noneFar, none, shapes, every, named, best };
}

/** What a token tells those that stand at the offsets from it, a byte for each, the first lowest. */
function toldTo(offsets: readonly number[], weights: Int8Array, head: number): number {
  let told = 0;
  offsets.forEach((offset, i) => {
    told |= ((weights[neighbourFeature(offset, head)] as number) & 0xff) << (8 * i);
  });
  return told;
}

/** One of four bytes, the first lowest, with its sign. */
export const byteAt = (bytes: number, at: number): number => (bytes << (24 - 8 * at)) >> 24;

/** By topic, a byte for each, the most that a token tells another one; its sums stand at `at`. */
export function tellsAtMost(sums: Int32Array, at: number): number {
  let tells = 0;
  for (let topic = 0; topic < TOPICS.length; topic++) {
    let most = 0;
    const [near, far] = [sums[at + 1 + 2 * topic] as number, sums[at + 2 + 2 * topic] as number];
    for (let i = 0; i < 4; i++) most = Math.max(most, byteAt(near, i), byteAt(far, i));
    tells |= most << (8 * topic);
  }
  return tells;
}

/** The same of a sign, by its sums. */
export const tellsOfSign = (sums: Int32Array): number => sums[SUMS] as number;

/** Puts down behind `at` what a token tells others, by topic. */
function noteTold(beside: Int32Array, head: number, sums: Int32Array, at: number): void {
  for (let i = 1; i < SUMS; i++) sums[at + i] = 0;
  for (let i = 0; i < NEAR.length; i++) {
    const near = beside[neighbourFeature(NEAR[i] as number, head)] as number;
    const far = beside[neighbourFeature(FAR[i] as number, head)] as number;
    for (let topic = 0, to = at + 1; topic < TOPICS.length; topic++, to += 2) {
      sums[to] = (sums[to] as number) | ((byteAt(near, topic) & 0xff) << (8 * i));
      sums[to + 1] = (sums[to + 1] as number) | ((byteAt(far, topic) & 0xff) << (8 * i));
    }
  }
}

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

/** What is summed up of the word being judged, by topic. */
const summed = TOPICS.map(() => 0);

function judge({ slots, beside, topics }: KnownWords, slot: number, text: string, start: number, end: number): void {
  readWord(text, start, end);
  summed.fill(0);
  for (let at = 0; at < word.count; at++) {
    const weights = beside[word.features[at] as number] as number;
    if (weights === 0) continue;
    for (let topic = 0; topic < summed.length; topic++)
      summed[topic] = (summed[topic] as number) + byteAt(weights, topic);
  }
  const shapes = shapesOf(text, start, end);
  let own = 0;
  topics.forEach((topic, i) => {
    const sum = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, summed[i] as number));
    own |= (sum & 0xff) << (8 * i);
    if (shapes.some((shape) => sum + (topic.shapes[shape] as number) >= LEAST_OWN)) own |= 1 << (BITS + i);
  });
  slots[slot] = own;
  noteTold(beside, word.head, slots, slot);
}
