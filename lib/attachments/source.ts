/** Bytes with a name, wherever they lie: in the file itself, in an archive, in a letter. */
import type { Budget } from './limits';
import { Unreadable } from './outcome';

export interface Source {
  readonly name: string;
  /** May be opened again and again; each time from the start. Throws `Unreadable`. */
  chunks(): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** There when the bytes can be reached at any place without reading from the start. */
  readonly blob?: Blob;
}

const CHUNK_BYTES = 512 * 1024;

export const HEAD_BYTES = 64 * 1024;

export function sourceOfBlob(blob: Blob, name: string): Source {
  return { name, blob, chunks: () => slices(blob) };
}

export function sourceOfBytes(bytes: Uint8Array, name: string): Source {
  return sourceOfBlob(new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
}

async function* slices(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let offset = 0; offset < blob.size; offset += CHUNK_BYTES) yield bytesAt(blob, offset, offset + CHUNK_BYTES);
}

/** @throws Unreadable `corrupt` when the browser cannot give the bytes: the file has moved, gone or changed since */
export async function bytesAt(blob: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await answerOf(blob.slice(start, end)));
  } catch {
    throw new Unreadable('corrupt');
  }
}

/** Firefox leaves one asking in some unanswered for good, by a file of megabytes that came from a page: it is asked again. */
const PATIENCE_MS = [200, 800, 3000];

async function answerOf(slice: Blob): Promise<ArrayBuffer> {
  const asked: Promise<ArrayBuffer>[] = [];
  for (const patienceMs of PATIENCE_MS) {
    asked.push(slice.arrayBuffer());
    const answer = await withPatience(Promise.race(asked), patienceMs);
    if (answer) return answer;
  }
  return Promise.race(asked);
}

async function withPatience<Answer>(answer: Promise<Answer>, patienceMs: number): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  return Promise.race([answer, end]).finally(() => clearTimeout(timer));
}

/** The first bytes: at most `HEAD_BYTES`, fewer only if the source is shorter. */
export async function headOf(source: Source): Promise<Uint8Array<ArrayBuffer>> {
  if (source.blob) return bytesAt(source.blob, 0, HEAD_BYTES);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return joined(parts, length).subarray(0, HEAD_BYTES);
}

/** All bytes in memory. @throws Unreadable `too-large` beyond the limit for what must be whole */
export async function bytesOf(source: Source, budget: Budget): Promise<Uint8Array<ArrayBuffer>> {
  if (source.blob) {
    budget.checkWhole(source.blob.size);
    return bytesAt(source.blob, 0, source.blob.size);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    parts.push(chunk);
    length += chunk.length;
    budget.checkWhole(length);
  }
  return joined(parts, length);
}

export async function blobOf(source: Source, budget: Budget): Promise<Blob> {
  return source.blob ?? new Blob([await bytesOf(source, budget)]);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
