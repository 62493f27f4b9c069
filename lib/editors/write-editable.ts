/** The ways to put text into a contenteditable through its framework's own input path. */
import { nextTask } from './editor';

/** Selects everything in the composer and waits until the page has taken note of the selection. */
export async function selectAll(composer: HTMLElement): Promise<void> {
  composer.focus();
  getSelection()?.selectAllChildren(composer);
  // Lexical and Slate keep a selection of their own: a write before they follow it inserts instead of replacing.
  await nextTask(30);
}

/** A paste as the page would see it. Whether somebody took it over (in Firefox its data arrives empty: do not use). */
export function pasteText(composer: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  composer.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Asks the editor to delete the selection. Whether it took the request over. */
export function deleteSelection(composer: HTMLElement): boolean {
  const event = new InputEvent('beforeinput', {
    inputType: 'deleteContentBackward',
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  composer.dispatchEvent(event);
  return event.defaultPrevented;
}

/** The browser's own insertion, line by line: Firefox and some editors lose the breaks of a text given whole. */
export function insertText(text: string): void {
  if (text === '') {
    document.execCommand('delete');
    return;
  }
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) document.execCommand('insertLineBreak');
    if (line !== '' || index === 0) document.execCommand('insertText', false, line);
  }
}
