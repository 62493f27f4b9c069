/** The main states for the documents: one picture each. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { isLongPage } from './states';

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
const FOLDER = 'docs/images/gallery';
const WINDOW = { width: 760, height: 600 };

export async function drawGallery(browser: Browser, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [state, language, colorScheme] of GALLERY) {
    const page = await browser.newPage({ colorScheme, viewport: WINDOW, reducedMotion: 'reduce' });
    await page.goto(`${address}?state=${state}&language=${language}`);
    await page.screenshot({
      path: join(FOLDER, `${state}.${language}.${colorScheme}.png`),
      fullPage: isLongPage(state),
    });
    await page.close();
  }
}
