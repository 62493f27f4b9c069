import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { countExceptions, forgetExceptions, watchExceptions } from '../../lib/exceptions';

const DAY_MS = 24 * 60 * 60 * 1000;
const VALUE = { type: 'iin', value: '920308 395171' };

it('knows a value again however it is written, for ninety days, and keeps no value', async () => {
  const start = Date.now();
  let now = start;
  const { signal } = new AbortController();
  const exceptions = watchExceptions(signal, () => now);
  expect(exceptions.covers('iin', '920308395171')).toBe(false);
  await exceptions.add([VALUE]);
  expect(exceptions.covers('iin', '920308395171')).toBe(true);
  expect(exceptions.covers('phone', '920308395171')).toBe(false);
  expect(exceptions.covers('iin', '140912509121')).toBe(false);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('920308');
  now = start + 90 * DAY_MS;
  expect(exceptions.covers('iin', '920308395171')).toBe(false);
});

it('forgets all of them at a word', async () => {
  const { signal } = new AbortController();
  await watchExceptions(signal).add([VALUE]);
  expect(await countExceptions()).toBe(1);
  await forgetExceptions();
  expect(await countExceptions()).toBe(0);
});
