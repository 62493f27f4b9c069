/** Records of the BIFF8 stream and the strings in them, MS-XLS 2.1.4 and 2.5.294. */

export interface BiffRecord {
  type: number;
  data: Uint8Array;
  view: DataView;
}

const BOF = 0x809;
const EOF = 0x0a;
const MAX_STRING = 32_767;

/** From one BOF to its EOF; substreams inside (charts) are passed through with it. */
export function* records(bytes: Uint8Array, start: number): Generator<BiffRecord> {
  const all = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let depth = 0;
  for (let at = start; at + 4 <= bytes.length; ) {
    const type = all.getUint16(at, true);
    const data = bytes.subarray(at + 4, at + 4 + all.getUint16(at + 2, true));
    yield { type, data, view: new DataView(data.buffer, data.byteOffset, data.byteLength) };
    if (type === BOF) depth++;
    if (type === EOF && --depth <= 0) return;
    at += 4 + all.getUint16(at + 2, true);
  }
}

/**
 * A string within one record.
 * @param lengthBytes 1 or 2: how its length is written
 */
export function readString(data: Uint8Array, at: number, lengthBytes: 1 | 2): { text: string; end: number } {
  const reader = new StringReader([data.subarray(at)]);
  const text = reader.next(lengthBytes);
  return { text, end: at + reader.position };
}

/** @param parts the shared string table and its continuations */
export function readSharedStrings(parts: readonly Uint8Array[]): string[] {
  const [first] = parts;
  if (!first || first.length < 8) return [];
  const count = new DataView(first.buffer, first.byteOffset).getUint32(4, true);
  const reader = new StringReader([first.subarray(8), ...parts.slice(1)]);
  const strings: string[] = [];
  while (strings.length < count && !reader.isAtEnd) strings.push(reader.next(2));
  return strings;
}

class StringReader {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  position = 0;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  get isAtEnd(): boolean {
    return this.#part >= this.#parts.length;
  }

  next(lengthBytes: 1 | 2): string {
    const length = Math.min(this.#number(lengthBytes), MAX_STRING);
    const flags = this.#byte();
    const runs = (flags & 8) !== 0 ? this.#number(2) : 0;
    const phonetic = (flags & 4) !== 0 ? this.#number(4) : 0;
    const text = this.#characters(length, (flags & 1) !== 0);
    this.#skip(4 * runs + phonetic);
    return text;
  }

  /** A string may go on in the next record, which then says anew how wide its characters are. */
  #characters(length: number, isWide: boolean): string {
    let text = '';
    let left = length;
    let wide = isWide;
    while (left > 0 && !this.isAtEnd) {
      const part = this.#parts[this.#part] as Uint8Array;
      const width = wide ? 2 : 1;
      const take = Math.min(left, Math.floor((part.length - this.position) / width));
      const bytes = part.subarray(this.position, this.position + take * width);
      text += new TextDecoder(wide ? 'utf-16le' : 'windows-1252').decode(bytes);
      this.position += take * width;
      left -= take;
      if (left > 0) {
        this.#part++;
        this.position = 0;
        wide = (this.#byte() & 1) !== 0;
      }
    }
    return text;
  }

  #number(bytes: 1 | 2 | 4): number {
    let value = 0;
    for (let i = 0; i < bytes; i++) value += this.#byte() * 256 ** i;
    return value;
  }

  #byte(): number {
    const part = this.#parts[this.#part];
    if (part === undefined) return 0;
    if (this.position < part.length) return part[this.position++] ?? 0;
    this.#part++;
    this.position = 0;
    return this.#byte();
  }

  #skip(bytes: number): void {
    let left = bytes;
    while (left > 0 && !this.isAtEnd) {
      const part = this.#parts[this.#part] as Uint8Array;
      const step = Math.min(left, part.length - this.position);
      this.position += step;
      left -= step;
      if (left > 0) {
        this.#part++;
        this.position = 0;
      }
    }
  }
}
