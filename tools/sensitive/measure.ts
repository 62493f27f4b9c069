/**
 * How well the tagger finds what a hand wrote that it never learned from: npx tsx tools/sensitive/measure.ts FOLDER. For each
 * topic and each hand that marks it, it learns from the others, what other taggers learn from and half of the news, and is
 * measured, beside the detector alone, on that hand's messages and on the other half of the news.
 */
import { readFileSync } from 'node:fs';
import { detect } from '../../lib/detect/detect';
import type { Finding } from '../../lib/detect/finding';
import { inspect, setPeopleModel } from '../../lib/inspect';
import { TOPICS, type Topic } from '../../lib/sensitive/topics';
import { readWeights, setWeights } from '../../lib/sensitive/weights';
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';
import { f1, precision, recall, scoreByType } from '../../tests/bench/measure';
import { learnWeights } from './learn';
import { filesOf, newsFrom, otherMessages, ownMessages, TEXTS } from './texts';

type Find = (text: string) => readonly Finding[];

/** A mention counts as found when a finding touches it, as wrong when a finding touches none. */
function scoreOf(topic: Topic, messages: readonly Message[], find: Find): string {
  const results = messages.map(({ text }) => find(text));
  const score = scoreByType(results, messages).get(topic) ?? { right: 0, wrong: 0, missed: 0 };
  return `F1 ${f1(score).toFixed(1)} precision ${precision(score).toFixed(1)} recall ${recall(score).toFixed(1)}`;
}

const mentionsIn = (topic: Topic, messages: readonly Message[]): number =>
  messages.filter(({ text }) => inspect(text).some(({ type }) => type === topic)).length;
const alarmsIn = (messages: readonly Message[]): number =>
  messages.filter(({ text }) => inspect(text).some(({ level }) => level !== 'low')).length;

function measure(topic: Topic, all: readonly Message[]): void {
  const learned = [...otherMessages(topic), ...all.filter((_, i) => i % 2 === 0)];
  const news = all.filter((_, i) => i % 2 === 1);
  const harmOf = (messages: readonly Message[]) =>
    `${messages.length}: ${mentionsIn(topic, messages)} with a mention, ${alarmsIn(messages)} alarms`;
  for (const file of filesOf(TEXTS[topic]).filter((name) => !name.includes('harmless'))) {
    const hand = file.replace('.txt', '');
    setWeights({ ...readWeights(), [topic]: learnWeights(topic, [...ownMessages(topic, hand), ...learned]) });
    const messages = annotatedMessages(file, TEXTS[topic]);
    const [alone, tagged] = [detect, (text: string) => inspect(text)].map((find) => scoreOf(topic, messages, find));
    console.log(`${topic}, ${hand}: detector ${alone}; with the tagger ${tagged}`);
    console.log(`  harmless ${harmOf(annotatedMessages(`${hand}-harmless.txt`, TEXTS[topic]))}`);
  }
  console.log(`${topic}: news ${harmOf(news)}`);
}

function main(): void {
  const [folder = ''] = process.argv.slice(2);
  setPeopleModel(new Uint8Array(readFileSync('public/people.bin')));
  for (const topic of TOPICS) measure(topic, newsFrom(folder));
}

main();
