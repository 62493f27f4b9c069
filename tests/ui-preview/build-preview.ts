/** Bundles the preview of every state into an ignored folder, for pictures and for the checks of accessibility. */
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

export const builtPreview = resolve('.cache/preview');

export async function buildPreview(): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    plugins: [preact()],
    logLevel: 'warn',
    base: './',
    build: {
      outDir: builtPreview,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      assetsDir: '',
      rollupOptions: { output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' } },
    },
  });
}
