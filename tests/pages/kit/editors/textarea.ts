/** A textarea whose state is kept apart, as React does: it follows the field only through `input` events. */

import type { KitEditor, KitEvents } from './editor';

type Field = HTMLTextAreaElement | HTMLInputElement;

function mountField(slot: HTMLElement, field: Field, { onEnter, onChange }: KitEvents): KitEditor {
  let state = '';
  slot.append(field);
  field.addEventListener('input', () => {
    state = field.value;
    onChange();
  });
  field.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (onEnter(event)) event.preventDefault();
  });
  return {
    element: field,
    read: () => state,
    write: (text) => {
      state = text;
      field.value = text;
      onChange();
    },
    focus: () => field.focus(),
  };
}

export const mount = (slot: HTMLElement, events: KitEvents) =>
  mountField(slot, document.createElement('textarea'), events);

export function mountInput(slot: HTMLElement, events: KitEvents): KitEditor {
  const field = document.createElement('input');
  field.type = 'text';
  return mountField(slot, field, events);
}
