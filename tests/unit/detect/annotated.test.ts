/** Hand-written messages: what was measured may become better, not worse. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import type { EntityType } from '../../../lib/detect/finding';
import { annotatedMessages } from '../../bench/corpus/annotated';
import { f1, scoreByType } from '../../bench/measure';

const messages = annotatedMessages('clerk-messages.txt');
const scores = scoreByType(
  messages.map(({ text }) => detect(text)),
  messages,
);

const FLOORS: readonly (readonly [EntityType, number])[] = [
  ['iin', 99],
  ['bin', 99],
  ['iban', 99],
  ['payment-card', 99],
  ['phone', 99],
  ['email', 98],
  ['id-card', 99],
  ['passport', 98],
  ['driver-licence', 99],
  ['vehicle-plate', 98],
  ['birth-date', 98],
  ['password', 94],
  ['one-time-code', 99],
  ['secret-key', 97],
  ['official-mark', 91],
  ['geo-location', 97],
  ['health', 95],
  ['address', 98],
];

describe('in a thousand messages of clerks, teachers and doctors', () => {
  it.each(FLOORS)('%s keeps an F1 of %i', (type, floor) => {
    expect(f1(scores.get(type) ?? { right: 0, wrong: 0, missed: 1 })).toBeGreaterThanOrEqual(floor);
  });
});

it('raises no alarm in a thousand messages that only look like data', () => {
  const texts = annotatedMessages('near-misses.txt').map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => detect(text).some(({ level }) => level !== 'low'))).toEqual([]);
});
