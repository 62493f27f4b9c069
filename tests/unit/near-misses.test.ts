/** Messages that only look like personal data, written to mislead: few of them may raise the dialog. */
import { beforeAll, expect, it } from 'vitest';
import { inspect, ready } from '@/lib/inspect';
import { annotatedMessages } from '../bench/corpus/annotated';

beforeAll(() => ready());

/** How many alarms there are today, of `harbour` without anybody having read why. */
it.each([
  ['server', 3],
  ['counter', 4],
  ['market', 1],
  ['lecture', 7],
  ['harbour', 6],
])('raises few alarms in %s-near-misses.txt', (hand, most) => {
  const texts = annotatedMessages(`${hand}-near-misses.txt`).map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(450);
  const alarms = texts.filter((text) => inspect(text).some(({ level }) => level !== 'low'));
  expect(alarms.length).toBeLessThanOrEqual(most);
});
