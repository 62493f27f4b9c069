/** Folders that are dropped: the browser hands them over as entries, which must be asked for inside the event. */

/** What was dropped, if a folder is among it. */
export function foldersIn(transfer: DataTransfer | null): FileSystemEntry[] {
  const entries = [...(transfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [];
}

/** Every file in them, however deep. */
export async function filesOf(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files = await Promise.all(entries.map((entry) => (entry.isDirectory ? filesIn(entry) : [fileOf(entry)])));
  return Promise.all(files.flat());
}

async function filesIn(folder: FileSystemEntry): Promise<File[]> {
  const reader = (folder as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // It answers with a hundred at a time, and with none at the end.
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) inside.push(...some);
  return filesOf(inside);
}

function readSome(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
}
