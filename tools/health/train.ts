/**
 * Learns the weights of the tagger of health: npx tsx tools/health/train.ts FOLDER [--out FILE] [--half].
 * From our own invented messages, and, as text in which nobody's health is told, from the news in FOLDER (the folder that
 * the tagger of people learns from). With --half only every second sentence of the news, to measure on the others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { detect } from '../../lib/detect/detect';
import { FEATURE_BITS, featureAfter, featureBefore, readFeatures } from '../../lib/health/features';
import { STEP } from '../../lib/health/tag';
import { packWeights } from '../../lib/health/weights';
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';
import { createLearner, type Learner, learn } from '../people/ftrl';
import { createChance, shuffle } from '../people/random';

const FOLDERS = ['tests/fixtures', 'tools/health/texts'];
const SEED = 20261126;
const ROUNDS = Number(process.env.ROUNDS ?? 8);
const RATES = { pace: Number(process.env.PACE ?? 0.3), lasso: Number(process.env.LASSO ?? 2), ridge: 0.001 };
const MOST_STEPS = 30;
const RARE = Number(process.env.RARE ?? 6);
const MOSTLY = 0.6;

interface Word {
  features: number[];
  isHealth: boolean;
}

function wordsOf({ text, spans }: Message): Word[] {
  const tokens = readFeatures(text);
  const { count, start, end, features, featuresEnd, shared } = tokens;
  return Array.from({ length: count }, (_, token) => ({
    features: [
      ...features.subarray(token > 0 ? featuresEnd[token - 1] : 0, featuresEnd[token]),
      featureBefore(tokens, token),
      featureAfter(tokens, token),
      ...shared,
    ],
    isHealth: spans.some(
      (span) => span.type === 'health' && span.start < (end[token] as number) && (start[token] as number) < span.end,
    ),
  }));
}

function train(messages: readonly Message[]): Learner {
  const learner = createLearner(1 << FEATURE_BITS, RATES);
  const chance = createChance(SEED);
  const texts = withoutRare(messages.map(wordsOf));
  for (let round = 0; round < ROUNDS; round++) {
    for (const words of shuffle(texts, chance)) for (const word of words) learnWord(learner, word);
  }
  return learner;
}

/** A feature seen seldom is only kept if it nearly always speaks of health: what else is rare tells nothing. */
function withoutRare(texts: readonly Word[][]): Word[][] {
  const seen = new Uint32Array(1 << FEATURE_BITS);
  const ofHealth = new Uint32Array(1 << FEATURE_BITS);
  for (const { features, isHealth } of texts.flat()) {
    for (const feature of features) {
      seen[feature] = (seen[feature] as number) + 1;
      if (isHealth) ofHealth[feature] = (ofHealth[feature] as number) + 1;
    }
  }
  const isKept = (feature: number) =>
    (seen[feature] as number) >= RARE || (ofHealth[feature] as number) > MOSTLY * (seen[feature] as number);
  return texts.map((words) => words.map((word) => ({ ...word, features: word.features.filter(isKept) })));
}

function learnWord(learner: Learner, { features, isHealth }: Word): void {
  let sum = 0;
  for (const feature of features) sum += learner.weights[feature] as number;
  const gradient = 1 / (1 + Math.exp(-sum)) - (isHealth ? 1 : 0);
  if (Math.abs(gradient) < 0.003) return;
  for (const feature of features) learn(learner, feature, gradient);
}

const stepsOf = ({ weights }: Learner): Int8Array =>
  Int8Array.from(weights, (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP))));

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** News in which the detector sees no illness: nobody's health is told there, whatever words there are. */
function newsFrom(folder: string, isHalf: boolean): Message[] {
  return ['kk.jsonl', 'ru.jsonl']
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .filter((line, i) => line !== '' && !(isHalf && i % 2 === 1))
    .map((line) => ({ text: (JSON.parse(line) as { text: string }).text, spans: [], template: 0 }))
    .filter(({ text }) => detect(text, { keepsFaint: true }).every(({ type }) => type !== 'health'));
}

function main(): void {
  const [folder = ''] = process.argv.slice(2);
  const option = (name: string) => process.argv[process.argv.indexOf(name) + 1 || process.argv.length];
  const own = FOLDERS.flatMap((place) =>
    readdirSync(place)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .flatMap((file) => annotatedMessages(file, place)),
  );
  const messages = [...own, ...newsFrom(folder, process.argv.includes('--half'))];
  const { gaps, steps } = packWeights(stepsOf(train(messages)));
  const code = `/** Learned by \`tools/health/train.ts\`; not to be edited. */\nexport const GAPS = ${quoted(gaps)};\nexport const WEIGHTS = ${quoted(steps)};\n`;
  writeFileSync(option('--out') ?? 'lib/health/data/weights.ts', code);
  console.log(
    `${messages.length} messages, ${steps.length} weights, ${gzipSync(code, { level: 9 }).length} bytes gzip`,
  );
}

main();
