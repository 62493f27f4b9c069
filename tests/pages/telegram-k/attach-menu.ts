/** The clip: its menu clicks a hidden file input that stays in the document. */

import { create } from '../shared/elements';
import { attachClick } from './click';

export function connectAttachMenu(clip: HTMLElement, input: HTMLInputElement, onFiles: (files: File[]) => void): void {
  let menu: HTMLElement | undefined;
  const close = () => {
    menu?.remove();
    menu = undefined;
  };
  attachClick(clip, () => {
    if (menu) return close();
    const item = create('div', { class: 'btn-menu-item', role: 'menuitem' }, ['File']);
    attachClick(item, () => {
      close();
      input.click();
    });
    menu = create('div', { class: 'btn-menu active' }, [item]);
    clip.after(menu);
  });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    onFiles(files);
  });
}
