/** The attach menu: its items act on mousedown and share one file input that never becomes part of the document. */

import { create } from '../shared/elements';

const entries = [
  { icon: 'icon-photo', label: 'Photo or Video', accept: 'image/png,image/jpeg,video/mp4' },
  { icon: 'icon-document', label: 'File', accept: '*' },
];

/** One input for the life of the page, as in the client's own `openSystemFilesDialog`. */
const fileInput = document.createElement('input');
fileInput.type = 'file';
fileInput.multiple = true;

function chooseFiles(accept: string, onFiles: (files: File[]) => void): void {
  fileInput.accept = accept;
  fileInput.onchange = () => {
    const files = [...(fileInput.files ?? [])];
    fileInput.value = '';
    onFiles(files);
  };
  fileInput.click();
}

export function connectAttachMenu(button: HTMLElement, onFiles: (files: File[]) => void): void {
  let menu: HTMLElement | undefined;
  const close = () => {
    menu?.remove();
    menu = undefined;
  };
  button.addEventListener('mousedown', (event) => {
    event.preventDefault();
    if (menu) return close();
    const items = entries.map(({ icon, label, accept }) => {
      const item = create('div', { class: 'MenuItem compact', role: 'menuitem', tabindex: '0' }, [
        create('i', { class: `icon ${icon}` }),
        label,
      ]);
      item.addEventListener('mousedown', () => {
        close();
        chooseFiles(accept, onFiles);
      });
      return item;
    });
    menu = create('div', { class: 'bubble menu-container', role: 'menu' }, items);
    button.after(menu);
  });
}
