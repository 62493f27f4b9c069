/**
 * Pictures of every state in every language, scheme and size, with axe on them: `npm run screenshots [-- STATE…]`.
 * What was drawn without a fault is left as it is by `-- --continue`, so that a run which was ended goes on.
 * With `-- --gallery` only the main ones, smaller, for the documents.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { preview } from 'vite';
import { buildPreview, builtPreview } from './build-preview';
import { drawSheets } from './contact-sheets';
import { drawGallery } from './gallery';
import { draw, fileOf, KINDS, LANGUAGES, type Picture, windowOf } from './picture';
import { STATES } from './states';

const folder = 'artifacts/screenshots';
const options = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const states = chosen.length > 0 ? chosen : STATES;

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
    if (options.has('--gallery')) return await drawGallery(browser, address);
    const faults = (await Promise.all(KINDS.map((kind) => drawKind(browser, address, kind)))).flat();
    await drawSheets(browser, folder, states);
    for (const fault of faults) console.log(fault);
    console.log(`${pictures().length} pictures in ${folder}, ${faults.length} faults`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

function pictures(): Picture[] {
  const all = KINDS.flatMap((kind) =>
    states.flatMap((state) => LANGUAGES.map((language) => ({ state, language, kind }))),
  );
  return all.filter(({ kind, language }) => kind !== 'forced-100' || language === 'ru');
}

/** One tab for each scheme and size, all at once: a tab mostly waits. */
async function drawKind(browser: Browser, address: string, kind: Picture['kind']): Promise<string[]> {
  const context = await browser.newContext(windowOf(kind));
  const page = await context.newPage();
  const faults: string[] = [];
  for (const picture of pictures()) {
    const file = join(folder, fileOf(picture));
    if (picture.kind !== kind || (options.has('--continue') && existsSync(file))) continue;
    const found = await draw(page, address, picture, file);
    faults.push(...found.map((fault) => `${fileOf(picture)}: ${fault}`));
  }
  await context.close();
  return faults;
}

await main();
