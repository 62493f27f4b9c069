/** Pictures: what the camera wrote into them, text, machine-readable lines and codes on them. */
import { findCodes } from './codes';
import { recogniserOf } from './ocr';
import { Unreadable } from './outcome';
import { readPhotoData } from './photo-data';
import { readTextOn } from './picture-text';
import type { Piece, Where } from './piece';
import { decodePicture, greysOf, type Pixels } from './pixels';
import { type Job, place, type Reader } from './reader';
import { bytesOf } from './source';
import { pagesOfTiff } from './tiff-pages';

/** Bullets, icons and lines: there is no room for a word on them. */
const MIN_WIDTH = 48;
const MIN_HEIGHT = 20;

export const readPicture: Reader = async function* (source, job) {
  const bytes = await bytesOf(source, job.budget);
  const { position, text } = readPhotoData(bytes);
  if (position)
    yield { text: `${position.latitude}, ${position.longitude}`, where: place(job, 'position', { position }) };
  if (text !== '') yield { text, where: place(job, 'property') };
  if (!job.assets || isHeic(bytes)) throw new Unreadable('unsupported');
  if (!job.budget.countPicture()) {
    job.leftOut('partly-read');
    return;
  }
  // Some browsers show what there is of a picture that was cut off.
  if (isCutOff(bytes)) job.leftOut('corrupt');
  const tiff = pagesOfTiff(bytes);
  if (tiff) yield* readTiff(tiff, job);
  else yield* readPixels(await decodePicture(bytes), place(job, 'picture'), job);
};

export async function* readPixels(pixels: Pixels, where: Where, job: Job): AsyncGenerator<Piece> {
  if (!job.assets) throw new Unreadable('unsupported');
  if (pixels.width < MIN_WIDTH || pixels.height < MIN_HEIGHT) return;
  job.budget.checkTime();
  const codes = (await findCodes(pixels, job.assets)).map(({ text }) => text);
  if (codes.length > 0) yield { text: `${codes.join('\n')}\n`, where: { ...where, part: 'code' } };
  const recogniser = await recogniserOf(job.assets);
  const text = readTextOn(greysOf(pixels), recogniser);
  if (text.trim() !== '') yield { text, where };
}

/** No browser decodes TIFF; the recogniser does. */
async function* readTiff(pages: readonly (() => Uint8Array)[], job: Job): AsyncGenerator<Piece> {
  if (!job.assets) throw new Unreadable('unsupported');
  const recogniser = await recogniserOf(job.assets);
  for (const [index, page] of pages.entries()) {
    job.budget.checkTime();
    if (!job.budget.countPicture()) {
      job.leftOut('partly-read');
      return;
    }
    const lines = recogniser.tryRecognise(page());
    if (!lines) throw new Unreadable('unsupported');
    const text = lines.map(({ words }) => words.map((word) => word.text).join(' ')).join('\n');
    if (text.trim() !== '') yield { text, where: place(job, 'picture', { page: index + 1 }) };
  }
}

/** ISO base media with a brand of pictures that browsers on these systems do not decode. */
function isHeic(bytes: Uint8Array): boolean {
  const brand = new TextDecoder('latin1').decode(bytes.subarray(4, 12));
  return /^ftyp(?:hei|hev|mif1)/.test(brand);
}

/** JPEG ends with FF D9, PNG with an IEND chunk; something may follow. */
function isCutOff(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return !tail.includes('\u00ff\u00d9');
  return bytes[0] === 0x89 && !tail.includes('IEND');
}
