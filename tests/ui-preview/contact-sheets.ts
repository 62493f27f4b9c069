/** Puts all pictures of a state on one sheet, a row for each language, so that a person can look through everything. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { fileOf, KINDS, LANGUAGES } from './picture';

const STYLE =
  'body{margin:8px;font:12px sans-serif;background:#888}table{border-spacing:6px}td{vertical-align:top}' +
  'img{display:block;width:auto;max-height:560px;max-width:460px}h2{margin:4px 0}';

export async function drawSheets(browser: Browser, folder: string, states: readonly string[]): Promise<void> {
  mkdirSync(join(folder, 'sheets'), { recursive: true });
  const page = await browser.newPage({ viewport: { width: 2400, height: 900 } });
  for (const state of states) {
    writeFileSync(join(folder, 'sheets', `${state}.html`), sheet(folder, state));
    await page.goto(pathToFileURL(resolve(folder, 'sheets', `${state}.html`)).href);
    await page.screenshot({ path: join(folder, 'sheets', `${state}.png`), fullPage: true });
  }
  await page.close();
}

function sheet(folder: string, state: string): string {
  const rows = LANGUAGES.map((language) => {
    const files = KINDS.map((kind) => fileOf({ state, language, kind }));
    const drawn = files.filter((file) => existsSync(join(folder, file)));
    return `<tr>${drawn.map((file) => `<td><img src="../${file}" alt="${file}"></td>`).join('')}</tr>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${state}</title><style>${STYLE}</style><h2>${state}</h2><table>${rows.join('\n')}</table>\n`;
}
