/** Pictures as pixels: decoding by the browser, greys, turning, and the plain form that recognition takes. */
import { Unreadable } from './outcome';
import { sizeOfPicture } from './picture-size';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, alpha. */
  data: Uint8ClampedArray;
}

export interface Greys {
  width: number;
  height: number;
  /** One byte a pixel, 0 is black. */
  data: Uint8Array;
}

/** Beyond this a picture is not decoded: four bytes a pixel would be more than a reader may take. */
const MAX_PIXELS = 60_000_000;
/** Letters of a page or a card are well readable at this size, and not more quickly at a smaller one. */
const LONG_SIDE = 2200;
const SMALL_SIDE = 1100;

/**
 * Decodes upright (by the camera's own mark) and scales to what recognition likes.
 * @throws Unreadable `too-large` for too many pixels, `corrupt` when the browser cannot decode it
 */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>): Promise<Pixels> {
  checkSize(sizeOfPicture(bytes));
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' }).catch(() => {
    throw new Unreadable('corrupt');
  });
  const pixels = drawnToRead(bitmap);
  bitmap.close();
  return pixels;
}

/** @throws Unreadable `too-large` for more pixels than a reader may take */
export function checkSize(size: { width: number; height: number } | undefined): void {
  if (size && size.width * size.height > MAX_PIXELS) throw new Unreadable('too-large');
}

/** Scales what a library has decoded to what recognition likes. */
export function scaledToRead({ width, height, data }: Pixels): Pixels {
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  return drawnToRead(canvas);
}

/** Puts together a picture that comes in strips. @throws Unreadable `corrupt` when the browser cannot decode one */
export async function decodedOn(
  width: number,
  height: number,
  strips: readonly { picture: Blob; top: number }[],
): Promise<Pixels> {
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  for (const { picture, top } of strips) {
    const bitmap = await createImageBitmap(picture).catch(() => {
      throw new Unreadable('corrupt');
    });
    context.drawImage(bitmap, 0, top);
    bitmap.close();
  }
  return drawnToRead(canvas);
}

function drawnToRead(source: ImageBitmap | OffscreenCanvas): Pixels {
  const longSide = Math.max(source.width, source.height);
  const scale = longSide > LONG_SIDE ? LONG_SIDE / longSide : longSide < SMALL_SIDE ? 2 : 1;
  const width = Math.max(1, Math.round(source.width * scale));
  const height = Math.max(1, Math.round(source.height * scale));
  const context = contextOf(new OffscreenCanvas(width, height));
  context.imageSmoothingQuality = 'high';
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(source, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, data };
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Unreadable('unsupported');
  return context;
}

/** ITU-R BT.601 luma. */
export function greysOf({ width, height, data }: Pixels): Greys {
  const greys = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < greys.length; i++, at += 4)
    greys[i] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
  return { width, height, data: greys };
}

/** @param quarters of a turn clockwise, 0–3 */
export function turned({ width, height, data }: Greys, quarters: number): Greys {
  if (quarters === 0) return { width, height, data };
  const isSideways = quarters % 2 === 1;
  const out: Greys = {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    data: new Uint8Array(data.length),
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const toX = quarters === 1 ? height - 1 - y : quarters === 2 ? width - 1 - x : y;
      const toY = quarters === 1 ? x : quarters === 2 ? height - 1 - y : width - 1 - x;
      out.data[toY * out.width + toX] = data[y * width + x] ?? 0;
    }
  }
  return out;
}

/** Half the size, each pixel the mean of four. */
export function halved({ width, height, data }: Greys): Greys {
  const out: Greys = { width: width >> 1, height: height >> 1, data: new Uint8Array((width >> 1) * (height >> 1)) };
  for (let y = 0; y < out.height; y++) {
    for (let x = 0; x < out.width; x++) {
      const at = 2 * y * width + 2 * x;
      const sum = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) + (data[at + width + 1] ?? 0);
      out.data[y * out.width + x] = sum >> 2;
    }
  }
  return out;
}

/** Portable graymap, binary. */
export function pgmOf({ width, height, data }: Greys): Uint8Array {
  const header = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const all = new Uint8Array(header.length + data.length);
  all.set(header);
  all.set(data, header.length);
  return all;
}
