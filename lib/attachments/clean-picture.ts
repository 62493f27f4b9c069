/** A picture with black boxes over what is to be hidden, and without anything a camera wrote into it. */
import type { Mask } from './clean-documents';
import { findCodes } from './codes';
import { clearLetters } from './letters';
import { type Rectangle, recogniserOf } from './ocr';
import { decodePicture, greysOf, type Pixels, pgmOf } from './pixels';
import type { Assets } from './reader';
import { bytesAt } from './source';

const MARGIN = 4;

export async function cleanPicture(file: Blob, mask: Mask, assets: Assets): Promise<Blob> {
  const pixels = await decodePicture(await bytesAt(file, 0, file.size));
  const codes = await findCodes(pixels, assets);
  for (const { text, place } of codes) if (mask(text) !== text) fill(pixels, place);
  for (const place of await hiddenWords(pixels, mask, assets)) fill(pixels, place);
  const canvas = new OffscreenCanvas(pixels.width, pixels.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const image = context.createImageData(pixels.width, pixels.height);
  image.data.set(pixels.data);
  context.putImageData(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 });
}

async function hiddenWords(pixels: Pixels, mask: Mask, assets: Assets): Promise<Rectangle[]> {
  const lines = (await recogniserOf(assets)).recognise(pgmOf(clearLetters(greysOf(pixels))));
  const text = lines.map(({ words }) => words.map((word) => word.text).join(' ')).join('\n');
  const masked = mask(text);
  const hidden: Rectangle[] = [];
  let at = 0;
  for (const word of lines.flatMap(({ words }) => words)) {
    const end = at + word.text.length;
    if (masked.slice(at, end) !== text.slice(at, end)) hidden.push(word);
    at = end + 1;
  }
  return hidden;
}

function fill({ width, height, data }: Pixels, place: Rectangle): void {
  const fromX = Math.max(0, place.left - MARGIN);
  const toX = Math.min(width, place.left + place.width + MARGIN);
  const toY = Math.min(height, place.top + place.height + MARGIN);
  for (let y = Math.max(0, place.top - MARGIN); y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      const at = 4 * (y * width + x);
      data[at] = data[at + 1] = data[at + 2] = 0;
      data[at + 3] = 255;
    }
  }
}
