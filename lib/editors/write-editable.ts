/** The ways to put text into a contenteditable through its framework's own input path. */
import { nextTask } from './editor';

/** Selects everything in the composer and waits until the page has taken note of the selection. */
async function selectAll(composer: HTMLElement): Promise<void> {
  composer.focus();
  composer.ownerDocument.getSelection()?.selectAllChildren(composer);
  // Lexical and Slate keep a selection of their own: a write before they follow it inserts instead of replacing.
  await nextTask(30);
}

/** The browser's own editing commands. In Chromium they bypass the model of Slate and Lexical: only for editors without one. */
export async function writeByCommand(composer: HTMLElement, text: string): Promise<void> {
  await selectAll(composer);
  insertText(composer.ownerDocument, text);
  await nextTask();
}

/**
 * For editors with a model of their own. Chromium: a paste, or a request to delete, which they take over or leave.
 * Firefox: the data of a made paste arrives empty and wipes the text, but commands go through the editor's input path.
 */
export async function writeByRequest(composer: HTMLElement, text: string): Promise<void> {
  await selectAll(composer);
  request(composer, text);
  await nextTask(50);
}

/** The same for editors that take a paste but leave deleting to the browser. */
export async function writeByPasteOrDelete(composer: HTMLElement, text: string): Promise<void> {
  await selectAll(composer);
  if (!request(composer, text) && text === '') composer.ownerDocument.execCommand('delete');
  await nextTask(50);
}

/** @returns false if the editor took no notice: nothing was changed */
function request(composer: HTMLElement, text: string): boolean {
  if (!import.meta.env.FIREFOX) return text === '' ? requestDeletion(composer) : requestPaste(composer, text);
  insertText(composer.ownerDocument, text);
  return true;
}

function requestPaste(composer: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return isTaken(composer, new ClipboardEvent('paste', { ...REQUEST, clipboardData }));
}

function requestDeletion(composer: HTMLElement): boolean {
  return isTaken(composer, new InputEvent('beforeinput', { ...REQUEST, inputType: 'deleteContentBackward' }));
}

const REQUEST = { bubbles: true, cancelable: true, composed: true };

function isTaken(composer: HTMLElement, request: Event): boolean {
  composer.dispatchEvent(request);
  return request.defaultPrevented;
}

/** Line by line: Firefox and some editors lose the breaks of a text given whole. */
function insertText(page: Document, text: string): void {
  if (text === '') {
    page.execCommand('delete');
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) page.execCommand('insertLineBreak');
    if (line !== '' || index === 0) page.execCommand('insertText', false, line);
  }
}
