/** The tagger's data file, read into tables. */
import { type Alphabet, createAlphabet } from './alphabet';
import { LABELS, STRIDE } from './labels';
import { type Filter, type Likeness, packPair } from './lexicon';
import { createWordCache, type WordCache } from './words';

export interface PeopleModel {
  alphabet: Alphabet;
  /** Known given names. */
  given: Filter;
  /** Frequent surnames. */
  surnames: Filter;
  /** Words that are worth a look though nothing in their letters says so. */
  words: Filter;
  /** Names of people everybody speaks about. */
  figures: Filter;
  /** Ordinary words that are never names. */
  plain: Filter;
  likeness: Likeness;
  /** Words looked up lately. */
  cache: WordCache;
  /** 2^bits rows of two numbers: a byte a label, 128 more than the weight, so that two labels are added at once. */
  bits: number;
  weights: Int32Array;
  /** By gap, label before, label after. */
  transitions: Int16Array;
  /** Weight units in one unit of log-odds. */
  scale: number;
}

export const MAGIC = 0x4c504f34;
const GAPS = 12;
/** Four weights of zero. */
const EMPTY = 0x80808080 | 0;

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
  block(): Uint8Array {
    const length = this.uint32();
    if (this.at + length > this.bytes.length) throw new RangeError('the people model is cut short');
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Weights are stored for the rows that are not empty: gaps between rows, then one plane a label. */
function readWeights(gaps: Uint8Array, planes: Uint8Array, bits: number): Int32Array {
  const weights = new Int32Array(2 << bits).fill(EMPTY);
  const bytes = new Uint8Array(weights.buffer);
  const count = planes.length / LABELS;
  let row = -1;
  let at = 0;
  for (let k = 0; k < count; k++) {
    let step = gaps[at++] as number;
    for (let more = step; more === 255; step += more) more = gaps[at++] as number;
    row += step + 1;
    for (let label = 0; label < LABELS; label++) bytes[row * 8 + label] = (planes[label * count + k] as number) + 128;
  }
  return weights;
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
  const words = { bits: reader.block() };
  const figures = { bits: reader.block() };
  const plain = { bits: reader.block() };
  const pairs = signed(reader.block());
  const likeness = { bits: likenessBits, weights: new Int32Array(pairs.length / 2) };
  likeness.weights.forEach((_, k) => {
    likeness.weights[k] = packPair(pairs[2 * k] as number, pairs[2 * k + 1] as number);
  });
  const stored = reader.block();
  const transitions = new Int16Array(GAPS * STRIDE * STRIDE);
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  for (let k = 0; k < transitions.length; k++) transitions[k] = view.getInt16(k * 2, true);
  const weights = readWeights(reader.block(), reader.block(), bits);
  return {
    alphabet: createAlphabet(),
    given,
    surnames,
    words,
    figures,
    plain,
    likeness,
    cache: createWordCache(),
    bits,
    weights,
    transitions,
    scale,
  };
}
