/** The table of contents of a zip file and its members, PKWARE APPNOTE 6.3: read from the end, where no header can lie. */
import type { Budget } from './limits';
import { Unreadable } from './outcome';
import { bytesAt, type Source } from './source';

export interface ZipMember extends Source {
  isFolder: boolean;
  isEncrypted: boolean;
  /** Packed by one of the ways that every program knows. */
  isCommon: boolean;
  packedBytes: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024;

/** @throws Unreadable `corrupt` without a directory that holds, `bomb` with more members than the budget allows */
export async function readZipDirectory(zip: Blob, budget: Budget): Promise<ZipMember[]> {
  const { start, size, entries } = await findDirectory(zip);
  if (entries > budget.limits.entries) throw new Unreadable('bomb');
  if (size > MAX_DIRECTORY_BYTES || start + size > zip.size) throw new Unreadable('corrupt');
  const bytes = await bytesAt(zip, start, start + size);
  const members: ZipMember[] = [];
  for (let offset = 0; members.length < entries; ) {
    const entry = readEntry(bytes, offset);
    members.push(newMember(zip, entry, budget));
    offset = entry.end;
  }
  return members;
}

async function findDirectory(zip: Blob): Promise<{ start: number; size: number; entries: number }> {
  const tailStart = Math.max(0, zip.size - END_BYTES - MAX_COMMENT_BYTES);
  const tail = await bytesAt(zip, tailStart, zip.size);
  const view = new DataView(tail.buffer);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const entries = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (entries !== 0xffff && start !== 0xffffffff) return { start, size, entries };
    return findDirectory64(zip, view, at - 20);
  }
  throw new Unreadable('corrupt');
}

async function findDirectory64(zip: Blob, tail: DataView, at: number) {
  if (at < 0 || tail.getUint32(at, true) !== END64_LOCATOR_SIGNATURE) throw new Unreadable('corrupt');
  const offset = Number(tail.getBigUint64(at + 8, true));
  const bytes = await bytesAt(zip, offset, offset + 56);
  if (bytes.length < 56) throw new Unreadable('corrupt');
  const view = new DataView(bytes.buffer);
  return {
    entries: Number(view.getBigUint64(32, true)),
    size: Number(view.getBigUint64(40, true)),
    start: Number(view.getBigUint64(48, true)),
  };
}

interface Entry {
  name: string;
  flags: number;
  method: number;
  packedBytes: number;
  unpackedBytes: number;
  localOffset: number;
  end: number;
}

function readEntry(bytes: Uint8Array<ArrayBuffer>, offset: number): Entry {
  const view = new DataView(bytes.buffer);
  if (offset + 46 > bytes.length || view.getUint32(offset, true) !== ENTRY_SIGNATURE) throw new Unreadable('corrupt');
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const extraEnd = nameEnd + view.getUint16(offset + 30, true);
  const flags = view.getUint16(offset + 8, true);
  const entry: Entry = {
    name: decodeName(bytes.subarray(offset + 46, nameEnd), (flags & 0x800) !== 0),
    flags,
    method: view.getUint16(offset + 10, true),
    packedBytes: view.getUint32(offset + 20, true),
    unpackedBytes: view.getUint32(offset + 24, true),
    localOffset: view.getUint32(offset + 42, true),
    end: extraEnd + view.getUint16(offset + 32, true),
  };
  if (extraEnd > bytes.length) throw new Unreadable('corrupt');
  readSizes64(entry, view, nameEnd, extraEnd);
  return entry;
}

/** Extra field 1: eight bytes for each of unpacked size, packed size and offset whose place holds only ones. */
function readSizes64(entry: Entry, view: DataView, from: number, to: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    if (entry.unpackedBytes === 0xffffffff && value + 8 <= to) {
      entry.unpackedBytes = Number(view.getBigUint64(value, true));
      value += 8;
    }
    if (entry.packedBytes === 0xffffffff && value + 8 <= to) {
      entry.packedBytes = Number(view.getBigUint64(value, true));
      value += 8;
    }
    if (entry.localOffset === 0xffffffff && value + 8 <= to) entry.localOffset = Number(view.getBigUint64(value, true));
    return;
  }
}

/** Without the flag for UTF-8: what the programs here really write, UTF-8 all the same or the old Russian DOS table. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes); // not UTF-8: that is the answer, not a fault
  }
}

function newMember(zip: Blob, entry: Entry, budget: Budget): ZipMember {
  return {
    name: entry.name,
    isFolder: entry.name.endsWith('/'),
    isEncrypted: (entry.flags & 1) !== 0,
    isCommon: entry.method === 0 || entry.method === 8,
    packedBytes: entry.packedBytes,
    chunks: () => unpack(zip, entry, budget),
  };
}

async function* unpack(zip: Blob, entry: Entry, budget: Budget): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if ((entry.flags & 1) !== 0) throw new Unreadable('encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new Unreadable('unsupported');
  budget.checkRatio(entry.unpackedBytes, entry.packedBytes);
  const local = await bytesAt(zip, entry.localOffset, entry.localOffset + 30);
  const view = new DataView(local.buffer);
  if (local.length < 30 || view.getUint32(0, true) !== LOCAL_SIGNATURE) throw new Unreadable('corrupt');
  const start = entry.localOffset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = zip.slice(start, start + entry.packedBytes);
  if (packed.size < entry.packedBytes) throw new Unreadable('corrupt');
  yield* entry.method === 0 ? stored(packed, budget) : inflate(packed, 'deflate-raw', budget, entry.unpackedBytes);
}

async function* stored(packed: Blob, budget: Budget): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const step = 512 * 1024;
  for (let at = 0; at < packed.size; at += step) {
    const bytes = await bytesAt(packed, at, at + step);
    budget.unpack(bytes.length, bytes.length, bytes.length);
    yield bytes;
  }
}

/**
 * @param promisedBytes what is said to come out; far more is a bomb with a false label
 * @throws Unreadable `corrupt`, or what the budget says about the amount that comes out
 */
export async function* inflate(
  packed: Blob,
  format: CompressionFormat,
  budget: Budget,
  promisedBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = inSips(packed).pipeThrough(new DecompressionStream(format)).getReader();
  let outBytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Unreadable('corrupt');
      });
      if (done) return;
      outBytes += value.length;
      budget.unpack(value.length, outBytes, packed.size);
      if (outBytes > promisedBytes + budget.limits.bombBytes) throw new Unreadable('bomb');
      yield value as Uint8Array<ArrayBuffer>;
    }
  } finally {
    // Not waited for: the stream may have failed already, and nobody needs its answer.
    reader.cancel().catch(() => undefined);
  }
}

/** What is fed in at once comes out at once, up to a thousand times as large, whether anybody has room for it or not. */
const SIP_BYTES = 8 * 1024;
const DRAUGHT_BYTES = 512 * 1024;

function inSips(packed: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  let draught: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let draughtAt = 0;
  let at = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (at >= packed.size) {
          controller.close();
          return;
        }
        if (at >= draughtAt + draught.length) {
          draughtAt = at;
          draught = await bytesAt(packed, at, at + DRAUGHT_BYTES);
        }
        const sip = draught.slice(at - draughtAt, at - draughtAt + SIP_BYTES);
        at += sip.length;
        controller.enqueue(sip);
      },
    },
    { highWaterMark: 0 },
  );
}
