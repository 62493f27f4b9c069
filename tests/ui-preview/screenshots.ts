/**
 * Pictures of every state in every language, scheme and size, with axe on each: `npm run screenshots [-- STATE…]`.
 * With `-- --gallery` only the main ones, smaller, for the documents.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { buildPreview, builtPreview } from './build-preview';
import { isLongPage, STATES } from './states';

const LANGUAGES = ['kk', 'ru', 'en'];
const SCHEMES = ['light', 'dark'] as const;
/** A window of 1000 px as it is and zoomed to 200 %, and one of 1280 px zoomed to 400 %, which leaves 320. */
const SIZES = {
  '100': { viewport: { width: 1000, height: 720 }, deviceScaleFactor: 1 },
  '200': { viewport: { width: 500, height: 360 }, deviceScaleFactor: 2 },
  '320px': { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
} as const;

/** State, language, scheme. */
const GALLERY = [
  ['warn', 'ru', 'light'],
  ['warn', 'kk', 'dark'],
  ['choice', 'kk', 'light'],
  ['justify-words', 'ru', 'light'],
  ['files-open', 'ru', 'light'],
  ['block', 'kk', 'light'],
  ['mark', 'kk', 'light'],
  ['carry-files', 'ru', 'light'],
  ['popup-undo', 'kk', 'light'],
  ['popup-paused', 'ru', 'dark'],
  ['dashboard', 'ru', 'light'],
  ['options-managed', 'kk', 'light'],
  ['welcome-what', 'kk', 'light'],
] as const;
const GALLERY_FOLDER = 'docs/images/gallery';
const GALLERY_WINDOW = { width: 760, height: 600 };

const folder = 'artifacts/screenshots';
const isGallery = process.argv.includes('--gallery');
const chosen = process.argv.slice(2);
const states = chosen.length > 0 ? chosen : STATES;
const names: string[] = [];
let faults = 0;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await buildPreview();
  const server = await preview({ configFile: false, logLevel: 'error', build: { outDir: builtPreview } });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    if (isGallery) return await drawGallery(browser, address);
    for (const scheme of SCHEMES) for (const size of Object.keys(SIZES)) await visit(browser, address, scheme, size);
    await visit(browser, address, 'light', '100', 'active');
  } finally {
    await browser.close();
    await server.close();
  }
  writeFileSync(join(folder, 'index.html'), overview());
  console.log(`${names.length} pictures in ${folder}, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
}

async function drawGallery(browser: Browser, address: string): Promise<void> {
  mkdirSync(GALLERY_FOLDER, { recursive: true });
  for (const [state, language, colorScheme] of GALLERY) {
    const page = await browser.newPage({ colorScheme, viewport: GALLERY_WINDOW, reducedMotion: 'reduce' });
    await page.goto(`${address}?state=${state}&language=${language}`);
    await page.screenshot({
      path: join(GALLERY_FOLDER, `${state}.${language}.${colorScheme}.png`),
      fullPage: isLongPage(state),
    });
    await page.close();
  }
}

async function visit(browser: Browser, address: string, colorScheme: Scheme, size: string, forcedColors?: 'active') {
  const options = { colorScheme, reducedMotion: 'reduce', ...SIZES[size as keyof typeof SIZES] } as const;
  const context = await browser.newContext({ ...options, ...(forcedColors ? { forcedColors } : {}) });
  const page = await context.newPage();
  for (const state of states) {
    for (const language of forcedColors ? ['ru'] : LANGUAGES) {
      await page.goto(`${address}?state=${state}&language=${language}`);
      const name = [state, language, forcedColors ? 'forced' : colorScheme, size].join('-');
      names.push(name);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: isLongPage(state) });
      await check(page, name, language);
    }
  }
  await context.close();
}
type Scheme = (typeof SCHEMES)[number];

/** For axe the languages are alike: one stands for all. */
async function check(page: Page, name: string, language: string): Promise<void> {
  const cut = await page.evaluate(whatIsCut);
  const { violations } = language === LANGUAGES[0] ? await new AxeBuilder({ page }).analyze() : { violations: [] };
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
  for (const fault of [...cut, ...found]) console.log(`${name}: ${fault}`);
  faults += cut.length + found.length;
}

/** Runs in the page: what is wider than its place, or is a text that cannot be seen whole. */
function whatIsCut(): string[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('body *, :host *, *')]);
  const isWide = document.documentElement.scrollWidth > innerWidth;
  const cut = all.filter((element) => {
    const { overflowX, position } = getComputedStyle(element);
    const isScrolling = overflowX === 'auto' || overflowX === 'scroll';
    return (
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1 &&
      !isScrolling &&
      position !== 'absolute'
    );
  });
  const described = cut.map(
    (element) => `cut: ${element.localName}.${element.className} ${element.textContent?.slice(0, 40)}`,
  );
  return [...(isWide ? ['wider than the window'] : []), ...new Set(described)];
}

function overview(): string {
  const figures = names.map(
    (name) => `<figure><img loading="lazy" src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{font:14px sans-serif}figure{display:inline-block;margin:8px}img{max-width:480px;border:1px solid}';
  return `<!doctype html><meta charset="utf-8"><title>Saqtan, every state</title><style>${style}</style>${figures.join('\n')}\n`;
}

await main();
