/** The plus menu: while it is open, its hidden file inputs are part of the document. */

import { create } from '../shared/elements';

const entries = [
  { label: 'Document', icon: 'document-filled-refreshed', accept: '*' },
  { label: 'Photos & videos', icon: 'media-filled-refreshed', accept: 'image/*,video/mp4,video/3gpp,video/quicktime' },
];

function createEntry(entry: (typeof entries)[number], onFiles: (files: File[]) => void): HTMLElement {
  const input = create('input', { type: 'file', accept: entry.accept, multiple: '' }) as HTMLInputElement;
  input.addEventListener('change', () => onFiles([...(input.files ?? [])]));
  const icon = create('span', { 'data-icon': entry.icon, 'aria-hidden': 'true' });
  const item = create('li', { role: 'menuitem', 'aria-label': entry.label, tabindex: '0' }, [icon, entry.label, input]);
  item.addEventListener('click', (event) => {
    if (event.target !== input) input.click();
  });
  return item;
}

export function connectAttachMenu(button: HTMLElement, onFiles: (files: File[]) => void): void {
  let menu: HTMLElement | undefined;
  const close = () => {
    menu?.remove();
    menu = undefined;
    button.setAttribute('aria-expanded', 'false');
  };
  button.addEventListener('click', () => {
    if (menu) return close();
    const take = (files: File[]) => {
      close();
      onFiles(files);
    };
    menu = create(
      'ul',
      { role: 'menu' },
      entries.map((entry) => createEntry(entry, take)),
    );
    button.after(menu);
    button.setAttribute('aria-expanded', 'true');
  });
}
