/** HEIC, the pictures of iPhones, through libheif as WebAssembly: no browser here decodes them. */
import { Unreadable } from './outcome';
import { checkSize, type Pixels, scaledToRead } from './pixels';
import type { Assets } from './reader';

/** ISO base media with a brand of HEVC pictures. */
export function isHeic(bytes: Uint8Array): boolean {
  const brand = new TextDecoder('latin1').decode(bytes.subarray(4, 12));
  return /^ftyp(?:hei|hev|mif1)/.test(brand);
}

/** The main picture, upright. @throws Unreadable `corrupt` or `too-large` */
export async function decodeHeic(bytes: Uint8Array, assets: Assets): Promise<Pixels> {
  const { default: createLibrary } = await import('libheif-js/libheif-wasm/libheif.js');
  // A new one for each picture: its memory only ever grows.
  const library = await createLibrary({ wasmBinary: await assets('libheif.wasm') });
  const [picture] = new library.HeifDecoder().decode(bytes);
  if (!picture) throw new Unreadable('corrupt');
  try {
    const [width, height] = [picture.get_width(), picture.get_height()];
    checkSize({ width, height });
    const room = { width, height, data: new Uint8ClampedArray(width * height * 4) };
    const pixels = await new Promise<Pixels | null>((resolve) => picture.display(room, resolve));
    if (!pixels) throw new Unreadable('corrupt');
    return scaledToRead(pixels);
  } finally {
    picture.free();
  }
}
