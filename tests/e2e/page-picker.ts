/** `showOpenFilePicker` without anybody to press in it: functions that run in the page. */

interface PickedHandle {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<File>;
}
interface PickerPage {
  showOpenFilePicker(): Promise<PickedHandle[]>;
}

/** Runs in the page before all else: a picker nobody has to press in, which gives out real handles of the browser's own. */
export function pickWithoutDialog(): void {
  const showOpenFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    return [await folder.getFileHandle('picked.csv', { create: true })];
  };
  Object.assign(window, { showOpenFilePicker });
}

/** Runs in the page: what it would offer to its picker next time. */
export async function layDown(text: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const handle = (await folder.getFileHandle('picked.csv', { create: true })) as unknown as PickedHandle;
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
}

/** Runs in the page, and asks as a messenger would: the text of the file it gets, or the name of the refusal. */
export async function askForFile(): Promise<string> {
  const { showOpenFilePicker } = window as unknown as PickerPage;
  return showOpenFilePicker().then(
    async ([handle]) => (await handle?.getFile())?.text() ?? '',
    (error: DOMException) => error.name,
  );
}
