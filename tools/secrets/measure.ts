/**
 * How well the tagger finds secrets in what a hand wrote that it never learned from: npx tsx tools/secrets/measure.ts FOLDER.
 * For each hand of `tools/secrets/texts` it learns from the others and is measured, beside the detector alone, on that hand's
 * messages; then, with all that is learned, on the hands of `tests/fixtures` that nothing is learned from. Printed are
 * F1 (precision / recall) of what the hand marks.
 */
import { readFileSync } from 'node:fs';
import { detect } from '../../lib/detect/detect';
import type { Finding } from '../../lib/detect/finding';
import { inspect, setPeopleModel } from '../../lib/inspect';
import { readWeights, setWeights } from '../../lib/secrets/weights';
import { annotatedMessages } from '../../tests/bench/corpus/annotated';
import type { Message } from '../../tests/bench/corpus/generate';
import { f1, precision, recall, scoreByType } from '../../tests/bench/measure';
import { filesOf, KEPT_BACK } from '../sensitive/texts';
import { learnWeights } from './learn';
import { handOf, otherMessages, secretMessages, TEXTS } from './texts';

type Find = (text: string) => readonly Finding[];
const TYPES = ['password', 'one-time-code', 'secret-key', 'official-mark', 'birth-date'] as const;
/** Fewer spans say nothing. */
const FEWEST = 10;

function scoresOf(messages: readonly Message[], find: Find): string {
  const scores = scoreByType(
    messages.map(({ text }) => find(text)),
    messages,
  );
  return TYPES.map((type) => ({ type, score: scores.get(type) ?? { right: 0, wrong: 0, missed: 0 } }))
    .filter(({ score }) => score.right + score.missed >= FEWEST)
    .map(
      ({ type, score }) =>
        `${type} ${f1(score).toFixed(0)} (${precision(score).toFixed(0)} / ${recall(score).toFixed(0)})`,
    )
    .join(', ');
}

function harmOf(messages: readonly Message[]): string {
  const found = messages.map(({ text }) => inspect(text).filter(({ type }) => TYPES.some((one) => one === type)));
  const alarms = found.filter((some) => some.some(({ level }) => level !== 'low'));
  return `harmless ${messages.length}: ${found.filter((some) => some.length > 0).length} with a secret, ${alarms.length} alarms`;
}

function print(hand: string, marked: readonly Message[], harmless: readonly Message[]): void {
  console.log(
    `${hand}\n  detector: ${scoresOf(marked, detect)}\n  with the tagger: ${scoresOf(marked, (text) => inspect(text))}`,
  );
  console.log(`  ${harmOf(harmless)}`);
}

function main(): void {
  const [folder = ''] = process.argv.slice(2);
  setPeopleModel(new Uint8Array(readFileSync('public/people.bin')));
  const others = otherMessages(folder);
  const { judge } = readWeights();
  for (const file of filesOf(TEXTS).filter((name) => !name.includes('harmless'))) {
    const hand = handOf(file);
    setWeights({ ...learnWeights([...secretMessages(hand), ...others]), judge });
    print(hand, annotatedMessages(file, TEXTS), annotatedMessages(`${hand}-harmless.txt`, TEXTS));
  }
  setWeights({ ...learnWeights([...secretMessages(), ...others]), judge });
  for (const hand of KEPT_BACK)
    print(hand, annotatedMessages(`${hand}-messages.txt`), annotatedMessages(`${hand}-near-misses.txt`));
}

main();
