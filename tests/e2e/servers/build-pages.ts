/** Bundles the fixture pages once per run, the real editor libraries among them, into an ignored folder. */

import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { PageDescription } from '../../pages/kit/description';
import { pages } from '../../pages/messengers';

const source = resolve('tests/pages');
export const builtPages = resolve('.cache/pages');

/** What the described pages share: built once. */
export const kitFolder = 'kit';
/** A described page has a folder of its own, beside one written by hand for the same messenger. */
export const folderOf = ({ id }: PageDescription) => `described-${id}`;
const notPages = ['shared', 'messengers', kitFolder];

async function bundle(name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: source,
    base: './',
    // Draft.js reads it.
    define: { global: 'globalThis' },
    build: {
      outDir: join(builtPages, name),
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        input: join(source, name, 'page.ts'),
        output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

async function buildPage(name: string): Promise<void> {
  await bundle(name);
  for (const file of ['index.html', 'page.css']) await cp(join(source, name, file), join(builtPages, name, file));
}

function markupOf({ id, name, language, body }: PageDescription): string {
  return `<!doctype html>
<html lang="${language}" data-page="${id}">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="kit.css">
    <script type="module" src="page.js"></script>
  </head>
  <body>${body}
  </body>
</html>
`;
}

async function buildKit(): Promise<void> {
  await bundle(kitFolder);
  await cp(join(source, kitFolder, 'kit.css'), join(builtPages, kitFolder, 'kit.css'));
  for (const page of pages) {
    await mkdir(join(builtPages, folderOf(page)), { recursive: true });
    await writeFile(join(builtPages, folderOf(page), 'index.html'), markupOf(page));
  }
}

export async function buildPages(): Promise<void> {
  await rm(builtPages, { recursive: true, force: true });
  const entries = await readdir(source, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !notPages.includes(entry.name));
  for (const { name } of folders) await buildPage(name);
  await buildKit();
}
