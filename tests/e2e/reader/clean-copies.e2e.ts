/** Clean copies as the built extension makes them: what comes back holds nothing any more. */
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browsers/launch';
import { browserNames, type TestBrowser, type TestPage } from '../browsers/test-browser';
import { cleanThroughExtension } from './clean-through-extension';

const FOLDER = 'tests/fixtures/attachments/collection';
const FILES = [
  'card.jpg',
  'page-scan.png',
  'qr.png',
  'position.jpg',
  'table-utf8.csv',
  'text-table.docx',
  'sheet-text.xlsx',
];

describe.each(browserNames)('a clean copy in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    const extension = resolve(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3');
    browser = await launchBrowser(name, { extension, port: 9 });
    page = await browser.openExtensionPage('popup.html');
  });
  afterAll(async () => void (await browser.close()));

  it.each(FILES)('of %s holds nothing any more', async (file) => {
    const copy = await cleanThroughExtension(page, join(FOLDER, file));
    expect(copy?.report.outcome).toBe('read');
    expect(copy?.report.findings.filter(({ level }) => level !== 'low')).toEqual([]);
    expect(copy?.report.notes?.map(({ kind }) => kind)).not.toContain('position');
  });

  it('is not offered of what cannot be cleaned', async () => {
    expect(await cleanThroughExtension(page, join(FOLDER, 'printed.pdf'))).toBeUndefined();
  });
});
