/** Gives held files to the page by the way they came: input, drop or paste. */
import { pageObjects } from './page-objects';

const AS_MADE = { bubbles: true, cancelable: true, composed: true };

/** @param chosen the browser's own list, if there is one; it keeps folder paths, but clearing the input may have emptied it */
export function replayInput(input: HTMLInputElement, chosen: FileList | undefined, files: readonly File[]): void {
  input.files = chosen?.length === files.length ? chosen : listOf(files);
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export function replayDrop(target: Element, files: readonly File[], at: { clientX: number; clientY: number }): void {
  const page = pageObjects();
  const dataTransfer = page.newTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const zone = target.isConnected ? target : (document.elementFromPoint(at.clientX, at.clientY) ?? document.body);
    zone.dispatchEvent(page.newDragEvent(type, { ...AS_MADE, ...at }, dataTransfer));
  }
}

/** @returns whether the page took it */
export function replayPaste(target: Element, files: readonly File[], strings: ReadonlyMap<string, string>): boolean {
  // Apps look at who has the focus before they take a paste.
  if (target instanceof HTMLElement) target.focus();
  const event = pageObjects().newPasteEvent(AS_MADE);
  for (const [type, value] of strings) event.clipboardData?.setData(type, value);
  for (const file of files) event.clipboardData?.items.add(file);
  return !target.dispatchEvent(event);
}

function listOf(files: readonly File[]): FileList {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
}
