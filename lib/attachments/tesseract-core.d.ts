/** tesseract.js-core publishes no types; `ocr.ts` says what it uses of it. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const createCore: (options: { wasmBinary: Uint8Array; print: () => void; printErr: () => void }) => Promise<unknown>;
  export default createCore;
}
