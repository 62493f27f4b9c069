/** QR, PDF417, Aztec, DataMatrix and bar codes on a picture → their texts, through ZXing. */
import type { Pixels } from './pixels';
import type { Assets } from './reader';

const MAX_CODES = 20;
let isPrepared = false;

export async function readCodes({ width, height, data }: Pixels, assets: Assets): Promise<string[]> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  if (!isPrepared) {
    const wasm = await assets('zxing_reader.wasm');
    prepareZXingModule({ overrides: { wasmBinary: wasm.buffer } });
    isPrepared = true;
  }
  const picture = { width, height, data, colorSpace: 'srgb' } as ImageData;
  const codes = await readBarcodes(picture, { tryHarder: true, maxNumberOfSymbols: MAX_CODES });
  return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
}
