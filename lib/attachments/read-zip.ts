/** Zip archives, and the document formats that are zip archives. */
import { Unreadable } from './outcome';
import type { Piece } from './piece';
import { type Job, place, type Reader } from './reader';
import { blobOf, bytesOf, type Source } from './source';
import { readZipDirectory, type ZipMember } from './zip-directory';

export const readZip: Reader = async function* (source, job) {
  const members = await readZipDirectory(await blobOf(source, job.budget), job.budget);
  if (members.some(({ isCommon, isEncrypted }) => !isCommon && !isEncrypted)) {
    yield* (await import('./read-archive')).readArchive(source, job);
    return;
  }
  const names = new Set(members.map((member) => member.name));
  yield* (await readerOf(names, members, job))(members, job);
};

/** How the members of a package are read. */
export type PackageReader = (members: readonly ZipMember[], job: Job) => AsyncGenerator<Piece>;

async function readerOf(names: Set<string>, members: readonly ZipMember[], job: Job): Promise<PackageReader> {
  if (names.has('[Content_Types].xml')) {
    const has = (folder: string) => members.some(({ name }) => name.startsWith(folder));
    if (names.has('xl/workbook.bin')) throw new Unreadable('unsupported');
    if (has('word/')) return (await import('./read-docx')).readDocx;
    if (has('xl/')) return (await import('./read-xlsx')).readXlsx;
    if (has('ppt/')) return (await import('./read-pptx')).readPptx;
  }
  const mimetype = members.find(({ name }) => name === 'mimetype');
  if (mimetype && names.has('content.xml') && (await textOf(mimetype, job)).includes('opendocument'))
    return (await import('./read-odf')).readOdf;
  return readMembers;
}

async function textOf(source: Source, job: Job): Promise<string> {
  return new TextDecoder().decode(await bytesOf(source, job.budget));
}

async function* readMembers(members: readonly ZipMember[], job: Job): AsyncGenerator<Piece> {
  for (const member of members) {
    yield { text: `${member.name}\n`, where: place(job, 'file-name') };
    if (!member.isFolder) yield* job.nested(member);
  }
}
