/** What may be sent of held files: the clean as they are, copies of the rest, and nothing that has no clean copy. */
import { expect, it } from 'vitest';
import { offerReplacements } from '@/lib/guard/replacements';

const clean = new File(['prices'], 'prices.txt');
const list = new File(['list'], 'list.csv');
const scan = new File(['scan'], 'scan.pdf');
const copy = new File(['••••'], 'list.csv');
const wanted = new AbortController().signal;
const around = { cleanCopy: async (file: File) => (file === list ? copy : undefined) };
const isClean = (file: File) => file === clean;

it('keeps the clean, copies what can be cleaned and leaves out the rest', async () => {
  const offer = await offerReplacements([clean, list, scan], isClean, around, wanted);
  expect(offer?.files).toEqual([clean, copy]);
  expect(offer?.replacements).toEqual([
    { name: 'prices.txt', becomes: 'as-is' },
    { name: 'list.csv', becomes: 'clean-copy' },
    { name: 'scan.pdf', becomes: 'left-out' },
  ]);
});

it('offers nothing when nothing would be left', async () => {
  expect(await offerReplacements([scan], isClean, around, wanted)).toBeUndefined();
  expect(await offerReplacements([list], isClean, {}, wanted)).toBeUndefined();
});
