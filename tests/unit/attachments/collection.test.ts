/** The collection made by real programs (`scripts/make-collection.ts`): what each file holds is found, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '@/lib/inspect';
import { type FileReport, inspectFile } from '@/lib/inspect-file';
import type { Expected } from '../../../scripts/collection/recipe';
import { assets } from './canvas-in-node';

const FOLDER = 'tests/fixtures/attachments/collection';
const manifest: Expected[] = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const withoutPictures = manifest.filter(({ isPicture }) => !isPicture);

/** Read by WebAssembly; what else would use it are pictures, and those are read in real browsers. */
const NEEDS_ASSETS = /\.(?:7z|sqlite|xz|bz2)$|^(?:lzma|bzip2)\.zip$/;

const read = ({ file }: Expected): Promise<FileReport> =>
  inspectFile(new File([readFileSync(join(FOLDER, file))], file), {
    certainAfterMs: 60_000,
    ...(NEEDS_ASSETS.test(file) ? { assets } : {}),
  });

beforeAll(() => ready());

describe('the collection', () => {
  it('has more than 120 files', () => expect(manifest.length).toBeGreaterThanOrEqual(120));

  it.each(withoutPictures)('$file by $madeBy', async (expected) => {
    const report = await read(expected);
    const found = report.findings.filter(({ level }) => level !== 'low').map(({ type }) => type);
    expect(report.outcome).toBe(expected.outcome);
    expect(found).toEqual(expect.arrayContaining(expected.holds));
    expect(report.notes?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(expected.notes ?? []));
    if (expected.holds.length === 0) expect(report.findings.filter(({ level }) => level === 'high')).toEqual([]);
  });
});
