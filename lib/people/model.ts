/** The tagger's data file, read into tables. */
import { NO_TREES, type Trees } from '../trees';
import { type Alphabet, createAlphabet } from './alphabet';
import { unpackBytes } from './ans';
import { LABELS } from './labels';
import { type Filter, type Likeness, packPair } from './lexicon';
import { createWordCache, type WordCache } from './words';

/** Weights of the rows worth keeping, out of 2^bits; a feature never learned is told apart from them. */
export interface Weights {
  bits: number;
  /** 32 rows in two numbers: one bit each, set when the row is kept, and how many are kept before them. */
  kept: Int32Array;
  /** Two numbers a kept row: a byte a label, 128 more than the weight, so that two labels are added at once. */
  values: Int32Array;
}

export interface PeopleModel {
  alphabet: Alphabet;
  /** Known given names. */
  given: Filter;
  /** Frequent surnames. */
  surnames: Filter;
  /** Surnames that nothing in their letters gives away. */
  rareSurnames: Filter;
  /** Places, organisations and the like. */
  places: Filter;
  /** Words that are worth a look though nothing in their letters says so. */
  words: Filter;
  /** Names of people everybody speaks about. */
  figures: Filter;
  /** Ordinary words that are never names. */
  plain: Filter;
  /** Words often written in small letters, whatever they look like. */
  ordinary: Filter;
  likeness: Likeness;
  /** Words looked up lately. */
  cache: WordCache;
  weights: Weights;
  /** By style (prose or not), gap, label before, label after. */
  transitions: Int16Array;
  /** Weight units in one unit of log-odds. */
  scale: number;
  /** For a reading that is somebody's name: see `judge.ts`. */
  judge: Trees;
  /** For a number that is a house's or a flat's: see `address-numbers.ts`. */
  houses: Trees;
  /** For where addresses begin and end: see `address-judge.ts`. */
  starts: Trees;
  ends: Trees;
}

export const MAGIC = 0x4c504f39;

class Reader {
  at = 0;
  private readonly view: DataView;
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  uint32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }
  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }
  block(): Uint8Array {
    const count = this.uint32();
    const length = this.uint32();
    if (this.at + length > this.bytes.length) throw new RangeError('the people model is cut short');
    this.at += length;
    return unpackBytes(this.bytes.subarray(this.at - length, this.at), count);
  }
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function int16s(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int16Array.from({ length: bytes.length / 2 }, (_, k) => view.getInt16(k * 2, true));
}

/** Trees are learned last and stand last; while the rest is learned there are none. */
function readTrees(reader: Reader): Trees {
  if (reader.isAtEnd) return NO_TREES;
  return { facts: reader.block(), bounds: int16s(reader.block()), leaves: signed(reader.block()) };
}

export function emptyWeights(bits: number): Weights {
  return { bits, kept: new Int32Array(2 << (bits - 5)), values: new Int32Array(0) };
}

/** Stored are the gaps between kept rows, then one plane a label. */
function readWeights(gaps: Uint8Array, planes: readonly Uint8Array[], bits: number): Weights {
  const weights = emptyWeights(bits);
  const count = (planes[0] as Uint8Array).length;
  const bytes = new Uint8Array(count * 8).fill(128);
  let row = -1;
  let at = 0;
  for (let k = 0; k < count; k++) {
    let step = gaps[at++] as number;
    for (let more = step; more === 255; step += more) more = gaps[at++] as number;
    row += step + 1;
    const word = (row >>> 5) << 1;
    weights.kept[word] = (weights.kept[word] as number) | (1 << (row & 31));
  }
  planes.forEach((plane, label) => {
    for (let k = 0; k < count; k++) bytes[k * 8 + label] = (plane[k] as number) + 128;
  });
  let sum = 0;
  for (let word = 0; word < weights.kept.length; word += 2) {
    weights.kept[word + 1] = sum;
    sum += countBits(weights.kept[word] as number);
  }
  return { ...weights, values: new Int32Array(bytes.buffer) };
}

/** How many bits of a number are set. */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Reads the data file; throws when it is not one, which only a broken build can cause. */
export function loadModel(bytes: Uint8Array): PeopleModel {
  const reader = new Reader(bytes);
  if (bytes.length < 16 || reader.uint32() !== MAGIC) throw new TypeError('not a people model');
  const bits = reader.uint32();
  const scale = reader.uint32();
  const likenessBits = reader.uint32();
  const given = { bits: reader.block() };
  const surnames = { bits: reader.block() };
  const rareSurnames = { bits: reader.block() };
  const places = { bits: reader.block() };
  const words = { bits: reader.block() };
  const figures = { bits: reader.block() };
  const plain = { bits: reader.block() };
  const ordinary = { bits: reader.block() };
  const pairs = signed(reader.block());
  const likeness = { bits: likenessBits, weights: new Int32Array(pairs.length / 2) };
  likeness.weights.forEach((_, k) => {
    likeness.weights[k] = packPair(pairs[2 * k] as number, pairs[2 * k + 1] as number);
  });
  const transitions = int16s(reader.block());
  const gaps = reader.block();
  const planes = Array.from({ length: LABELS }, () => reader.block());
  return {
    alphabet: createAlphabet(),
    given,
    surnames,
    rareSurnames,
    places,
    words,
    figures,
    plain,
    ordinary,
    likeness,
    cache: createWordCache(),
    weights: readWeights(gaps, planes, bits),
    transitions,
    scale,
    judge: readTrees(reader),
    houses: readTrees(reader),
    starts: readTrees(reader),
    ends: readTrees(reader),
  };
}
