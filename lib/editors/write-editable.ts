/** The ways to put text into a contenteditable through its framework's own input path. */
import { nextTask } from './editor';

const SELECTION_MS = 300;
const ATTEMPTS = 4;

/**
 * Selects everything in the composer and waits until the page has taken note of the selection: Lexical and Slate keep one
 * of their own, and a write before they follow it inserts instead of replacing. One that has just got the focus may put
 * its own selection back first.
 */
async function selectAll(composer: HTMLElement, adoptionMs = 30): Promise<void> {
  composer.focus();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await nextTask();
    const told = selectionTold(composer.ownerDocument);
    composer.ownerDocument.getSelection()?.selectAllChildren(composer);
    await told;
    await nextTask(adoptionMs);
    if (isAllSelected(composer)) return;
  }
}

/** On a busy machine the page hears late of a selection; of one that was there already it hears nothing. */
function selectionTold(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, SELECTION_MS);
    page.addEventListener('selectionchange', done, { once: true });
    function done() {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', done);
      resolve();
    }
  });
}

/** Whether no text of the composer is outside the selection, wherever in its elements the editor lets it begin and end. */
function isAllSelected(composer: HTMLElement): boolean {
  const selection = composer.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  const outside = composer.ownerDocument.createRange();
  outside.selectNodeContents(composer);
  outside.setEnd(selected.startContainer, selected.startOffset);
  const before = outside.toString();
  outside.selectNodeContents(composer);
  outside.setStart(selected.endContainer, selected.endOffset);
  return before.trim() === '' && outside.toString().trim() === '';
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
 * @param adoptionMs how long the editor may take to follow a selection
 */
export async function writeByRequest(composer: HTMLElement, text: string, adoptionMs?: number): Promise<void> {
  await selectAll(composer, adoptionMs);
  request(composer, text);
  await nextTask(50);
}

/**
 * The same for editors that take a paste but leave deleting to the browser.
 * @param lineBreak the command whose line break the editor keeps, where commands are used
 */
export async function writeByPasteOrDelete(
  composer: HTMLElement,
  text: string,
  lineBreak: LineBreak = 'insertLineBreak',
): Promise<void> {
  await selectAll(composer);
  if (!request(composer, text, lineBreak) && text === '') composer.ownerDocument.execCommand('delete');
  await nextTask(50);
}

/** For editors that know a deletion only as a key: a command would take the DOM away under their model. */
export async function writeByPasteOrKey(composer: HTMLElement, text: string): Promise<void> {
  await selectAll(composer);
  if (text === '') composer.dispatchEvent(new KeyboardEvent('keydown', { ...REQUEST, ...BACKSPACE }));
  else request(composer, text);
  await nextTask(50);
}

/** `insertLineBreak` makes a `<br>` inside the block, `insertParagraph` a block of its own. */
export type LineBreak = 'insertLineBreak' | 'insertParagraph';

/** @returns false if the editor took no notice: nothing was changed */
function request(composer: HTMLElement, text: string, lineBreak: LineBreak = 'insertLineBreak'): boolean {
  if (!import.meta.env.FIREFOX) return text === '' ? requestDeletion(composer) : requestPaste(composer, text);
  insertText(composer.ownerDocument, text, lineBreak);
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

const BACKSPACE = { key: 'Backspace', code: 'Backspace', keyCode: 8 };
const REQUEST = { bubbles: true, cancelable: true, composed: true };

function isTaken(composer: HTMLElement, request: Event): boolean {
  composer.dispatchEvent(request);
  return request.defaultPrevented;
}

/** Line by line: Firefox and some editors lose the breaks of a text given whole. */
function insertText(page: Document, text: string, lineBreak: LineBreak = 'insertLineBreak'): void {
  if (text === '') {
    page.execCommand('delete');
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) page.execCommand(lineBreak);
    if (line !== '' || index === 0) page.execCommand('insertText', false, line);
  }
}
