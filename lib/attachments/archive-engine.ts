/** libarchive as WebAssembly: archives that are not zip, one member after the other. */
import { reachesItsEnd } from './archive-end';
import type { Budget } from './limits';
import { Unreadable } from './outcome';
import type { Assets } from './reader';

export interface PackedMember {
  name: string;
  isFolder: boolean;
  /** @throws Unreadable `encrypted`, `corrupt`, or what the budget says about the amount that comes out */
  content(): Uint8Array<ArrayBuffer>;
}

const STEP_BYTES = 512 * 1024;
const FOLDER = 'Directory';

/** @throws Unreadable `encrypted` or `corrupt` when there is no going on */
export async function* membersOf(bytes: Uint8Array, assets: Assets, budget: Budget): AsyncGenerator<PackedMember> {
  const { ArchiveReader, libarchiveWasm } = await import('libarchive-wasm');
  // A new one for each archive: its memory only ever grows.
  const library = await libarchiveWasm({ wasmBinary: await assets('libarchive.wasm') });
  const isWhole = reachesItsEnd(bytes);
  const naming = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw nameOf(String(error), isWhole);
    }
  };
  const archive = naming(() => new ArchiveReader(library, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)));
  let outBytes = 0;
  let count = 0;
  for (;;) {
    budget.checkTime();
    const entry = naming(() => archive.nextEntry());
    if (!entry) break;
    count++;
    yield {
      name: entry.getPathname() ?? '',
      isFolder: entry.getFiletype() === FOLDER,
      content: () => {
        if (entry.isEncrypted()) throw new Unreadable('encrypted');
        const parts: Int8Array[] = [];
        let length = 0;
        for (;;) {
          const part = naming(() => archive.readData(STEP_BYTES));
          if (part.length === 0) return joined(parts, length);
          parts.push(part);
          length += part.length;
          outBytes += part.length;
          budget.checkWhole(length);
          budget.unpack(part.length, outBytes, bytes.length);
        }
      },
    };
  }
  const reason = library.error_string(archive.archive);
  if (reason) throw nameOf(reason, isWhole);
  if (count === 0 || !isWhole) throw new Unreadable('corrupt');
}

function nameOf(reason: string, isWhole: boolean): Unreadable {
  if (/encrypt|passphrase|password/i.test(reason)) return new Unreadable('encrypted');
  // Out of bounds is how the library ends on a packed file that is no archive.
  return new Unreadable(isWhole && /unsupported|not supported|out of bounds/i.test(reason) ? 'unsupported' : 'corrupt');
}

function joined(parts: readonly Int8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(new Uint8Array(part.buffer, part.byteOffset, part.length), offset);
    offset += part.length;
  }
  return all;
}
