/** TIFF, what scanners and fax programs write: no browser decodes it. UTIF does, but for JPEG in strips, which browsers do better. */
import type { IFD } from 'utif2';
import { Unreadable } from './outcome';
import { checkSize, decodedOn, type Pixels, scaledToRead } from './pixels';

/** Tags of TIFF 6.0 and its technical note 2. */
const WIDTH = 't256';
const HEIGHT = 't257';
const COMPRESSION = 't259';
const STRIP_OFFSETS = 't273';
const ROWS_PER_STRIP = 't278';
const STRIP_BYTES = 't279';
const JPEG_TABLES = 't347';
const JPEG = 7;

export function isTiff(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0x49 && b === 0x49 && c === 42) || (a === 0x4d && b === 0x4d && d === 42);
}

/** Each page, decoded when it is asked for. @throws Unreadable `corrupt` for a file without pages */
export async function pagesOfTiff(bytes: Uint8Array<ArrayBuffer>): Promise<(() => Promise<Pixels>)[]> {
  const { default: tiff } = await import('utif2');
  const whole = (page: IFD): Pixels => {
    tiff.decodeImage(bytes.buffer, page);
    const { buffer, byteOffset, length } = tiff.toRGBA8(page);
    return { width: page.width, height: page.height, data: new Uint8ClampedArray(buffer, byteOffset, length) };
  };
  return naming(() => tiff.decode(bytes.buffer).filter((page) => numbers(page, WIDTH).length > 0)).map(
    (page) => async () => {
      checkSize({ width: number(page, WIDTH), height: number(page, HEIGHT) });
      const isStripped = number(page, COMPRESSION) === JPEG && numbers(page, STRIP_OFFSETS).length > 0;
      return isStripped ? decodeStrips(bytes, page) : scaledToRead(naming(() => whole(page)));
    },
  );
}

/** Every strip is a JPEG that lacks the tables all of them share. */
async function decodeStrips(bytes: Uint8Array<ArrayBuffer>, page: IFD): Promise<Pixels> {
  const tables = Uint8Array.from(numbers(page, JPEG_TABLES));
  const rows = number(page, ROWS_PER_STRIP);
  const strips = numbers(page, STRIP_OFFSETS).map((offset, index) => {
    const strip = bytes.subarray(offset, offset + (numbers(page, STRIP_BYTES)[index] ?? 0));
    // Tables end, and a strip begins, with a mark of two bytes that a whole JPEG has not got in its middle.
    const parts = tables.length > 4 ? [tables.subarray(0, -2), strip.subarray(2)] : [strip];
    return { picture: new Blob(parts), top: index * rows };
  });
  return decodedOn(number(page, WIDTH), number(page, HEIGHT), strips);
}

/** The library throws whatever it stumbles over. */
function naming<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new Unreadable('corrupt');
  }
}

function numbers(page: IFD, tag: string): number[] {
  const value = page[tag];
  return Array.isArray(value) || value instanceof Uint8Array ? Array.from(value, Number) : [];
}

function number(page: IFD, tag: string): number {
  return numbers(page, tag)[0] ?? 0;
}
