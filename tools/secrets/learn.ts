/** Learns which pieces of a message are secrets, and which of them passwords: logistic regression over their features. */
import { mergePhrases } from '../../lib/detect/phrases';
import { scanText } from '../../lib/detect/scan';
import { newScan } from '../../lib/detect/scan-notes';
import { vocabulary } from '../../lib/detect/vocabulary';
import { MOST_STEPS } from '../../lib/packed-weights';
import { FEATURE_BITS, found, readAround, readItself } from '../../lib/secrets/features';
import { isCandidate, lookAt } from '../../lib/secrets/look';
import { STEP } from '../../lib/secrets/tag';
import type { SecretWeights } from '../../lib/secrets/weights';
import type { Message } from '../../tests/bench/corpus/generate';
import { createLearner, type Learner, learnExample } from '../people/ftrl';
import { createChance, shuffle } from '../people/random';

const SEED = 20261126;
const ROUNDS = 8;
const RATES = { pace: 0.15, lasso: 4, ridge: 0.001 };
/** A feature seen less often teaches nothing. */
const RARE = 2;

interface Example {
  features: Int32Array;
  isSecret: boolean;
  isPassword: boolean;
}

export function learnWeights(messages: readonly Message[]): SecretWeights {
  const secret = createLearner(1 << FEATURE_BITS, RATES);
  const kind = createLearner(1 << FEATURE_BITS, RATES);
  const chance = createChance(SEED);
  const texts = withoutRare(messages.map(examplesOf).filter(({ length }) => length > 0));
  for (let round = 0; round < ROUNDS; round++)
    for (const examples of shuffle(texts, chance))
      for (const { features, isSecret, isPassword } of examples) {
        learnExample(secret, features, isSecret);
        if (isSecret) learnExample(kind, features, isPassword);
      }
  return { secret: inSteps(secret), kind: inSteps(kind) };
}

const inSteps = ({ weights }: Learner): Int8Array =>
  Int8Array.from(weights, (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP))));

const scan = newScan();

function examplesOf({ text, spans }: Message): Example[] {
  const words = vocabulary();
  scanText(text, scan);
  mergePhrases(scan, words, text);
  const look = lookAt({ text, scan, words, findings: [], table: undefined });
  const secrets = spans.filter(({ type }) => type === 'password' || type === 'one-time-code');
  if (look === undefined) return [];
  const { count, start: starts, end: ends } = look.pieces;
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    if (!isCandidate(look, at)) return [];
    readItself(look, at);
    readAround(look, at);
    const [from, to] = [starts[at] as number, ends[at] as number];
    const span = secrets.find(({ start, end }) => start < to && from < end);
    const features = found.features.slice(0, found.count);
    return [{ features, isSecret: span !== undefined, isPassword: span?.type === 'password' }];
  });
}

function withoutRare(texts: readonly Example[][]): Example[][] {
  const seen = new Uint32Array(1 << FEATURE_BITS);
  for (const { features } of texts.flat())
    for (const feature of features) seen[feature] = (seen[feature] as number) + 1;
  const isKept = (feature: number) => (seen[feature] as number) >= RARE;
  return texts.map((examples) => examples.map((one) => ({ ...one, features: one.features.filter(isKept) })));
}
