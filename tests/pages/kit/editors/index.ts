/** All editors by name, loaded only when a page has one of them. */

import type { EditorKind } from '../description';
import type { KitEditor, KitEvents } from './editor';

type Mount = (slot: HTMLElement, events: KitEvents) => KitEditor | Promise<KitEditor>;

const loaders: Record<EditorKind | 'input', () => Promise<Mount>> = {
  lexical: async () => (await import('./lexical')).mountPlain,
  'lexical-rich': async () => (await import('./lexical')).mountRich,
  slate: async () => (await import('./slate')).mount,
  quill: async () => (await import('./quill')).mount,
  prosemirror: async () => (await import('./prosemirror')).mount,
  draft: async () => (await import('./draft')).mount,
  ckeditor: async () => (await import('./ckeditor')).mount,
  textarea: async () => (await import('./textarea')).mount,
  input: async () => (await import('./textarea')).mountInput,
  plain: async () => (await import('./plain')).mount,
};

/** @param attributes given to the editable element on top of the framework's own; `class` is added to */
export async function mountEditor(
  kind: EditorKind | 'input',
  slot: HTMLElement,
  attributes: Record<string, string>,
  events: KitEvents,
): Promise<KitEditor> {
  const mount = await loaders[kind]();
  const editor = await mount(slot, events);
  for (const [name, value] of Object.entries(attributes)) {
    if (editor.setAttribute) editor.setAttribute(name, value);
    else if (name === 'class') editor.element.classList.add(...value.split(' '));
    else editor.element.setAttribute(name, value);
  }
  return editor;
}
