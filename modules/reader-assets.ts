/** Puts what the reader needs besides code into the package, from node_modules: WebAssembly and models. */
import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Without recognition pictures and scans are named as unreadable; everything else works. */
const WITHOUT_OCR = process.env.SAQTAN_WITHOUT_OCR === '1';

const DECODERS = [
  'zxing-wasm/dist/reader/zxing_reader.wasm',
  'pdfjs-dist/wasm/openjpeg.wasm',
  'pdfjs-dist/wasm/jbig2.wasm',
  'libarchive-wasm/dist/libarchive.wasm',
  'libheif-js/libheif-wasm/libheif.wasm',
  'sql.js/dist/sql-wasm-browser.wasm',
];
const RECOGNITION = [
  'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  // Kazakh reads Russian too; the model for Russian alone loses Kazakh letters and is not to be had from npm.
  '@tesseract.js-data/kaz/4.0.0_best_int/kaz.traineddata.gz',
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
];

export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    for (const path of WITHOUT_OCR ? DECODERS : [...DECODERS, ...RECOGNITION]) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      files.push({ absoluteSrc: resolve(wxt.config.root, 'node_modules', path), relativeDest: `reader/${name}` });
    }
  });
});
