/** Learned weights as they ship: two strings of printable characters, which compress well. */

/** First character that stands for a gap; the one for a weight of nothing. */
const FIRST = 35;
const MIDDLE = 80;
/** A gap too wide for one character goes on in the next. */
const WIDE = 126;
/** More steps no character stands for. */
export const MOST_STEPS = 44;

export interface PackedWeights {
  /** How far each feature that has a weight is from the one before. */
  gaps: string;
  /** Their weights, in steps. */
  steps: string;
}

/** By feature, of which there are `count`: its weight in steps. */
export function unpackWeights({ gaps, steps }: PackedWeights, count: number): Int8Array {
  const weights = new Int8Array(count);
  let feature = -1;
  let next = 0;
  for (let i = 0; i < gaps.length; i++) {
    const code = gaps.charCodeAt(i);
    feature += code - FIRST;
    if (code !== WIDE) weights[feature] = steps.charCodeAt(next++) - MIDDLE;
  }
  return weights;
}

/** The other way; no weight may be beyond `MOST_STEPS`. */
export function packWeights(weights: Int8Array): PackedWeights {
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
