/** A clerk's ordinary day: a thousand messages written by hand, and not one of them may raise the dialog. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { inspect, ready } from '@/lib/inspect';
import { judgeText } from '@/lib/policy/judge';
import { COACH } from '@/lib/policy/policy';
import { isHolding } from '@/lib/policy/verdict';

const messages = readFileSync('tests/fixtures/ordinary-messages.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replaceAll('⏎', '\n'));

beforeAll(() => ready());

it('lets a thousand ordinary messages pass without a dialog', () => {
  expect(messages.length).toBeGreaterThanOrEqual(1000);
  expect(messages.filter((text) => isHolding(judgeText(inspect(text), COACH)))).toEqual([]);
});
