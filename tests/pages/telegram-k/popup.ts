/** The popup before new media leaves: the draft moves into its caption, body's Enter clicks its button by script. */

import { readEditable } from '../shared/editable-text';
import { create } from '../shared/elements';
import { attachClick } from './click';

export interface Popup {
  files: readonly File[];
  caption(): string;
  /** Presses the button the way the client's keydown listener does: by an untrusted click. */
  confirm(): void;
}

export function openPopup(files: readonly File[], draft: string, onSend: (caption: string) => void): Popup {
  const caption = create('div', {
    class: 'input-message-input simple-message-input-input',
    contenteditable: 'true',
    dir: 'auto',
    'data-placeholder': 'Add a caption...',
  });
  caption.textContent = draft;
  const button = create(
    'button',
    { type: 'button', class: 'btn-primary btn-color-primary simple-message-input-confirm' },
    ['Send'],
  );
  const names = files.map((file) => create('div', { class: 'document-name' }, [file.name]));
  const row = create('div', { class: 'popup-input-container' }, [caption, button]);
  const container = create('div', { class: 'popup-container' }, [...names, row]);
  const popup = create('div', { class: 'popup popup-send-photo popup-new-media active' }, [container]);
  attachClick(button, () => {
    const text = readEditable(caption).trim();
    popup.remove();
    onSend(text);
  });
  document.body.append(popup);
  caption.focus();
  return {
    files,
    caption: () => readEditable(caption),
    confirm: () => button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
  };
}
