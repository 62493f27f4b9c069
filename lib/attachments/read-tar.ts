/** Tape archives, POSIX ustar with the long names of GNU and pax; one pass, one member in memory at a time. */
import type { Budget } from './limits';
import { Unreadable } from './outcome';
import { place, type Reader } from './reader';
import { type Source, sourceOfBytes } from './source';

const BLOCK_BYTES = 512;

export const readTar: Reader = async function* (source, job) {
  const bytes = new Stream(source, job.budget);
  let longName: string | undefined;
  for (;;) {
    const header = await bytes.take(BLOCK_BYTES);
    if (header.length === 0 || header.every((byte) => byte === 0)) return;
    if (header.length < BLOCK_BYTES || !hasChecksum(header)) throw new Unreadable('corrupt');
    const sizeBytes = numberAt(header, 124, 12);
    const type = String.fromCharCode(header[156] ?? 0);
    const content = await bytes.take(sizeBytes);
    await bytes.take((BLOCK_BYTES - (sizeBytes % BLOCK_BYTES)) % BLOCK_BYTES);
    if (content.length < sizeBytes) throw new Unreadable('corrupt');
    if (type === 'L') longName = textOf(content);
    else if (type === 'x' || type === 'g') longName = /\d+ path=([^\n]*)\n/.exec(textOf(content))?.[1] ?? longName;
    else {
      const name = longName ?? nameOf(header);
      longName = undefined;
      yield { text: `${name}\n`, where: place(job, 'file-name') };
      if (sizeBytes > 0 && (type === '0' || type === '\0' || type === '7'))
        yield* job.nested(sourceOfBytes(content, name));
    }
  }
};

class Stream {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #budget: Budget;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(source: Source, budget: Budget) {
    this.#chunks = source.chunks()[Symbol.asyncIterator]();
    this.#budget = budget;
  }

  /** @returns fewer bytes at the end */
  async take(size: number): Promise<Uint8Array> {
    this.#budget.checkWhole(size);
    const parts: Uint8Array[] = [];
    let left = size;
    while (left > 0) {
      if (this.#chunk.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) break;
        this.#chunk = next.value;
      }
      const part = this.#chunk.subarray(0, left);
      parts.push(part);
      left -= part.length;
      this.#chunk = this.#chunk.subarray(part.length);
    }
    const all = new Uint8Array(size - left);
    let offset = 0;
    for (const part of parts) {
      all.set(part, offset);
      offset += part.length;
    }
    return all;
  }
}

export function hasChecksum(header: Uint8Array): boolean {
  if (header.length < BLOCK_BYTES) return false;
  let sum = 0;
  for (let i = 0; i < BLOCK_BYTES; i++) sum += i >= 148 && i < 156 ? 0x20 : (header[i] ?? 0);
  return sum === numberAt(header, 148, 8) && sum > 256;
}

function numberAt(header: Uint8Array, at: number, length: number): number {
  if ((header[at] ?? 0) & 0x80) {
    let value = 0;
    for (let i = at + 4; i < at + length; i++) value = value * 256 + (header[i] ?? 0);
    return value;
  }
  return Number.parseInt(textOf(header.subarray(at, at + length)).trim() || '0', 8) || 0;
}

function nameOf(header: Uint8Array): string {
  const name = textOf(header.subarray(0, 100));
  const prefix = textOf(header.subarray(257, 262)) === 'ustar' ? textOf(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
