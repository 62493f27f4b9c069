/** Learns which words of a message tell a sensitive fact of somebody: logistic regression over each word's features. */
import {
  everyFeature,
  FAR,
  FEATURE_BITS,
  lengthFeature,
  NEAR,
  NO_WORD,
  namedFeature,
  neighbourFeature,
  readWord,
  shapeFeature,
  word,
} from '../../lib/sensitive/features';
import { hasNameLike, shapeAt } from '../../lib/sensitive/shapes';
import { STEP } from '../../lib/sensitive/tag';
import { ownOf, readTokens, type Tokens } from '../../lib/sensitive/tokens';
import type { Topic } from '../../lib/sensitive/topics';
import { knownWords, NEVER } from '../../lib/sensitive/words';
import type { Message } from '../../tests/bench/corpus/generate';
import { createLearner, learnExample, meanOfRounds } from '../people/ftrl';
import { createChance, shuffle } from '../people/random';

const SEED = 20261126;
const ROUNDS = { rounds: 8, kept: 4 };
const RATES = { pace: 0.3, lasso: 2, ridge: 0.001 };
/** So many steps fit a printable character. */
const MOST_STEPS = 30;
/** A feature seen less often is only kept if most of the words that have it are of the topic. */
const RARE = 6;
const MOSTLY = 0.6;

/** Of health the far words tell nothing more. */
const OFFSETS: Record<Topic, readonly number[]> = {
  health: NEAR,
  'personal-finance': [...NEAR, ...FAR],
  'special-category': [...NEAR, ...FAR],
};

interface Word {
  features: number[];
  isOfTopic: boolean;
}

/** By feature: its weight, in steps. */
export function learnWeights(topic: Topic, messages: readonly Message[]): Int8Array {
  const learner = createLearner(1 << FEATURE_BITS, RATES);
  const chance = createChance(SEED);
  const texts = withoutRare(messages.map((message) => wordsOf(topic, message)));
  const [mean = []] = meanOfRounds([learner], ROUNDS, () => {
    for (const words of shuffle(texts, chance))
      for (const { features, isOfTopic } of words) learnExample(learner, features, isOfTopic);
  });
  return Int8Array.from(mean, (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP))));
}

function wordsOf(topic: Topic, { text, spans }: Message): Word[] {
  const tokens = readTokens(text, knownWords());
  const { count, start, end } = tokens;
  const shared = [everyFeature(), lengthFeature(count), namedFeature(hasNameLike(text, tokens))];
  const ofTopic = spans.filter(({ type }) => type === topic);
  const words: Word[] = [];
  for (let token = 0; token < count; token++) {
    if (isSign(tokens, token)) continue;
    const [from, to] = [start[token] as number, end[token] as number];
    const beside = OFFSETS[topic].map((offset) => neighbourFeature(offset, headAt(text, tokens, token + offset)));
    readWord(text, from, to);
    const features: number[] = [...word.features.subarray(0, word.count)];
    features.push(shapeFeature(shapeAt(text, tokens, token)), ...beside, ...shared);
    words.push({ features, isOfTopic: ofTopic.some((span) => span.start < to && from < span.end) });
  }
  return words;
}

const isSign = (tokens: Tokens, token: number): boolean => ownOf(tokens, token, 0) === NEVER;

/** The head of a word, the code of a sign, or what stands for «no word» before the first and behind the last. */
function headAt(text: string, tokens: Tokens, token: number): number {
  const { start, end, count } = tokens;
  if (token < 0 || token >= count) return NO_WORD;
  const [from, to] = [start[token] as number, end[token] as number];
  if (isSign(tokens, token)) return text.charCodeAt(from);
  readWord(text, from, to);
  return word.head;
}

/** What is rare and not of the topic tells nothing. */
function withoutRare(texts: readonly Word[][]): Word[][] {
  const seen = new Uint32Array(1 << FEATURE_BITS);
  const ofTopic = new Uint32Array(1 << FEATURE_BITS);
  for (const { features, isOfTopic } of texts.flat()) {
    for (const feature of features) {
      seen[feature] = (seen[feature] as number) + 1;
      if (isOfTopic) ofTopic[feature] = (ofTopic[feature] as number) + 1;
    }
  }
  const isKept = (feature: number) =>
    (seen[feature] as number) >= RARE || (ofTopic[feature] as number) > MOSTLY * (seen[feature] as number);
  return texts.map((words) => words.map((word) => ({ ...word, features: word.features.filter(isKept) })));
}
