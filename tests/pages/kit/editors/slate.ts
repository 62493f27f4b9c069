/** Slate with slate-react from npm, on React 18. */

import { type ComponentProps, createElement, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { KitEditor, KitEvents } from './editor';

const paragraph = (text: string): Descendant => ({ type: 'paragraph', children: [{ text }] }) as Descendant;

function replaceAll(editor: Editor, text: string): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.deselect(editor);
    for (let i = editor.children.length - 1; i >= 0; i--) Transforms.removeNodes(editor, { at: [i] });
    Transforms.insertNodes(editor, text.split('\n').map(paragraph), { at: [0] });
  });
  Transforms.select(editor, Editor.end(editor, []));
}

export function mount(slot: HTMLElement, { onEnter, onChange }: KitEvents): KitEditor {
  const editor = withHistory(withReact(createEditor()));
  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.shiftKey) editor.insertBreak();
    else if (!onEnter(event.nativeEvent)) editor.insertBreak();
  };
  const editable = createElement(Editable, { onKeyDown, role: 'textbox' });
  const props = { editor, initialValue: [paragraph('')], onChange: () => onChange() } as unknown as ComponentProps<
    typeof Slate
  >;
  const view = createElement(Slate, props, editable);
  flushSync(() => createRoot(slot).render(view));
  const element = slot.querySelector<HTMLElement>('[data-slate-editor]');
  if (!element) throw new Error('Slate has not rendered');
  return {
    element,
    read: () => editor.children.map((node) => Node.string(node)).join('\n'),
    write: (text) => replaceAll(editor, text),
    focus: () => ReactEditor.focus(editor),
  };
}
