/** What reading one file may cost, and the purse that pays for it. */
import { Unreadable } from './outcome';

export interface Limits {
  /** Bytes of the attachment itself; larger ones are not begun. */
  fileBytes: number;
  /** Files within files: a picture in a letter in an archive is three. */
  depth: number;
  /** Files inside one attachment, at all depths together. */
  entries: number;
  /** Bytes that come out of one byte of packed data, once more than `bombBytes` have. */
  ratio: number;
  bombBytes: number;
  /** Bytes unpacked from one attachment. */
  unpackedBytes: number;
  /** Bytes of a part that must be in memory as a whole (a PDF, a picture, a letter). */
  wholeBytes: number;
  /** Bytes read of one text or table. */
  textBytes: number;
  /** Reading time. */
  timeMs: number;
  /** Elements within elements in XML and HTML. */
  markupDepth: number;
  /** Pictures and scanned pages that are looked at in one attachment. */
  pictures: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 16 * 1024 * 1024 * 1024,
  depth: 6,
  entries: 5000,
  ratio: 150,
  bombBytes: 12 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  wholeBytes: 96 * 1024 * 1024,
  textBytes: 16 * 1024 * 1024 * 1024,
  timeMs: 25_000,
  markupDepth: 2000,
  pictures: 40,
};

/** What is left of the limits while one attachment is read. Every method throws `Unreadable` when it is used up. */
export class Budget {
  readonly limits: Limits;
  readonly #endsAt: number;
  #entries = 0;
  #unpackedBytes = 0;
  #pictures = 0;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#endsAt = performance.now() + limits.timeMs;
  }

  get leftMs(): number {
    return this.#endsAt - performance.now();
  }

  checkTime(): void {
    if (this.leftMs < 0) throw new Unreadable('timed-out');
  }

  checkDepth(depth: number): void {
    if (depth > this.limits.depth) throw new Unreadable('too-deep');
  }

  checkFile(sizeBytes: number): void {
    if (sizeBytes > this.limits.fileBytes) throw new Unreadable('too-large');
  }

  checkWhole(sizeBytes: number): void {
    if (sizeBytes > this.limits.wholeBytes) throw new Unreadable('too-large');
  }

  countEntry(): void {
    if (++this.#entries > this.limits.entries) throw new Unreadable('bomb');
  }

  /** @returns false when enough pictures have been looked at */
  countPicture(): boolean {
    return ++this.#pictures <= this.limits.pictures;
  }

  /**
   * Pays for unpacked bytes.
   * @param bytes of this step
   * @param outBytes unpacked so far from the same packed part
   * @param inBytes size of that packed part
   */
  unpack(bytes: number, outBytes: number, inBytes: number): void {
    this.checkTime();
    this.#unpackedBytes += bytes;
    if (this.#unpackedBytes > this.limits.unpackedBytes) throw new Unreadable('too-large');
    this.checkRatio(outBytes, inBytes);
  }

  /** As a packed part says of itself, before any of it is unpacked, or as it has turned out. */
  checkRatio(outBytes: number, inBytes: number): void {
    if (outBytes > this.limits.bombBytes && outBytes > inBytes * this.limits.ratio) throw new Unreadable('bomb');
  }
}
