/** Runs in the page's own world: files from `showOpenFilePicker` and `showDirectoryPicker` reach the page only when our own world says so. */
import { ANSWER_ATTRIBUTE, ANSWER_EVENT, ASK_EVENT, PORT_EVENT } from './picker-port';

interface FileHandle {
  kind: 'file';
  getFile(): Promise<File>;
}
interface FolderHandle {
  kind: 'directory';
  values(): AsyncIterable<FileHandle | FolderHandle>;
}
type Picked = FileHandle[] | FolderHandle;
interface PickerWindow {
  showOpenFilePicker?: (options?: object) => Promise<FileHandle[]>;
  showDirectoryPicker?: (options?: object) => Promise<FolderHandle>;
}

/** Call at document_start. Does nothing where the browser has no such pickers (Firefox). */
export function holdPickedFiles(): void {
  const page = window as unknown as PickerWindow;
  if (page.showOpenFilePicker === undefined) return;
  const ask = openPort();
  page.showOpenFilePicker = held(page.showOpenFilePicker, ask);
  if (page.showDirectoryPicker) page.showDirectoryPicker = held(page.showDirectoryPicker, ask);
}

/** The same picker; what it gives out waits for the answer. */
function held<P extends Picked>(
  original: (options?: object) => Promise<P>,
  ask: (files: File[]) => Promise<boolean>,
): (options?: object) => Promise<P> {
  return async (...options) => {
    const picked = await Reflect.apply(original, window, options);
    const files = await filesIn(picked);
    if (files.length === 0 || (await ask(files))) return picked;
    throw new DOMException('The user aborted a request.', 'AbortError');
  };
}

/** However deep they lie. */
async function filesIn(picked: Picked): Promise<File[]> {
  const files: File[] = [];
  for await (const handle of picked.values())
    files.push(...(handle.kind === 'file' ? [await handle.getFile()] : await filesIn(handle)));
  return files;
}

/** The originals are kept: what the page makes of them later does not matter. */
function openPort(): (files: File[]) => Promise<boolean> {
  const port = document.createElement('input');
  port.type = 'file';
  const dispatch = port.dispatchEvent.bind(port);
  const listen = port.addEventListener.bind(port);
  const read = port.getAttribute.bind(port);
  const Transfer = DataTransfer;
  document.dispatchEvent(new MouseEvent(PORT_EVENT, { relatedTarget: port }));

  let last: Promise<unknown> = Promise.resolve();
  const askNow = (files: File[]) =>
    new Promise<boolean>((resolve) => {
      const transfer = new Transfer();
      for (const file of files) transfer.items.add(file);
      port.files = transfer.files;
      listen(ANSWER_EVENT, () => resolve(read(ANSWER_ATTRIBUTE) === 'true'), { once: true });
      dispatch(new Event(ASK_EVENT));
    });
  return (files) => {
    const answer = last.then(() => askNow(files));
    last = answer;
    return answer;
  };
}
