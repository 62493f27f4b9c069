/** QR, PDF417, Aztec, DataMatrix and bar codes on a picture → their texts, through ZXing. */
import type { Rectangle } from './ocr';
import type { Pixels } from './pixels';
import type { Assets } from './reader';

const MAX_CODES = 20;
let isPrepared = false;

export interface Code {
  text: string;
  place: Rectangle;
}

export async function findCodes({ width, height, data }: Pixels, assets: Assets): Promise<Code[]> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  if (!isPrepared) {
    const wasm = await assets('zxing_reader.wasm');
    prepareZXingModule({ overrides: { wasmBinary: wasm.buffer } });
    isPrepared = true;
  }
  const picture = { width, height, data, colorSpace: 'srgb' } as ImageData;
  const codes = await readBarcodes(picture, { tryHarder: true, maxNumberOfSymbols: MAX_CODES });
  return codes
    .filter(({ isValid }) => isValid)
    .map(({ text, position }) => {
      const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
      const left = Math.min(...corners.map(({ x }) => x));
      const top = Math.min(...corners.map(({ y }) => y));
      const right = Math.max(...corners.map(({ x }) => x));
      const bottom = Math.max(...corners.map(({ y }) => y));
      return { text, place: { left, top, width: right - left, height: bottom - top } };
    });
}
