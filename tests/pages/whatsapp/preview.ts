/** The media preview that takes the chat's place: file names, a caption in a second Lexical, and its own send. */

import { create } from '../shared/elements';
import { mountComposer } from './lexical-editor';

export interface Preview {
  files: readonly File[];
  caption(): string;
}

export function openPreview(panel: HTMLElement, files: readonly File[], onSend: (caption: string) => void): Preview {
  const box = create('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': '10',
    'aria-label': 'Add a caption',
    class: 'lexical-rich-text-input',
  });
  const finish = () => {
    const caption = composer.read().trim();
    panel.hidden = true;
    panel.replaceChildren();
    onSend(caption);
  };
  const icon = create('span', { 'data-icon': 'wds-ic-send-filled', 'aria-hidden': 'true' }, ['➤']);
  const button = create('div', { role: 'button', tabindex: '0', 'aria-label': `Send ${files.length} selected` }, [
    icon,
  ]);
  button.addEventListener('click', finish);
  const names = files.map((file) => create('li', {}, [file.name]));
  const caption = create('div', { 'data-testid': 'media-caption-input-container' }, [box]);
  panel.replaceChildren(create('ul', {}, names), caption, button);
  panel.hidden = false;
  const composer = mountComposer(box, { onEnter: finish, onChange: () => undefined, onFiles: () => undefined });
  composer.focus();
  return { files, caption: () => composer.read() };
}
