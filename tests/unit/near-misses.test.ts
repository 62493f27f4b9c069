/** Messages that only look like personal data, written to mislead: few of them may raise the dialog. */
import { beforeAll, expect, it } from 'vitest';
import { inspect, ready } from '@/lib/inspect';
import { annotatedMessages } from '../bench/corpus/annotated';

beforeAll(() => ready());

/** How many messages and how many alarms there are today, of `harbour`, `ferry` and the last half of `estuary` without anybody having read why. */
it.each([
  ['server', 450, 3],
  ['counter', 450, 4],
  ['market', 500, 1],
  ['lecture', 500, 5],
  ['harbour', 600, 5],
  ['freight', 400, 1],
  ['ledger', 400, 6],
  ['lyceum', 400, 0],
  ['ferry', 600, 9],
  ['estuary', 360, 5],
  ['delta', 360, 0],
  ['figures', 840, 0],
  ['medley', 240, 0],
  ['juniper', 180, 2],
  ['willow', 180, 2],
  ['poppy', 150, 0],
  ['orchid', 150, 1],
  ['heather', 220, 0],
  ['copse', 220, 3],
  ['sedge', 500, 2],
  ['fern', 130, 0],
  ['moss', 150, 0],
])('raises few alarms in %s-near-misses.txt', (hand, count, most) => {
  const texts = annotatedMessages(`${hand}-near-misses.txt`).map(({ text }) => text);
  expect(texts).toHaveLength(count);
  const alarms = texts.filter((text) => inspect(text).some(({ level }) => level !== 'low'));
  expect(alarms.length).toBeLessThanOrEqual(most);
});
