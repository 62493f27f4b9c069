/** Drop zones built while files are dragged over the page: as a file above, as media below. */

import { create } from '../shared/elements';

export function connectDrop(onFiles: (files: File[]) => void): void {
  let container: HTMLElement | undefined;
  const close = () => {
    container?.remove();
    container = undefined;
  };
  const createDrop = () => {
    const drop = create('div', { class: 'drop' });
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      event.stopPropagation();
      close();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return drop;
  };
  document.body.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (container) return;
    container = create('div', { class: 'drops-container is-visible' }, [createDrop(), createDrop()]);
    document.body.append(container);
  });
  document.body.addEventListener('drop', (event) => {
    event.preventDefault();
    close();
  });
}
