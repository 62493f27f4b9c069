/** The learned weights of the tagger of sensitive facts. */
import { unpackWeights } from '../packed-weights';
import {
  HEALTH_GAPS,
  HEALTH_WEIGHTS,
  PERSONAL_FINANCE_GAPS,
  PERSONAL_FINANCE_WEIGHTS,
  SPECIAL_CATEGORY_GAPS,
  SPECIAL_CATEGORY_WEIGHTS,
} from './data/weights';
import { FEATURE_BITS } from './features';
import type { Topic } from './topics';

/** Of each topic, by feature: its weight in steps. */
export type TopicWeights = Record<Topic, Int8Array>;

let read: TopicWeights | undefined;

/** The weights in use; read at first use. */
export function readWeights(): TopicWeights {
  read ??= {
    health: unpackWeights({ gaps: HEALTH_GAPS, steps: HEALTH_WEIGHTS }, 1 << FEATURE_BITS),
    'personal-finance': unpackWeights(
      { gaps: PERSONAL_FINANCE_GAPS, steps: PERSONAL_FINANCE_WEIGHTS },
      1 << FEATURE_BITS,
    ),
    'special-category': unpackWeights(
      { gaps: SPECIAL_CATEGORY_GAPS, steps: SPECIAL_CATEGORY_WEIGHTS },
      1 << FEATURE_BITS,
    ),
  };
  return read;
}

/** Takes other weights from now on, to measure them. */
export function setWeights(weights: TopicWeights): void {
  read = weights;
}
