/** Compound files of old office programs, MS-CFB: a small file system with chains of sectors. */
import { Unreadable } from './outcome';

export interface CompoundFile {
  /** Full path → content; the names of storages are joined by `/`. */
  streams: Map<string, () => Uint8Array>;
}

const END_OF_CHAIN = 0xfffffffe;
const HEADER_BYTES = 512;
const MAX_ENTRIES = 20_000;

/** @throws Unreadable `corrupt` when a chain leaves the file or runs in a circle */
export function readCompoundFile(bytes: Uint8Array<ArrayBuffer>): CompoundFile {
  if (bytes.length < HEADER_BYTES) throw new Unreadable('corrupt');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Unreadable('corrupt');
  const sectors = new Sectors(bytes, view, 1 << shift);
  const directory = sectors.read(view.getUint32(48, true), undefined);
  const entries = readEntries(directory);
  const root = entries[0];
  if (!root) throw new Unreadable('corrupt');
  const miniTable = new Uint32Array(copyOf(sectors.read(view.getUint32(60, true), undefined)));
  let mini: Uint8Array | undefined;
  const open = (entry: DirectoryEntry): Uint8Array => {
    if (entry.size >= view.getUint32(56, true)) return sectors.read(entry.start, entry.size);
    mini ??= sectors.read(root.start, root.size);
    return follow(mini, miniTable, entry.start, 64, 0, entry.size);
  };
  return { streams: pathsOf(entries, open) };
}

class Sectors {
  readonly #bytes: Uint8Array;
  readonly #sizeBytes: number;
  readonly #table: Uint32Array;

  constructor(bytes: Uint8Array, view: DataView, sizeBytes: number) {
    this.#bytes = bytes;
    this.#sizeBytes = sizeBytes;
    this.#table = this.#readTable(view);
  }

  read(start: number, size: number | undefined): Uint8Array {
    return follow(this.#bytes, this.#table, start, this.#sizeBytes, this.#sizeBytes, size);
  }

  /** The allocation table lies in sectors named in the header (109) and, for large files, in a chain of further ones. */
  #readTable(view: DataView): Uint32Array {
    const places: number[] = [];
    for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + 4 * i, true));
    const perSector = this.#sizeBytes / 4;
    let next = view.getUint32(68, true);
    for (let i = 0; next < END_OF_CHAIN && i < view.getUint32(72, true); i++) {
      const at = (next + 1) * this.#sizeBytes;
      if (at + this.#sizeBytes > view.byteLength) break;
      for (let j = 0; j < perSector - 1; j++) places.push(view.getUint32(at + 4 * j, true));
      next = view.getUint32(at + this.#sizeBytes - 4, true);
    }
    const used = places.filter((place) => (place + 1) * this.#sizeBytes + this.#sizeBytes <= view.byteLength);
    const table = new Uint32Array(used.length * perSector);
    used.forEach((place, index) => {
      const at = (place + 1) * this.#sizeBytes;
      for (let j = 0; j < perSector; j++) table[index * perSector + j] = view.getUint32(at + 4 * j, true);
    });
    return table;
  }
}

/** @param size in bytes; undefined for as long as the chain is */
function follow(
  bytes: Uint8Array,
  table: Uint32Array,
  start: number,
  step: number,
  base: number,
  size: number | undefined,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = start; at < END_OF_CHAIN && (size === undefined || length < size); at = table[at] ?? END_OF_CHAIN) {
    const from = base + at * step;
    if (from >= bytes.length || length > bytes.length) throw new Unreadable('corrupt');
    const part = bytes.subarray(from, Math.min(from + step, from + (size ?? Number.POSITIVE_INFINITY) - length));
    parts.push(part);
    length += part.length;
  }
  const all = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

interface DirectoryEntry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

function readEntries(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= directory.length && entries.length < MAX_ENTRIES; at += 128) {
    const nameBytes = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Walks the tree of storages; entries seen twice (a circle) are passed over. */
function pathsOf(entries: readonly DirectoryEntry[], open: (entry: DirectoryEntry) => Uint8Array) {
  const streams = new Map<string, () => Uint8Array>();
  const seen = new Set<number>();
  const waiting: [number, string][] = [[entries[0]?.child ?? END_OF_CHAIN, '']];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [index, folder] = next;
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    waiting.push([entry.left, folder], [entry.right, folder]);
    if (entry.type === 1) waiting.push([entry.child, `${folder}${entry.name}/`]);
    else if (entry.type === 2) streams.set(folder + entry.name, () => open(entry));
  }
  return streams;
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new Uint8Array(bytes.length & ~3);
  copy.set(bytes.subarray(0, copy.length));
  return copy.buffer;
}
