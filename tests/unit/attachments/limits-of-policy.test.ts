/** Limits set by policy: each has an outcome with a name. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readAttachment } from '@/lib/attachments/read-attachment';
import { limitsOf } from '@/lib/reading/limits-of-policy';

const fixture = (name: string) => new Blob([readFileSync(`tests/fixtures/attachments/collection/${name}`)]);

async function outcomeOf(file: Blob, limits: Parameters<typeof limitsOf>[0]): Promise<string> {
  const reading = readAttachment(file, 'file', { limits: limitsOf(limits) });
  for await (const _ of reading);
  return reading.outcome;
}

it.each([
  ['megabytes', new Blob(['a'.repeat(1_100_000)]), { megabytes: 1 }, 'too-large'],
  ['depth', fixture('nested.zip'), { depth: 1 }, 'too-deep'],
  ['members', fixture('text-clean.docx'), { members: 1 }, 'bomb'],
  ['unpackedMegabytes', fixture('bomb.txt.gz'), { unpackedMegabytes: 1 }, 'too-large'],
] as const)('beyond %s a file is named, within it read', async (_, file, limits, outcome) => {
  expect(await outcomeOf(file, limits)).toBe(outcome);
  expect(await outcomeOf(file, {})).not.toBe(outcome);
});

it('turns seconds and pictures into the units of the reader', () => {
  expect(limitsOf({ seconds: 3, pictures: 7 })).toEqual({ timeMs: 3000, pictures: 7 });
});
