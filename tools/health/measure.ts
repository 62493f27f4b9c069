/**
 * How well the tagger finds what a hand wrote that it never learned from: npx tsx tools/health/measure.ts FOLDER. For each
 * hand of `tools/health/texts` it learns from the others and half of the news, and is measured, beside the detector alone,
 * on that hand's messages and on the other half of the news.
 */
import { readFileSync } from 'node:fs';
import { detect } from '../../lib/detect/detect';
import type { Finding } from '../../lib/detect/finding';
import { setWeights } from '../../lib/health/weights';
import { inspect, setPeopleModel } from '../../lib/inspect';
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';
import { learnWeights } from './learn';
import { filesOf, newsFrom, ownMessages, TEXTS } from './texts';

type Find = (text: string) => readonly Finding[];

/** A mention counts as found when a finding touches it, as wrong when a finding touches none. */
function scoreOf(messages: readonly Message[], find: Find): string {
  let [right, missed, wrong] = [0, 0, 0];
  for (const { text, spans } of messages) {
    const wanted = spans.filter(({ type }) => type === 'health');
    const found = find(text).filter(({ type }) => type === 'health');
    const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    for (const span of wanted) found.some((one) => touches(one, span)) ? right++ : missed++;
    wrong += found.filter((one) => !wanted.some((span) => touches(one, span))).length;
  }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  return `F1 ${percent(2 * right, 2 * right + missed + wrong)} precision ${percent(right, right + wrong)} recall ${percent(right, right + missed)}`;
}

const mentionsIn = (messages: readonly Message[], find: Find): number =>
  messages.filter(({ text }) => find(text).some(({ type }) => type === 'health')).length;
const alarmsIn = (messages: readonly Message[]): number =>
  messages.filter(({ text }) => inspect(text).some(({ level }) => level !== 'low')).length;

function main(): void {
  const [folder = ''] = process.argv.slice(2);
  setPeopleModel(new Uint8Array(readFileSync('public/people.bin')));
  const learned = new Set(newsFrom(folder, true).map(({ text }) => text));
  const news = newsFrom(folder, false).filter(({ text }) => !learned.has(text));
  for (const file of filesOf(TEXTS).filter((name) => !name.includes('harmless'))) {
    const hand = file.replace('.txt', '');
    setWeights(learnWeights([...ownMessages(hand), ...newsFrom(folder, true)]));
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
