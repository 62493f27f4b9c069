import { expect, it } from 'vitest';
import { createRepeats } from '../../../lib/guard/repeats';

it('merges a warning about the same values in the same conversation, for ten minutes', () => {
  let now = 0;
  const repeats = createRepeats(() => now);
  repeats.remember(1, ['920308395171', '87010001234']);
  expect(repeats.covers(1, ['920308 395171'])).toBe(true);
  expect(repeats.covers(2, ['920308395171'])).toBe(false);
  expect(repeats.covers(1, ['920308395171', '140912509121'])).toBe(false);
  now = 10 * 60_000;
  expect(repeats.covers(1, ['920308395171'])).toBe(false);
});

it('never merges a warning about nothing that can be named', () => {
  expect(createRepeats().covers(1, [])).toBe(false);
});
