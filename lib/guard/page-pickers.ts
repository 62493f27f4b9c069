/** Runs in the page's own world: files from `showOpenFilePicker` reach the page only when our own world says so. */
import { ANSWER_ATTRIBUTE, ANSWER_EVENT, ASK_EVENT, PORT_EVENT } from './picker-port';

interface FileHandle {
  kind: 'file';
  getFile(): Promise<File>;
}
interface PickerWindow {
  showOpenFilePicker?: (options?: object) => Promise<FileHandle[]>;
}

/** Call at document_start. Does nothing where the browser has no such picker (Firefox). */
export function holdPickedFiles(): void {
  const page = window as unknown as PickerWindow;
  const original = page.showOpenFilePicker;
  if (original === undefined) return;
  const ask = openPort();
  const showOpenFilePicker = async (options?: object) => {
    const handles = await Reflect.apply(original, window, options === undefined ? [] : [options]);
    const files = await Promise.all(handles.map((handle) => handle.getFile()));
    if (await ask(files)) return handles;
    throw new DOMException('The user aborted a request.', 'AbortError');
  };
  page.showOpenFilePicker = showOpenFilePicker;
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
