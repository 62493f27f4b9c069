/** The learned weights as they ship: two strings of printable characters, which compress well. */
import { GAPS, WEIGHTS } from './data/weights';
import { FEATURE_BITS } from './features';

/** First character that stands for a gap; the one for a weight of nothing. */
const FIRST = 35;
const MIDDLE = 80;
/** A gap too wide for one character goes on in the next. */
const WIDE = 126;

let read: Int8Array | undefined;

/** By feature: its weight in steps; read at first use. */
export function readWeights(): Int8Array {
  read ??= unpackWeights(GAPS, WEIGHTS);
  return read;
}

/** Takes other weights from now on, to measure them. */
export function setWeights(weights: Int8Array): void {
  read = weights;
}

/** The weights that `packWeights` has packed. */
export function unpackWeights(gaps: string, steps: string): Int8Array {
  const weights = new Int8Array(1 << FEATURE_BITS);
  let feature = -1;
  let next = 0;
  for (let i = 0; i < gaps.length; i++) {
    const code = gaps.charCodeAt(i);
    feature += code - FIRST;
    if (code !== WIDE) weights[feature] = steps.charCodeAt(next++) - MIDDLE;
  }
  return weights;
}

/** The gaps between the features that have a weight, and the weights; none beyond 44 steps. */
export function packWeights(weights: Int8Array): { gaps: string; steps: string } {
  const packed = { gaps: '', steps: '' };
  let last = -1;
  weights.forEach((weight, feature) => {
    if (weight === 0) return;
    for (; feature - last >= WIDE - FIRST; last += WIDE - FIRST) packed.gaps += String.fromCharCode(WIDE);
    packed.gaps += String.fromCharCode(FIRST + feature - last);
    packed.steps += String.fromCharCode(MIDDLE + weight);
    last = feature;
  });
  return packed;
}
