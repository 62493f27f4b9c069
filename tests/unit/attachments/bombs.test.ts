/** Zip archives that unpack to far more than they are. */
import { expect, it } from 'vitest';
import { Budget, DEFAULT_LIMITS } from '@/lib/attachments/limits';
import { writeZip } from '@/lib/attachments/write-zip';
import { readZipDirectory } from '@/lib/attachments/zip-directory';

const MEGABYTE = 1024 * 1024;
const UNPACKED_AT = 24;

/** A member of 16 MB of zeros; what the directory says of its size. */
async function unpackedOf(toldBytes: number): Promise<{ outBytes: number; error: unknown }> {
  const parts = await writeZip([{ name: 'a.txt', content: new Uint8Array(16 * MEGABYTE) }]);
  const end = parts.at(-2) as Uint8Array<ArrayBuffer>;
  new DataView(end.buffer).setUint32(UNPACKED_AT, toldBytes, true);
  const zip = new Blob(parts);
  // With so high a ratio allowed only the label is left to tell a bomb by.
  const limits = { ...DEFAULT_LIMITS, ratio: toldBytes < MEGABYTE ? 10_000 : DEFAULT_LIMITS.ratio };
  const [member] = await readZipDirectory(zip, new Budget(limits));
  let outBytes = 0;
  try {
    for await (const chunk of member?.chunks() ?? []) outBytes += chunk.length;
    return { outBytes, error: undefined };
  } catch (error) {
    return { outBytes, error };
  }
}

it('are named before anything is unpacked where the directory tells the truth', async () => {
  expect(await unpackedOf(16 * MEGABYTE)).toMatchObject({ outBytes: 0, error: { outcome: 'bomb' } });
});

it('are named soon where it does not', async () => {
  const { outBytes, error } = await unpackedOf(1000);
  expect(error).toMatchObject({ outcome: 'bomb' });
  expect(outBytes).toBeLessThan(DEFAULT_LIMITS.bombBytes + 2 * MEGABYTE);
});
