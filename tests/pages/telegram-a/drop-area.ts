/** The drop area: rendered when a drag enters the messages, its targets take the files. */

import { create } from '../shared/elements';

export function connectDrop(layout: HTMLElement, portals: HTMLElement, onFiles: (files: File[]) => void): void {
  let area: HTMLElement | undefined;
  layout.addEventListener('dragenter', (event) => {
    if (area || !event.dataTransfer?.types.includes('Files')) return;
    const target = () => create('div', { class: 'DropTarget', 'data-dropzone': 'true' });
    area = create('div', { class: 'DropArea' }, [target(), target()]);
    portals.append(area);
  });
  document.addEventListener('dragover', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-dropzone]')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const isTarget = event.target instanceof Element && event.target.closest('[data-dropzone]') !== null;
    area?.remove();
    area = undefined;
    if (!isTarget) return;
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
