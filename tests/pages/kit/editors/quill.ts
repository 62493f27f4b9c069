/** Quill 2 from npm, without a theme. */

import Quill from 'quill/core';
import type { KitEditor, KitEvents } from './editor';

export function mount(slot: HTMLElement, { onEnter, onChange }: KitEvents): KitEditor {
  const container = document.createElement('div');
  slot.append(container);
  let lastEnter: KeyboardEvent | undefined;
  slot.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') lastEnter = event;
    },
    true,
  );
  const bindings = {
    send: { key: 'Enter', handler: () => lastEnter === undefined || !onEnter(lastEnter) },
    sendWithControl: { key: 'Enter', ctrlKey: true, handler: () => lastEnter === undefined || !onEnter(lastEnter) },
  };
  const quill = new Quill(container, { modules: { keyboard: { bindings } } });
  quill.on('text-change', onChange);
  return {
    element: quill.root,
    read: () => quill.getText().replace(/\n$/, ''),
    write: (text) => {
      quill.setText(text);
      quill.setSelection(quill.getLength(), 0);
    },
    focus: () => quill.focus(),
  };
}
