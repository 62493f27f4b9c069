/** The attachment modal: the draft moves into its caption, Enter sends, and its button acts on mousedown alone. */

import { readEditable } from '../shared/editable-text';
import { create, find } from '../shared/elements';

export const captionId = 'editable-message-text-modal';

export interface Modal {
  files: readonly File[];
  caption(): string;
}

function createModal(files: readonly File[], button: HTMLElement): HTMLElement {
  const names = files.map((file) => create('div', { class: 'file-title' }, [file.name]));
  const editable = create('div', {
    id: captionId,
    class: 'form-control allow-selection',
    contenteditable: 'true',
    role: 'textbox',
    dir: 'auto',
    tabindex: '0',
    'aria-label': 'Add a caption...',
  });
  const clone = create('div', { class: 'form-control clone', dir: 'auto' });
  const caption = create('div', { id: 'caption-input-text' }, [editable, clone]);
  return create('div', { class: 'Modal open', role: 'dialog' }, [...names, caption, button]);
}

export function openModal(
  portals: HTMLElement,
  files: readonly File[],
  draft: string,
  onSend: (caption: string) => void,
): Modal {
  let caption = draft;
  const button = create('button', { type: 'button', class: 'Button primary AttachmentModal-send' }, ['Send']);
  const modal = createModal(files, button);
  portals.append(modal);
  const editable = find(`#${captionId}`, modal);
  const leaving = new AbortController();
  const { signal } = leaving;
  const finish = () => {
    leaving.abort();
    modal.remove();
    onSend(caption.trim());
  };
  editable.textContent = draft;
  editable.focus();
  const on = <Type extends 'input' | 'keydown' | 'mousedown'>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ) => document.addEventListener(type, listener, { signal });
  on('input', ({ target }) => {
    if (target === editable) caption = readEditable(editable);
  });
  on('keydown', (event) => {
    if (event.target !== editable || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    finish();
  });
  on('mousedown', ({ target }) => {
    if (target === button) finish();
  });
  return { files, caption: () => caption };
}
