/** Bundles the fixture pages once per run, the real Lexical among them, into an ignored folder. */

import { cp, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const source = resolve('tests/pages');
export const builtPages = resolve('.cache/pages');

async function buildPage(name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: source,
    build: {
      outDir: join(builtPages, name),
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      rollupOptions: { input: join(source, name, 'page.ts'), output: { entryFileNames: 'page.js' } },
    },
  });
  for (const file of ['index.html', 'page.css']) await cp(join(source, name, file), join(builtPages, name, file));
}

export async function buildPages(): Promise<void> {
  await rm(builtPages, { recursive: true, force: true });
  const entries = await readdir(source, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'shared');
  for (const { name } of folders) await buildPage(name);
}
