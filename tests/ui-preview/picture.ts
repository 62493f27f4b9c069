/** Draws one state in one language, scheme and size, and looks for what is cut in it or breaks a rule of axe. */
import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { isLongPage } from './states';

export const LANGUAGES = ['kk', 'ru', 'en'];
/** A window of 1000 px as it is and zoomed to 200 %, and one of 1280 px zoomed to 400 %, which leaves 320. */
const SIZES = {
  '100': { viewport: { width: 1000, height: 720 }, deviceScaleFactor: 1 },
  '200': { viewport: { width: 500, height: 360 }, deviceScaleFactor: 2 },
  '320px': { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
} as const;
type Size = keyof typeof SIZES;

/** Scheme and size. */
export const KINDS = [
  'light-100',
  'light-200',
  'light-320px',
  'dark-100',
  'dark-200',
  'dark-320px',
  'forced-100',
] as const;

export interface Picture {
  state: string;
  language: string;
  kind: (typeof KINDS)[number];
}

export function fileOf({ state, language, kind }: Picture): string {
  return `${state}-${language}-${kind}.png`;
}

export function windowOf(kind: Picture['kind']) {
  const [scheme, size] = kind.split('-') as ['light' | 'dark' | 'forced', Size];
  const forced = scheme === 'forced' ? ({ forcedColors: 'active' } as const) : {};
  const colorScheme = scheme === 'dark' ? 'dark' : 'light';
  return { colorScheme, reducedMotion: 'reduce', ...SIZES[size], ...forced } as const;
}

/** What has faults gets no picture, so that it is drawn again; nor does what was ended half-way. */
export async function draw(page: Page, address: string, picture: Picture, file: string): Promise<string[]> {
  await page.goto(`${address}?state=${picture.state}&language=${picture.language}`);
  const faults = [...(await page.evaluate(whatIsCut)), ...(await brokenRules(page, picture))];
  if (faults.length > 0) rmSync(file, { force: true });
  else await page.screenshot({ path: file, fullPage: isLongPage(picture.state) });
  return faults;
}

/** For axe the languages are alike, and what it measures is the same at 200 %. */
async function brokenRules(page: Page, { language, kind }: Picture): Promise<string[]> {
  if (language !== LANGUAGES[0] || kind.endsWith('200')) return [];
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
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
