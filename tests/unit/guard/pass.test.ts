import { expect, it } from 'vitest';
import { createPass } from '@/lib/guard/pass';

it('lets exactly the granted text pass, for a minute, until it is revoked', () => {
  let time = 0;
  const pass = createPass(() => time);
  expect(pass.covers('a')).toBe(false);
  pass.grant('a');
  expect(pass.covers('a')).toBe(true);
  time = 60_000;
  expect(pass.covers('a')).toBe(true);
  time = 60_001;
  expect(pass.covers('a')).toBe(false);
  pass.grant('a');
  pass.revoke('b');
  expect(pass.covers('a')).toBe(true);
  pass.revoke('a');
  expect(pass.covers('a')).toBe(false);
});

it('is not ended by another text: the fields of a poll leave together', () => {
  const pass = createPass(() => 0);
  pass.grant('question');
  expect(pass.covers('yes')).toBe(false);
  expect(pass.covers('question')).toBe(true);
  pass.grant('answer');
  expect([pass.covers('question'), pass.covers('answer')]).toEqual([true, true]);
});
