/** Pictures: what the camera wrote into them, text, machine-readable lines and codes on them. */
import { findCodes } from './codes';
import { decodeHeic, isHeic } from './heic';
import { recogniserOf } from './ocr';
import { Unreadable } from './outcome';
import { readPhotoData } from './photo-data';
import { readTextOn } from './picture-text';
import type { Piece, Where } from './piece';
import { decodePicture, greysOf, type Pixels } from './pixels';
import { type Job, place, type Reader } from './reader';
import { bytesOf } from './source';
import { isTiff, pagesOfTiff } from './tiff';

/** Bullets, icons and lines: there is no room for a word on them. */
const MIN_WIDTH = 48;
const MIN_HEIGHT = 20;

export const readPicture: Reader = async function* (source, job) {
  const bytes = await bytesOf(source, job.budget);
  const { position, text } = readPhotoData(bytes);
  if (position)
    yield { text: `${position.latitude}, ${position.longitude}`, where: place(job, 'position', { position }) };
  if (text !== '') yield { text, where: place(job, 'property') };
  if (!job.assets) throw new Unreadable('unsupported');
  if (!job.budget.countPicture()) return job.leftOut('partly-read');
  // Some browsers show what there is of a picture that was cut off.
  if (isCutOff(bytes)) job.leftOut('corrupt');
  if (isTiff(bytes)) yield* readTiff(bytes, job);
  else if (isHeic(bytes)) yield* readPixels(await decodeHeic(bytes, job.assets), place(job, 'picture'), job);
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

async function* readTiff(bytes: Uint8Array<ArrayBuffer>, job: Job): AsyncGenerator<Piece> {
  for (const [index, decode] of (await pagesOfTiff(bytes)).entries()) {
    job.budget.checkTime();
    if (index > 0 && !job.budget.countPicture()) return job.leftOut('partly-read');
    yield* readPixels(await decode(), place(job, 'picture', { page: index + 1 }), job);
  }
}

/** JPEG ends with FF D9, PNG with an IEND chunk; something may follow. */
function isCutOff(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return !tail.includes('\u00ff\u00d9');
  return bytes[0] === 0x89 && !tail.includes('IEND');
}
