/** Learns which texts hold secrets, which pieces, words and dates are secrets, marks of secrecy and days of birth: logistic regression. */
import type { EntityType } from '../../lib/detect/finding';
import { mergePhrases } from '../../lib/detect/phrases';
import { scanText } from '../../lib/detect/scan';
import { newScan } from '../../lib/detect/scan-notes';
import { vocabulary } from '../../lib/detect/vocabulary';
import { MOST_STEPS } from '../../lib/packed-weights';
import { datesIn } from '../../lib/secrets/birth-days';
import { readAround, readDate, readOwn, readPlace, readWord } from '../../lib/secrets/features';
import { FEATURE_BITS, FEW_BITS, fewer, found } from '../../lib/secrets/found';
import { GATE_BITS, gateFeatures } from '../../lib/secrets/gate';
import { isWord } from '../../lib/secrets/kinds';
import { isCandidate, type Look, lookAt } from '../../lib/secrets/look';
import { soughtIn } from '../../lib/secrets/sought';
import { SECRETS, STEP } from '../../lib/secrets/tag';
import { type SecretWeights, setWeights } from '../../lib/secrets/weights';
import { NO_TREES } from '../../lib/trees';
import type { Message, Span } from '../../tests/bench/corpus/generate';
import { createLearner, type Learner, learnExample, meanOfRounds } from '../people/ftrl';
import { createChance, shuffle } from '../people/random';

const SEED = 20261126;
const ROUNDS = { rounds: 8, kept: 4 };
const RATES = { pace: 0.15, lasso: 6, ridge: 0.001 };
/** A feature seen less often teaches nothing. */
const RARE = 2;
/** The gate is wider open here than in use, so that more is learned of what is no secret. */
const OPEN_TO_LEARN = -14;

interface Example {
  features: Int32Array;
  /** What it is, if it is what is sought. */
  type: EntityType | undefined;
}

/** All that single pieces are weighed by; the judge of what comes out is learned by `judge.ts`. */
export function learnWeights(messages: readonly Message[]): Omit<SecretWeights, 'judge'> {
  const gate = learnGate(messages);
  setWeights({ ...NO_WEIGHTS, gate });
  const [ofSecrets, ofKinds, ofKeys] = [createLearner(1 << FEATURE_BITS, RATES), newSmall(), newSmall()];
  const [secret, kind, key] = inRounds(messages.map(secretsIn), [ofSecrets, ofKinds, ofKeys], ({ features, type }) => {
    learnExample(ofSecrets, features, type !== undefined);
    if (type === undefined) return;
    learnSmall(ofKeys, features, type === 'secret-key');
    if (type !== 'secret-key') learnSmall(ofKinds, features, type === 'password');
  });
  const [mark, birth] = [learnAlone(messages.map(marksIn)), learnAlone(messages.map(birthDatesIn))];
  return { secret, kind, key, mark, birth, gate } as Omit<SecretWeights, 'judge'>;
}

/** Whether an example is what is sought, of whatever type. */
function learnAlone(examples: readonly Example[][]): Int8Array | undefined {
  const learner = newSmall();
  return inRounds(examples, [learner], ({ features, type }) => learnSmall(learner, features, type !== undefined))[0];
}

const NOTHING = new Int8Array(0);
const NO_WEIGHTS = { secret: NOTHING, kind: NOTHING, key: NOTHING, mark: NOTHING, birth: NOTHING, judge: NO_TREES };

/** Which texts hold a secret at all. */
function learnGate(messages: readonly Message[]): Int8Array {
  const learner = createLearner(1 << GATE_BITS, { ...RATES, lasso: 2 });
  const chance = createChance(SEED);
  const examples = messages.map(({ text, spans }) => {
    scanText(text, scan);
    return { features: gateFeatures(text, scan), isSo: spans.some(({ type }) => SECRETS.has(type)) };
  });
  const [mean = []] = meanOfRounds([learner], GATE_ROUNDS, () => {
    for (const { features, isSo } of shuffle(examples, chance)) learnExample(learner, features, isSo);
  });
  return inSteps(mean);
}
const GATE_ROUNDS = { rounds: 6, kept: 4 };

const newSmall = (): Learner => createLearner(1 << FEW_BITS, RATES);
const learnSmall = (learner: Learner, features: Int32Array, isSo: boolean): void =>
  learnExample(learner, features.map(fewer), isSo);

/** Shows all examples to some learners, message by message, in another order each round; returns the mean weights of each, in steps. */
function inRounds(
  all: readonly Example[][],
  learners: readonly Learner[],
  learnFrom: (one: Example) => void,
): Int8Array[] {
  const chance = createChance(SEED);
  const texts = withoutRare(all.filter(({ length }) => length > 0));
  return meanOfRounds(learners, ROUNDS, () => {
    for (const examples of shuffle(texts, chance)) for (const one of examples) learnFrom(one);
  }).map(inSteps);
}

const inSteps = (weights: ArrayLike<number>): Int8Array =>
  Int8Array.from(weights, (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP))));

const scan = newScan();

/** The pieces of a text that could be secrets. */
function secretsIn({ text, spans }: Message): Example[] {
  const look = lookInto(text);
  const secrets = spans.filter(({ type }) => SECRETS.has(type));
  return examplesIn(look, secrets, (at) => {
    if (!look || !isCandidate(look, at)) return false;
    readOwn(look, at);
    readPlace(look, at);
    readAround(look, at);
    return true;
  });
}

/** The words of a text that speaks of marks of secrecy. */
function marksIn({ text, spans }: Message): Example[] {
  const look = lookInto(text);
  const marks = spans.filter(({ type }) => type === 'official-mark');
  return examplesIn(look, marks, (at) => {
    if (!look?.sought.marks || !isWord(look.pieces.kind[at] as number)) return false;
    readWord(look, at);
    return true;
  });
}

/** The dates of a text. */
function birthDatesIn({ text, spans }: Message): Example[] {
  const look = lookInto(text);
  if (!look?.sought.births) return [];
  const births = spans.filter(({ type }) => type === 'birth-date');
  return datesIn(look).map((date) => {
    readDate(look, date.at, date.form);
    const span = births.find(({ start, end }) => start < date.end && date.start < end);
    return { features: found.features.slice(0, found.count), type: span?.type };
  });
}

function lookInto(text: string): Look | undefined {
  const words = vocabulary();
  scanText(text, scan);
  mergePhrases(scan, words, text);
  const sought = soughtIn(text, scan, OPEN_TO_LEARN);
  sought.words = true;
  return lookAt({ text, scan, words, findings: [], table: undefined }, sought);
}

/** @param read whether a piece is an example; if so, it has read its features */
function examplesIn(look: Look | undefined, spans: readonly Span[], read: (at: number) => boolean): Example[] {
  if (look === undefined) return [];
  const { count, start: starts, end: ends } = look.pieces;
  const examples: Example[] = [];
  for (let at = 0; at < count; at++) {
    if (!read(at)) continue;
    const [from, to] = [starts[at] as number, ends[at] as number];
    const span = spans.find(({ start, end }) => start < to && from < end);
    examples.push({ features: found.features.slice(0, found.count), type: span?.type });
  }
  return examples;
}

function withoutRare(texts: readonly Example[][]): Example[][] {
  const seen = new Uint32Array(1 << FEATURE_BITS);
  for (const { features } of texts.flat())
    for (const feature of features) seen[feature] = (seen[feature] as number) + 1;
  const isKept = (feature: number) => (seen[feature] as number) >= RARE;
  return texts.map((examples) => examples.map((one) => ({ ...one, features: one.features.filter(isKept) })));
}
