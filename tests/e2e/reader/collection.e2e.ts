/**
 * The whole collection through the built extension: what each file holds is found. Both browsers run the same parsers, so
 * each file is read in one of them, every third in Firefox; `SAQTAN_ALL=1` reads all in both. With `SAQTAN_COLLECTION`
 * another folder with a `manifest.json` of the same form is read instead, whole.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Expected } from '../../../scripts/collection/recipe';
import { launchBrowser } from '../browsers/launch';
import { type BrowserName, browserNames, type TestBrowser, type TestPage } from '../browsers/test-browser';
import { readThroughExtension } from './read-through-extension';

const FOLDER = process.env.SAQTAN_COLLECTION ?? 'tests/fixtures/attachments/collection';
const manifest: Expected[] = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const extensions: Record<BrowserName, string> = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
};
const isWhole = process.env.SAQTAN_ALL !== undefined || process.env.SAQTAN_COLLECTION !== undefined;
const filesFor = (name: BrowserName) =>
  isWhole ? manifest : manifest.filter((_, place) => (place % 3 === 0) === (name === 'firefox'));
/** No name of the network leads anywhere. */
const NOWHERE = 9;

describe.each(browserNames)('the reader in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    browser = await launchBrowser(name, { extension: extensions[name], port: NOWHERE });
    page = await browser.openExtensionPage('popup.html');
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  it.each(filesFor(name))('tells what $file holds', async ({ file, outcome, holds, notes = [] }) => {
    const report = await readThroughExtension(page, join(FOLDER, file));
    const found = report.findings.filter(({ level }) => level !== 'low').map(({ type }) => type);
    // On a busy machine the verdict may be certain before the end.
    const isEarly = holds.length > 0 && report.timeMs > 1500;
    expect(isEarly ? [outcome, 'partly-read'] : [outcome]).toContain(report.outcome);
    expect(found).toEqual(expect.arrayContaining(holds));
    expect(report.notes?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(notes));
    if (holds.length === 0) expect(report.findings.filter(({ level }) => level === 'high')).toEqual([]);
  });
});
