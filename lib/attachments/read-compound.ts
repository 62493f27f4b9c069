/** Which old office document a compound file is, and what lies embedded in it. */
import { type CompoundFile, readCompoundFile } from './compound-file';
import { Unreadable } from './outcome';
import type { Piece } from './piece';
import { type Job, place, type Reader } from './reader';
import { bytesOf, sourceOfBytes } from './source';

export type CompoundReader = (file: CompoundFile, job: Job) => AsyncGenerator<Piece>;

export const readCompound: Reader = async function* (source, job) {
  const file = readCompoundFile(await bytesOf(source, job.budget));
  const names = [...file.streams.keys()];
  if (names.includes('EncryptedPackage') || names.includes('EncryptedSummary')) throw new Unreadable('encrypted');
  yield* (await readerOf(names))(file, job);
  yield* readProperties(file, job);
  yield* readEmbedded(file, job);
};

async function readerOf(names: readonly string[]): Promise<CompoundReader> {
  if (names.includes('WordDocument')) return (await import('./read-doc')).readDoc;
  if (names.includes('Workbook') || names.includes('Book')) return (await import('./read-xls')).readXls;
  if (names.includes('PowerPoint Document')) return (await import('./read-ppt')).readPpt;
  if (names.some((name) => name.startsWith('__substg1.0_'))) return (await import('./read-msg')).readMsg;
  if (names.some(isWrapped)) return readNothing;
  throw new Unreadable('unsupported');
}

function isWrapped(name: string): boolean {
  return name === '\u0001Ole10Native' || /^(?:Package|CONTENTS)$/i.test(name);
}

async function* readNothing(): AsyncGenerator<Piece> {
  // A wrapper around an embedded file: `readEmbedded` does the rest.
}

/** Strings of the property sets, MS-OLEPS: title, author, subject, keywords, last author. */
async function* readProperties(file: CompoundFile, job: Job): AsyncGenerator<Piece> {
  for (const name of ['\u0005SummaryInformation', '\u0005DocumentSummaryInformation']) {
    const bytes = file.streams.get(name)?.();
    if (!bytes || bytes.length < 48) continue;
    const lines = propertyStrings(bytes);
    if (lines.length > 0) yield { text: `${lines.join('\n')}\n`, where: place(job, 'property') };
  }
}

function propertyStrings(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const set = view.getUint32(44, true);
  if (set + 8 > bytes.length) return [];
  const count = Math.min(view.getUint32(set + 4, true), 200);
  const lines: string[] = [];
  let encoding = 'windows-1251';
  for (let i = 0; i < count && set + 16 + 8 * i <= bytes.length; i++) {
    const at = set + view.getUint32(set + 12 + 8 * i, true);
    if (at + 8 > bytes.length) continue;
    const type = view.getUint16(at, true);
    if (type === 2 && view.getUint32(set + 8 + 8 * i, true) === 1)
      encoding = view.getUint16(at + 4, true) === 65_001 ? 'utf-8' : 'windows-1251';
    if (type !== 30 && type !== 31) continue;
    const length = view.getUint32(at + 4, true) * (type === 31 ? 2 : 1);
    if (length > bytes.length - at - 8) continue;
    const text = new TextDecoder(type === 31 ? 'utf-16le' : encoding).decode(bytes.subarray(at + 8, at + 8 + length));
    lines.push(text.replaceAll('\0', ''));
  }
  return lines.filter((line) => line !== '');
}

async function* readEmbedded(file: CompoundFile, job: Job): AsyncGenerator<Piece> {
  for (const [name, open] of file.streams) {
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (last === '\u0001Ole10Native') yield* job.nested(unwrapNative(open()));
    else if (/^(?:Package|CONTENTS)$/i.test(last)) yield* job.nested(sourceOfBytes(open(), last));
  }
}

/** MS-OLEDS 2.3.6: size, flags, label, path, flags, temporary path, size, bytes. */
function unwrapNative(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zero = (from: number) => {
    const at = bytes.indexOf(0, from);
    return at < 0 ? bytes.length : at + 1;
  };
  const labelEnd = zero(6);
  const name = new TextDecoder('windows-1251').decode(bytes.subarray(6, labelEnd - 1));
  const pathEnd = zero(labelEnd);
  const afterTemporary = pathEnd + 8 + (pathEnd + 8 <= bytes.length ? view.getUint32(pathEnd + 4, true) : 0);
  if (afterTemporary + 4 > bytes.length) return sourceOfBytes(bytes.subarray(4), name);
  const size = view.getUint32(afterTemporary, true);
  return sourceOfBytes(bytes.subarray(afterTemporary + 4, afterTemporary + 4 + size), name);
}
