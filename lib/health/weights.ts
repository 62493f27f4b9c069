/** The learned weights of the tagger of health. */
import { unpackWeights } from '../packed-weights';
import { GAPS, WEIGHTS } from './data/weights';
import { FEATURE_BITS } from './features';

let read: Int8Array | undefined;

/** By feature: its weight in steps; read at first use. */
export function readWeights(): Int8Array {
  read ??= unpackWeights({ gaps: GAPS, steps: WEIGHTS }, 1 << FEATURE_BITS);
  return read;
}

/** Takes other weights from now on, to measure them. */
export function setWeights(weights: Int8Array): void {
  read = weights;
}
