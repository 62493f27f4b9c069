/** Messages that only look like personal data, written to mislead: few of them may raise the dialog. */
import { beforeAll, expect, it } from 'vitest';
import { inspect, ready } from '@/lib/inspect';
import { annotatedMessages } from '../bench/corpus/annotated';

beforeAll(() => ready());

/** How many alarms there are today, of `harbour`, `ferry` and the last half of `estuary` without anybody having read why. */
it.each([
  ['server', 3],
  ['counter', 4],
  ['market', 1],
  ['lecture', 5],
  ['harbour', 4],
  ['freight', 1],
  ['ledger', 6],
  ['lyceum', 0],
  ['ferry', 9],
  ['estuary', 4],
])('raises few alarms in %s-near-misses.txt', (hand, most) => {
  const texts = annotatedMessages(`${hand}-near-misses.txt`).map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(360);
  const alarms = texts.filter((text) => inspect(text).some(({ level }) => level !== 'low'));
  expect(alarms.length).toBeLessThanOrEqual(most);
});
