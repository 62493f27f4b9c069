/** Files on their way: chosen, dropped or pasted; leaving at once, when attached, or with the message. */

import { create, find } from '../shared/elements';
import { send } from '../shared/outbox';
import { openCaptionDialog } from './caption-dialog';
import type { FilesDescription } from './description';
import type { KitEditor } from './editors/editor';

export interface WaitingFiles {
  names(): string[];
  /** What goes out with the message, after which nothing waits. */
  take(): File[];
}

export interface FilesUse {
  onChange(): void;
  /** From a dialog with a caption. */
  onSend(caption: string, files: File[]): void;
  onSecondEditor(editor: KitEditor | undefined): void;
}

export function connectFiles(description: FilesDescription, use: FilesUse): WaitingFiles {
  let waiting: File[] = [];
  const list = create('ul', { 'data-kit': 'waiting' });
  find(description.dropZone).after(list);

  const show = (files: File[]) => {
    waiting = files;
    list.replaceChildren(...files.map(({ name }) => create('li', {}, [name])));
    use.onChange();
  };

  const receive = (files: File[], isPasted: boolean) => {
    if (files.length === 0) return;
    if (description.leave === 'at once' || (isPasted && description.pasted === 'at once')) void send('', files);
    else if (description.waitIn !== 'composer') {
      show(files);
      void openCaptionDialog(description.waitIn, files, use.onSecondEditor).then((caption) => {
        show([]);
        use.onSend(caption, files);
      });
    } else {
      if (description.leave === 'when attached') void send('', files);
      show([...waiting, ...files]);
    }
  };

  connectMenu(description, (files) => receive(files, false));
  connectDrop(description.dropZone, (files) => receive(files, false));
  document.addEventListener(
    'paste',
    (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      receive(files, true);
    },
    true,
  );
  return {
    names: () => waiting.map(({ name }) => name),
    take: () => {
      const files = description.leave === 'when attached' ? [] : waiting;
      show([]);
      return files;
    },
  };
}

function createInput(onFiles: (files: File[]) => void): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.onchange = () => {
    onFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return input;
}

function connectMenu({ menu, input: kind, dropZone }: FilesDescription, onFiles: (files: File[]) => void): void {
  const kept = kind === 'detached' ? undefined : createInput(onFiles);
  if (kept && kind === 'attached') {
    kept.hidden = true;
    find(dropZone).after(kept);
  }
  find(menu.at(-1) ?? '').addEventListener('click', () => (kept ?? createInput(onFiles)).click());
}

function connectDrop(selector: string, onFiles: (files: File[]) => void): void {
  const zone = find(selector);
  zone.addEventListener('dragover', (event) => event.preventDefault());
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
