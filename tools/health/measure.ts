/**
 * How well the tagger finds what a hand wrote that it never learned from: npx tsx tools/health/measure.ts FOLDER. For each
 * hand of `tools/health/texts` it learns from the others, what the tagger of people learns from and half of the news, and is
 * measured, beside the detector alone, on that hand's messages and on the other half of the news.
 */
import { readFileSync } from 'node:fs';
import { detect } from '../../lib/detect/detect';
import type { Finding } from '../../lib/detect/finding';
import { setWeights } from '../../lib/health/weights';
import { inspect, setPeopleModel } from '../../lib/inspect';
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';
import { f1, precision, recall, scoreByType } from '../../tests/bench/measure';
import { learnWeights } from './learn';
import { filesOf, newsFrom, otherMessages, ownMessages, TEXTS } from './texts';

type Find = (text: string) => readonly Finding[];

/** A mention counts as found when a finding touches it, as wrong when a finding touches none. */
function scoreOf(messages: readonly Message[], find: Find): string {
  const results = messages.map(({ text }) => find(text));
  const score = scoreByType(results, messages).get('health') ?? { right: 0, wrong: 0, missed: 0 };
  return `F1 ${f1(score).toFixed(1)} precision ${precision(score).toFixed(1)} recall ${recall(score).toFixed(1)}`;
}

const mentionsIn = (messages: readonly Message[], find: Find): number =>
  messages.filter(({ text }) => find(text).some(({ type }) => type === 'health')).length;
const alarmsIn = (messages: readonly Message[]): number =>
  messages.filter(({ text }) => inspect(text).some(({ level }) => level !== 'low')).length;

function main(): void {
  const [folder = ''] = process.argv.slice(2);
  setPeopleModel(new Uint8Array(readFileSync('public/people.bin')));
  const all = newsFrom(folder);
  const learned = [...otherMessages(), ...all.filter((_, i) => i % 2 === 0)];
  const news = all.filter((_, i) => i % 2 === 1);
  for (const file of filesOf(TEXTS).filter((name) => !name.includes('harmless'))) {
    const hand = file.replace('.txt', '');
    setWeights(learnWeights([...ownMessages(hand), ...learned]));
    const messages = annotatedMessages(file, TEXTS);
    const harmless = annotatedMessages(`${hand}-harmless.txt`, TEXTS);
    console.log(`${hand}: detector ${scoreOf(messages, detect)}; with the tagger ${scoreOf(messages, inspect)}`);
    console.log(
      `  harmless ${harmless.length}: ${mentionsIn(harmless, inspect)} with a mention, ${alarmsIn(harmless)} alarms`,
    );
  }
  console.log(`news ${news.length}: ${mentionsIn(news, inspect)} with a mention, ${alarmsIn(news)} alarms`);
}

main();
