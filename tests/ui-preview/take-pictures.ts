/** Pictures of every state and an accessibility check: `npx tsx tests/ui-preview/take-pictures.ts FOLDER [STATE…]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { CARRIES, HOLDS, OPTIONS, POPUPS } from './states';

const PAGES = ['dashboard', 'dashboard-empty', 'welcome-what', 'welcome-try', 'welcome-stays', 'practice'];
const ALL = [HOLDS, POPUPS, CARRIES, OPTIONS]
  .flatMap(Object.keys)
  .concat(PAGES, 'files-open', 'carry-page', 'mark', 'notice');
const STATES = process.argv.length > 3 ? process.argv.slice(3) : ALL;
const LANGUAGES = ['kk', 'ru', 'en'];
const SCHEMES = ['light', 'dark'] as const;
/** The second is a window of 640 px at 200 % zoom. */
const SIZES = { normal: { width: 1000, height: 720 }, narrow: { width: 320, height: 640 } };

const folder = process.argv[2] ?? 'artifacts/ui-preview';
let violations = 0;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    root: import.meta.dirname,
    configFile: false,
    plugins: [preact()],
    logLevel: 'error',
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await visit(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${violations} accessibility violations`);
  process.exitCode = violations > 0 ? 1 : 0;
}

async function visit(browser: Browser, address: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const state of STATES) {
        for (const language of LANGUAGES) {
          await page.goto(`${address}?state=${state}&language=${language}`);
          await page.waitForLoadState('networkidle');
          const name = [state, language, colorScheme, size].join('-');
          await page.screenshot({
            path: join(folder, `${name}.png`),
            fullPage: PAGES.includes(state) || state in OPTIONS,
          });
          await check(page, name);
        }
      }
      await context.close();
    }
  }
}

async function check(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) console.log(`${name}: wider than the window`);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  violations += found.length;
  for (const { id, nodes } of found)
    console.log(`${name}: ${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
}

await main();
