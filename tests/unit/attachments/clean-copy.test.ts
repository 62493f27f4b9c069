/** A clean copy keeps what is harmless, hides what was found, and is read again before anybody gets it. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAttachment } from '@/lib/attachments/read-attachment';
import { ready } from '@/lib/inspect';
import { inspectFile } from '@/lib/inspect-file';
import { cleanCopy } from '@/lib/inspect-file/clean-copy';
import { assets } from './canvas-in-node';

const FOLDER = 'tests/fixtures/attachments/collection';
const fileOf = (name: string) => new File([readFileSync(`${FOLDER}/${name}`)], name);

beforeAll(() => ready());

describe('a clean copy', () => {
  it.each([
    'table-utf8.csv',
    'table-cp1251.csv',
    'note.txt',
    'text-body.docx',
    'text-split.docx',
    'text-table.docx',
    'text-header.docx',
    'text-comment.docx',
    'text-title.docx',
    'sheet-text.xlsx',
    'sheet-numbers.xlsx',
    'sheet-hidden-sheet.xlsx',
  ])('of %s holds nothing any more', async (name) => {
    const copy = await cleanCopy(fileOf(name), assets);
    expect(copy).toBeDefined();
    const report = await inspectFile(copy ?? fileOf(name));
    expect(report.outcome).toBe('read');
    expect(report.findings.filter(({ level }) => level !== 'low')).toEqual([]);
  });

  it('keeps what is not personal', async () => {
    const copy = await cleanCopy(fileOf('text-table.docx'), assets);
    let text = '';
    for await (const piece of readAttachment(copy ?? new Blob(), 'copy')) text += piece.text;
    expect(text).toContain('ФИО\tИИН\tТелефон');
  });

  it('is not offered where the format cannot be cleaned', async () => {
    expect(await cleanCopy(fileOf('printed.pdf'), assets)).toBeUndefined();
    expect(await cleanCopy(fileOf('locked.zip'), assets)).toBeUndefined();
  });
});
