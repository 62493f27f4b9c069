/** Gives Node the three things of a browser that pictures need, and the files of the package. */
import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Assets } from '@/lib/attachments/reader';

const FOLDERS = [
  'zxing-wasm/dist/reader',
  'pdfjs-dist/wasm',
  'libarchive-wasm/dist',
  'libheif-js/libheif-wasm',
  'sql.js/dist',
  'tesseract.js-core',
  '@tesseract.js-data/kaz/4.0.0_best_int',
  '@tesseract.js-data/eng/4.0.0_best_int',
];

export const assets: Assets = async (name) => {
  for (const folder of FOLDERS) {
    try {
      return new Uint8Array(readFileSync(`node_modules/${folder}/${name}`));
    } catch {
      // not in this one
    }
  }
  throw new Error(`no such asset: ${name}`);
};

/** As far as the reader uses them. */
export function installCanvas(): void {
  Object.assign(globalThis, {
    createImageBitmap: async (blob: Blob) =>
      Object.assign(await loadImage(Buffer.from(await blob.arrayBuffer())), { close: () => undefined }),
    OffscreenCanvas: function OffscreenCanvas(width: number, height: number) {
      return createCanvas(width, height);
    },
  });
}
