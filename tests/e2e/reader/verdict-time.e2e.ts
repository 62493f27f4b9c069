/**
 * From the moment a file is handed over to the verdict, through the built extension: on demand, with the files of a
 * folder, `SAQTAN_MEASURE=folder npx vitest run --config vitest.e2e.config.ts tests/e2e/reader/verdict-time.e2e.ts`.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browsers/launch';
import { browserNames, type TestBrowser, type TestPage } from '../browsers/test-browser';
import { readThroughExtension } from './read-through-extension';
import { peakMemoryMb, readerMemoryMb } from './reader-memory';

const FOLDER = process.env.SAQTAN_MEASURE ?? '';
const files = FOLDER === '' ? [] : readdirSync(FOLDER);
const TIMES = Number(process.env.SAQTAN_TIMES ?? 10);
const AT_ONCE = 20;

function say(what: string, times: number[], peakMb: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  console.log(
    `${what}: min ${at(0)} ms, median ${at(0.5)} ms, p95 ${at(0.95)} ms; memory up to ${peakMb.toFixed(0)} MB`,
  );
}

describe.skipIf(files.length === 0).each(browserNames)('the reader in %s', (name) => {
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    const extension = resolve(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3');
    browser = await launchBrowser(name, { extension, port: 9 });
    page = await browser.openExtensionPage('popup.html');
    console.log(`${name}: memory before, with the popup open, ${readerMemoryMb()?.toFixed(0)} MB`);
  });
  afterAll(async () => void (await browser.close()));

  it.each(files)('tells what %s holds', { timeout: 300_000 }, async (file) => {
    const times: number[] = [];
    const outcomes = new Set<string>();
    const { peakMb } = await peakMemoryMb(async () => {
      for (let i = 0; i < TIMES; i++) {
        const { timeMs, outcome } = await readThroughExtension(page, join(FOLDER, file));
        expect(outcome).not.toBe('not-checked');
        outcomes.add(outcome);
        times.push(timeMs);
      }
    });
    const sizeMb = (statSync(join(FOLDER, file)).size / 1e6).toFixed(1);
    say(`${name}: ${file} (${sizeMb} MB, ${[...outcomes].join(', ')})`, times, peakMb);
  });

  it.runIf(files.some((file) => file.endsWith('.jpg')))(
    `tells what ${AT_ONCE} photos at once hold`,
    { timeout: 300_000 },
    async () => {
      const photos = files.filter((file) => file.endsWith('.jpg'));
      const asked = Array.from({ length: AT_ONCE }, (_, i) => photos[i % photos.length] ?? '');
      const read = () => Promise.all(asked.map((file) => readThroughExtension(page, join(FOLDER, file))));
      const { result: reports, peakMb } = await peakMemoryMb(read);
      say(
        `${name}: ${AT_ONCE} photos at once, each counted from the start`,
        reports.map(({ timeMs }) => timeMs),
        peakMb,
      );
    },
  );
});
