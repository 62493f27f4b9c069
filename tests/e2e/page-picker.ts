/** `showOpenFilePicker` and `showDirectoryPicker` without anybody to press in it: functions that run in the page. */

interface PickedHandle {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<File>;
}
interface PickedFolder {
  getFileHandle(name: string): Promise<PickedHandle>;
}
interface PickerPage {
  showOpenFilePicker(): Promise<PickedHandle[]>;
  showDirectoryPicker(): Promise<PickedFolder>;
}

/** Runs in the page before all else: pickers nobody has to press in, which give out real handles of the browser's own. */
export function pickWithoutDialog(): void {
  const showDirectoryPicker = () => navigator.storage.getDirectory();
  const showOpenFilePicker = async () => {
    const folder = await showDirectoryPicker();
    return [await folder.getFileHandle('picked.csv', { create: true })];
  };
  Object.assign(window, { showOpenFilePicker, showDirectoryPicker });
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

/** Runs in the page: the same for the folder the file lies in. */
export async function askForFolder(): Promise<string> {
  const { showDirectoryPicker } = window as unknown as PickerPage;
  return showDirectoryPicker().then(
    async (folder) => (await (await folder.getFileHandle('picked.csv')).getFile()).text(),
    (error: DOMException) => error.name,
  );
}
