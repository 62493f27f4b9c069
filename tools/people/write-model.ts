/** Writes what was learned as the tagger's data file. */
import { LABELS, STRIDE } from '../../lib/people/labels';
import { MAGIC, type PeopleModel } from '../../lib/people/model';
import type { Trees } from '../../lib/trees';
import { packBytes } from './ans';
import type { Field } from './crf';

export function quantise(field: Field, scale: number): { weights: Int8Array; transitions: Int16Array } {
  const { emissions, transitions } = field;
  const weights = new Int8Array(emissions.weights.length);
  emissions.weights.forEach((weight, k) => {
    weights[k] = Math.max(-127, Math.min(127, Math.round(weight * scale)));
  });
  const steps = new Int16Array(transitions.weights.length);
  transitions.weights.forEach((weight, k) => {
    steps[k] = Math.round(weight * scale);
  });
  return { weights, transitions: steps };
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

/** How many bytes, how many they are packed, and these. */
function block(bytes: Uint8Array): Uint8Array[] {
  const packed = packBytes(bytes);
  return [uint32(bytes.length), uint32(packed.length), packed];
}

function raw(array: Int8Array | Int16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** No more rows are kept than fit the file. */
const MOST_ROWS = 77_500;

/** How much a row can change. */
function sizeOf(weights: Int8Array, row: number): number {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += Math.abs(weights[row * STRIDE + label] as number);
  return sum;
}

/** From which size on all rows fit, and how many of the next smaller ones fit beside them. */
function roomFor(weights: Int8Array): { least: number; more: number } {
  const counts = new Int32Array(127 * LABELS + 1);
  for (let row = 0; row < weights.length / STRIDE; row++) {
    const size = sizeOf(weights, row);
    counts[size] = (counts[size] as number) + 1;
  }
  let kept = 0;
  let size = counts.length - 1;
  while (size > 0 && kept + (counts[size] as number) <= MOST_ROWS) kept += counts[size--] as number;
  return { least: size + 1, more: size > 0 ? MOST_ROWS - kept : 0 };
}

/** The gaps between the rows that are kept, and their weights, one plane a label. */
function planes(weights: Int8Array): { gaps: Uint8Array; values: Uint8Array[] } {
  const { least, more } = roomFor(weights);
  let room = more;
  const used: number[] = [];
  const gaps: number[] = [];
  let previous = -1;
  for (let row = 0; row < weights.length / STRIDE; row++) {
    const size = sizeOf(weights, row);
    if (size < least && (size < least - 1 || room-- <= 0)) continue;
    let gap = row - previous - 1;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    used.push(row);
    previous = row;
  }
  const values = Array.from({ length: LABELS }, (_, label) =>
    raw(Int8Array.from(used, (row) => weights[row * STRIDE + label] as number)),
  );
  return { gaps: Uint8Array.from(gaps), values };
}

/** What was learned, beside the filters of the model. */
export interface Learned {
  likeness: Int8Array;
  weights: Int8Array;
  transitions: Int16Array;
}

export function writeModel(model: PeopleModel, learned: Learned): Uint8Array {
  const { gaps, values } = planes(learned.weights);
  return Buffer.concat([
    ...[MAGIC, model.weights.bits, model.scale, model.likeness.bits].map(uint32),
    ...block(model.given.bits),
    ...block(model.surnames.bits),
    ...block(model.rareSurnames.bits),
    ...block(model.places.bits),
    ...block(model.words.bits),
    ...block(model.figures.bits),
    ...block(model.plain.bits),
    ...block(model.ordinary.bits),
    ...block(raw(learned.likeness)),
    ...block(raw(learned.transitions)),
    ...block(gaps),
    ...values.flatMap(block),
  ]);
}

/** The file with one more judge's trees behind it; their order is that of `loadModel`. */
export function withTrees(file: Uint8Array, { facts, bounds, leaves }: Trees): Uint8Array {
  return Buffer.concat([file, ...block(facts), ...block(raw(bounds)), ...block(raw(leaves))]);
}
