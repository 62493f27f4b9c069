/** Puts what was carried into the target's page, whatever it is made with, and tells whether the page took it. */
import { editorOf } from '../editors';
import { isSameText } from '../editors/editor';

const EDITABLE = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
const ADOPTION_MS = 600;
const POLL_MS = 30;

/** The field a message is written in: the one in use, else the lowest on the page; composers stand at its foot. */
export function findComposer(page: Document): HTMLElement | undefined {
  const fields = [...page.querySelectorAll<HTMLElement>(EDITABLE)].filter(isUsable);
  const used = fields.find((field) => field.contains(page.activeElement));
  return used ?? fields.toSorted((one, other) => bottomOf(other) - bottomOf(one))[0];
}

/** Adds the text after what stands there already; true when the field reads back so. */
export async function insertText(composer: HTMLElement, text: string): Promise<boolean> {
  const editor = editorOf(composer);
  const before = editor.read(composer);
  const wanted = before === '' ? text : `${before}\n${text}`;
  await editor.write(composer, wanted);
  const end = Date.now() + ADOPTION_MS;
  while (!isSameText(editor.read(composer), wanted)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  composer.focus();
  return true;
}

/** How files are given to a page; the guard knows these ways. */
export interface FileWays {
  paste(target: Element, files: readonly File[]): boolean;
  choose(input: HTMLInputElement, files: readonly File[]): void;
}

/** By paste, as most composers take files; else through the file input nearest to the composer. */
export function attachFiles(composer: HTMLElement, files: readonly File[], ways: FileWays): boolean {
  if (ways.paste(composer, files)) return true;
  const input = inputNear(composer);
  if (!input || (files.length > 1 && !input.multiple)) return false;
  ways.choose(input, files);
  return true;
}

function inputNear(composer: HTMLElement): HTMLInputElement | undefined {
  for (let area = composer.parentElement; area !== null; area = area.parentElement) {
    const input = area.querySelector<HTMLInputElement>('input[type="file"]:not(:disabled)');
    if (input) return input;
  }
  return undefined;
}

function isUsable(field: HTMLElement): boolean {
  if (field.getClientRects().length === 0 || field.parentElement?.closest(EDITABLE)) return false;
  return !field.matches('[role="searchbox"], [role="search"] *, :disabled, :read-only:is(textarea)');
}

function bottomOf(field: HTMLElement): number {
  return field.getBoundingClientRect().bottom;
}
