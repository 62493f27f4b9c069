/** Listens for every act that would give the page a file, and holds it before the page knows. */
import { filesOf, foldersIn } from './dropped-folders';
import { replayDrop, replayInput, replayPaste } from './file-release';
import { innermost, shadowRootOf } from './innermost';
import { listenOnWindow } from './listen';
import { answerPickers } from './picker-port';

export interface HeldFiles {
  files: File[];
  /** Gives the page the files as it would have got them. */
  release(): void;
  /** Gives it others in their place; missing where the page has them already and only waits for a yes. */
  releaseInstead?(others: readonly File[]): void;
  /** The files stay with the person; the page forgets the gesture. */
  cancel(): void;
}

/** Marks the holder that `page-hooks.ts` connects inputs to which the page never put into its document. */
export const INPUT_HOLDER = '[data-saqtan="inputs"]';

export function watchFiles(onHeld: (held: HeldFiles) => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  let isReleasing = false;

  const hold = (files: File[], replay: (released: readonly File[]) => void, cancel: () => void = () => undefined) => {
    const releaseInstead = (released: readonly File[]) => {
      isReleasing = true;
      try {
        replay(released);
      } finally {
        isReleasing = false;
      }
    };
    onHeld({ files, release: () => releaseInstead(files), releaseInstead, cancel });
  };

  const onInput = (event: Event) => {
    const input = innermost(event);
    if (isReleasing || !(input instanceof HTMLInputElement) || input.type !== 'file') return;
    if (input.files === null || input.files.length === 0) return;
    event.stopImmediatePropagation();
    if (event.type === 'input') return; // `change` follows
    const chosen = input.files;
    const files = [...chosen];
    input.value = '';
    if (input.parentElement?.matches(INPUT_HOLDER)) input.remove();
    hold(files, (released) => replayInput(input, released === files ? chosen : undefined, released));
  };

  const onDrop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    const target = innermost(event);
    if (isReleasing || files.length === 0 || target === undefined) return;
    event.stopImmediatePropagation();
    event.preventDefault(); // or the browser would open the file in place of the page
    const { clientX, clientY } = event;
    const leave = () => target.dispatchEvent(new DragEvent('dragleave', { bubbles: true, cancelable: true }));
    const holdDropped = (dropped: File[]) =>
      hold(dropped, (released) => replayDrop(target, released, { clientX, clientY }), leave);
    const folders = foldersIn(event.dataTransfer);
    if (folders.length === 0) holdDropped(files);
    // A folder that cannot be opened is held as the file that it pretends to be: nobody can read it.
    else void filesOf(folders).then(holdDropped, () => holdDropped(files));
  };

  const onPaste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    const target = innermost(event);
    if (isReleasing || files.length === 0 || target === undefined) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const strings = stringsOf(event.clipboardData);
    hold(files, (released) => replayPaste(target, released, strings));
  };

  const watched = new WeakSet<ShadowRoot>();
  /** `change` does not leave a shadow root: listen inside before the chooser opens. */
  const onPress = (event: Event) => {
    for (const element of event.composedPath()) {
      const root = element instanceof Element ? shadowRootOf(element) : undefined;
      if (root === undefined || watched.has(root)) continue;
      watched.add(root);
      root.addEventListener('input', onInput, options);
      root.addEventListener('change', onInput, options);
    }
  };

  const listeners = [
    ['pointerdown', onPress],
    ['click', onPress],
    ['input', onInput],
    ['change', onInput],
    ['drop', onDrop],
    ['paste', onPaste],
  ] as const;
  listenOnWindow(listeners, signal);
  answerPickers(
    ({ files, answer }) => onHeld({ files, release: () => answer(true), cancel: () => answer(false) }),
    signal,
  );
}

/** What else lay on the clipboard: Office programs put a picture of the text beside the text. */
function stringsOf(data: DataTransfer | null): Map<string, string> {
  const strings = new Map<string, string>();
  for (const type of data?.types ?? []) {
    const value = type === 'Files' ? '' : (data?.getData(type) ?? '');
    if (value !== '') strings.set(type, value);
  }
  return strings;
}
