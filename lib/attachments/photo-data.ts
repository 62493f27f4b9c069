/** What a camera or a program wrote into a picture besides pixels: EXIF 2.32 and XMP texts, and where it was taken. */

import { readComments } from './picture-comments';

export interface PhotoData {
  /** Degrees, WGS 84. */
  position?: { latitude: number; longitude: number };
  /** Description, author, comments: `name: value` a line. */
  text: string;
}

const TEXT_TAGS: Record<number, string> = {
  270: 'description',
  315: 'artist',
  33432: 'copyright',
  37510: 'comment',
  40091: 'title',
  40092: 'comment',
  40093: 'author',
  40094: 'keywords',
  40095: 'subject',
};
const EXIF_POINTER = 34665;
const GPS_POINTER = 34853;
const MAX_ENTRIES = 500;
const SEARCHED_BYTES = 512 * 1024;

/** Never throws: a picture with broken notes is still a picture. */
export function readPhotoData(bytes: Uint8Array): PhotoData {
  const found: PhotoData = { text: readComments(bytes) };
  const start = exifStart(bytes);
  if (start !== undefined) new ExifReader(bytes.subarray(start)).readInto(found);
  readIptcInto(found, bytes.subarray(0, SEARCHED_BYTES));
  readXmpInto(found, new TextDecoder().decode(bytes.subarray(0, SEARCHED_BYTES)));
  return found;
}

/** TIFF is EXIF from its first byte; JPEG and HEIC mark it with `Exif`, PNG and WebP with a chunk of that name. */
function exifStart(bytes: Uint8Array): number | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED_BYTES));
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return 0;
  const mark = /(?:Exif\0\0|eXIf|EXIF.{4}(?:Exif\0\0)?)(?=II\*\0|MM\0\*)/s.exec(head);
  return mark ? mark.index + mark[0].length : undefined;
}

class ExifReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #isLittle: boolean;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#isLittle = bytes[0] === 0x49;
  }

  readInto(found: PhotoData): void {
    const entries = this.#entries(this.#uint32(4));
    const pointers = entries.filter(({ tag }) => tag === EXIF_POINTER);
    const all = [...entries, ...pointers.flatMap(({ at }) => this.#entries(this.#uint32(at + 8)))];
    for (const { tag, at } of all) {
      const name = TEXT_TAGS[tag];
      const text = name === undefined ? '' : this.#text(tag, at);
      if (text !== '') found.text += `${name}: ${text}\n`;
    }
    const gps = entries.find(({ tag }) => tag === GPS_POINTER);
    if (gps) this.#readPosition(found, this.#entries(this.#uint32(gps.at + 8)));
  }

  #entries(offset: number): { tag: number; at: number }[] {
    const count = Math.min(this.#uint16(offset), MAX_ENTRIES);
    return Array.from({ length: count }, (_, index) => {
      const at = offset + 2 + 12 * index;
      return { tag: this.#uint16(at), at };
    });
  }

  /** Tags 1–4: N or S, three fractions, E or W, three fractions. */
  #readPosition(found: PhotoData, entries: { tag: number; at: number }[]): void {
    const at = (wanted: number) => entries.find(({ tag }) => tag === wanted)?.at;
    const [north, latitude, east, longitude] = [at(1), at(2), at(3), at(4)];
    if (latitude === undefined || longitude === undefined) return;
    const sign = (place: number | undefined, negative: string) =>
      place !== undefined && String.fromCharCode(this.#bytes[place + 8] ?? 0) === negative ? -1 : 1;
    const position = {
      latitude: sign(north, 'S') * this.#degrees(this.#uint32(latitude + 8)),
      longitude: sign(east, 'W') * this.#degrees(this.#uint32(longitude + 8)),
    };
    if (isPosition(position)) found.position = position;
  }

  #degrees(offset: number): number {
    const fraction = (index: number) => this.#uint32(offset + 8 * index) / (this.#uint32(offset + 8 * index + 4) || 1);
    return fraction(0) + fraction(1) / 60 + fraction(2) / 3600;
  }

  #text(tag: number, at: number): string {
    const length = this.#uint32(at + 4);
    const start = length > 4 ? this.#uint32(at + 8) : at + 8;
    const bytes = this.#bytes.subarray(start, start + Math.min(length, 65_536));
    const isWindows = tag >= 40091 && tag <= 40095;
    // A user comment names its code in eight bytes.
    const isUnicode = tag === 37510 && new TextDecoder('latin1').decode(bytes.subarray(0, 7)) === 'UNICODE';
    const wide = this.#isLittle ? 'utf-16le' : 'utf-16be';
    const decoder = new TextDecoder(isWindows ? 'utf-16le' : isUnicode ? wide : 'utf-8');
    return decoder
      .decode(tag === 37510 ? bytes.subarray(8) : bytes)
      .replaceAll('\0', '')
      .trim();
  }

  #uint16(at: number): number {
    return at + 2 <= this.#bytes.length ? this.#view.getUint16(at, this.#isLittle) : 0;
  }

  #uint32(at: number): number {
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, this.#isLittle) : 0;
  }
}

/** IPTC-IIM 4.2 in a block of Photoshop's: 1C, record 2, data set, length in two bytes. */
function readIptcInto(found: PhotoData, bytes: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(bytes).indexOf('8BIM\x04\x04');
  for (let at = start + 6; start >= 0 && at + 5 <= bytes.length; at++) {
    if (bytes[at] !== 0x1c || bytes[at + 1] !== 2) {
      if (at > start + 300) return; // the name and size before the first data set are short
      continue;
    }
    const end = at + 5 + 256 * (bytes[at + 3] ?? 0) + (bytes[at + 4] ?? 0);
    const text = new TextDecoder().decode(bytes.subarray(at + 5, end));
    if ((bytes[at + 2] ?? 0) !== 0 && !text.includes('\0')) found.text += `${text}\n`;
    at = end - 1;
  }
}

function readXmpInto(found: PhotoData, text: string): void {
  const start = text.indexOf('<x:xmpmeta');
  const end = text.indexOf('</x:xmpmeta>', start);
  if (start < 0 || end < 0) return;
  const packet = text.slice(start, end);
  const plain = packet
    .replace(/<[^>]{0,4096}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain !== '') found.text += `${plain}\n`;
  const value = (name: string) => new RegExp(`exif:${name}[=>]["']?(\\d+),([\\d.]+)([NSEW])`).exec(packet);
  const latitude = value('GPSLatitude');
  const longitude = value('GPSLongitude');
  if (!latitude || !longitude || found.position) return;
  const position = { latitude: xmpDegrees(latitude), longitude: xmpDegrees(longitude) };
  if (isPosition(position)) found.position = position;
}

function xmpDegrees([, degrees, minutes, side]: RegExpExecArray): number {
  return (Number(degrees) + Number(minutes) / 60) * (side === 'S' || side === 'W' ? -1 : 1);
}

/** Zero and zero is what cameras write that do not know. */
function isPosition({ latitude, longitude }: { latitude: number; longitude: number }): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
}
