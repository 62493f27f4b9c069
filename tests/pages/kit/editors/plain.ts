/** A contenteditable without a framework; its state follows the DOM only through `input` events. */

import { readEditable } from '../../shared/editable-text';
import type { KitEditor, KitEvents } from './editor';

export function mount(slot: HTMLElement, { onEnter, onChange }: KitEvents): KitEditor {
  let state = '';
  const element = document.createElement('div');
  element.contentEditable = 'true';
  slot.append(element);
  element.addEventListener('input', () => {
    state = readEditable(element);
    onChange();
  });
  // As messengers do: the text alone, through the browser's own command.
  element.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    event.preventDefault();
    document.execCommand('insertText', false, text);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (onEnter(event)) event.preventDefault();
  });
  return {
    element,
    read: () => state,
    write: (text) => {
      state = text;
      element.replaceChildren(
        ...text.split('\n').flatMap((line, i) => (i > 0 ? [document.createElement('br'), line] : [line])),
      );
      document.getSelection()?.selectAllChildren(element);
      document.getSelection()?.collapseToEnd();
      onChange();
    },
    focus: () => element.focus(),
  };
}
