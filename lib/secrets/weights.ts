/** The learned weights of the tagger of secrets. */
import { unpackWeights } from '../packed-weights';
import type { Trees } from '../trees';
import {
  BIRTH_GAPS,
  BIRTH_WEIGHTS,
  GATE_GAPS,
  GATE_WEIGHTS,
  JUDGE_GAPS,
  JUDGE_WEIGHTS,
  KEY_GAPS,
  KEY_WEIGHTS,
  KIND_GAPS,
  KIND_WEIGHTS,
  MARK_GAPS,
  MARK_WEIGHTS,
  SECRET_GAPS,
  SECRET_WEIGHTS,
} from './data/weights';
import { FEATURE_BITS, FEW_BITS } from './found';
import { GATE_BITS } from './gate';
import { readTrees, TREE } from './judge';

/** By feature, in steps; the first has a table of `FEATURE_BITS`, the others have one of `FEW_BITS`, unless it is said of them. */
export interface SecretWeights {
  /** For a secret, against anything else. */
  secret: Int8Array;
  /** For a password, against a one-time code. */
  kind: Int8Array;
  /** For a key, against either. */
  key: Int8Array;
  /** For a word of a mark of secrecy, against any other. */
  mark: Int8Array;
  /** For a date of birth, against any other. */
  birth: Int8Array;
  /** For a text that holds a secret at all, against any other; a table of `GATE_BITS`. */
  gate: Int8Array;
  /** Trees for a piece that is a secret, by all that is known of it, against one that looks like it: see `judge.ts`. */
  judge: Trees;
}

/** Trees of the judge. */
export const TREES = 40;

let read: SecretWeights | undefined;

/** The weights in use; read at first use. */
export function readWeights(): SecretWeights {
  read ??= {
    secret: unpackWeights({ gaps: SECRET_GAPS, steps: SECRET_WEIGHTS }, 1 << FEATURE_BITS),
    kind: unpackWeights({ gaps: KIND_GAPS, steps: KIND_WEIGHTS }, 1 << FEW_BITS),
    key: unpackWeights({ gaps: KEY_GAPS, steps: KEY_WEIGHTS }, 1 << FEW_BITS),
    birth: unpackWeights({ gaps: BIRTH_GAPS, steps: BIRTH_WEIGHTS }, 1 << FEW_BITS),
    mark: unpackWeights({ gaps: MARK_GAPS, steps: MARK_WEIGHTS }, 1 << FEW_BITS),
    gate: unpackWeights({ gaps: GATE_GAPS, steps: GATE_WEIGHTS }, 1 << GATE_BITS),
    judge: readTrees(unpackWeights({ gaps: JUDGE_GAPS, steps: JUDGE_WEIGHTS }, TREES * TREE)),
  };
  return read;
}

/** Takes other weights from now on, to measure them. */
export function setWeights(weights: SecretWeights): void {
  read = weights;
}
