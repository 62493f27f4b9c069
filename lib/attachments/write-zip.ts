/** Writes a zip archive in memory, PKWARE APPNOTE 6.3, without anything a small package does not need. */

export interface ZipEntry {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;

export async function writeZip(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const packed = await deflate(content);
    const nameBytes = new TextEncoder().encode(name);
    const facts = [VERSION, UTF8_NAMES, DEFLATE, 0, 0x21];
    const sizes = [crc32(content), packed.length, content.length];
    parts.push(record(0x04034b50, facts, sizes, [nameBytes.length, 0], nameBytes), packed);
    const rest = [nameBytes.length, 0, 0, 0, 0, 0, 0];
    directory.push(record(0x02014b50, [VERSION, ...facts], sizes, rest, u32(offset), nameBytes));
    offset += 30 + nameBytes.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = joined([u32(0x06054b50), ...[0, 0, count, count].map(u16), u32(size), u32(offset), u16(0)]);
  return [...parts, ...directory, end];
}

function record(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  more: readonly number[],
  ...rest: Uint8Array[]
): Uint8Array<ArrayBuffer> {
  return joined([u32(signature), ...shorts.map(u16), ...longs.map(u32), ...more.map(u16), ...rest]);
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
}

async function deflate(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) !== 0 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
