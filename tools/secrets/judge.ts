/** Learns the judge of what the tagger of secrets proposes, from hands that the tagger had not learned from. */
import { detect } from '../../lib/detect/detect';
import { isTaken, type Reading } from '../../lib/detect/reading';
import { MOST_STEPS } from '../../lib/packed-weights';
import { LEAF_UNIT } from '../../lib/secrets/judge';
import { isDoubted, learnedSecrets, lookFor } from '../../lib/secrets/recognizer';
import { proposeSecrets, SECRETS } from '../../lib/secrets/tag';
import { setWeights, TREES } from '../../lib/secrets/weights';
import { NO_TREES, type Trees } from '../../lib/trees';
import type { Message } from '../../tests/bench/corpus/generate';
import { type Growth, growTrees, type Sample } from '../learned/trees';
import { createChance } from '../people/random';
import { learnWeights } from './learn';

const SEED = 20261127;
const FOLDS = 5;
/** All numbers must fit the packed weights; no two values of a fact count as one. */
const GROWTH: Growth = {
  trees: TREES,
  pace: 0.12,
  bounds: 2 * MOST_STEPS,
  highest: MOST_STEPS,
  unit: LEAF_UNIT,
  mostUnits: MOST_STEPS,
};

/**
 * @param hands messages by whoever wrote them
 * @param others messages without secrets
 */
export function learnJudge(hands: readonly (readonly Message[])[], others: readonly Message[]): Trees {
  const samples: Sample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = (_: unknown, hand: number) => hand % FOLDS === fold;
    const learned = hands.filter((_, hand) => !isLeftOut(_, hand)).flat();
    setWeights({ ...learnWeights([...learned, ...others]), judge: NO_TREES });
    samples.push(...hands.filter(isLeftOut).flat().flatMap(samplesIn));
  }
  return growTrees(samples, GROWTH, createChance(SEED));
}

/** What is proposed in a message, and whether it is a secret. */
function samplesIn({ text, spans }: Message): Sample[] {
  const samples: Sample[] = [];
  const secrets = spans.filter(({ type }) => SECRETS.has(type));
  const judge = (reading: Reading) => {
    const look = lookFor(reading);
    if (!look?.sought.secrets) return;
    const others = reading.findings.filter((finding) => !isDoubted(finding)).sort((a, b) => a.start - b.start);
    for (const { start, end, facts } of proposeSecrets(look, [])) {
      if (isTaken(others, start, end)) continue;
      samples.push({ values: facts, weight: 1, isSo: secrets.some((span) => span.start < end && start < span.end) });
    }
  };
  detect(text, { late: { isAsked: learnedSecrets.isAsked, judge } });
  return samples;
}
