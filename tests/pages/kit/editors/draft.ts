/** Draft.js from npm, on React 18; Shift+Enter starts a new block, as in the old X. */

import { ContentState, type DraftHandleValue, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, type KeyboardEvent as ReactKeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { KitEditor, KitEvents } from './editor';

interface Handle {
  state: EditorState;
  set(state: EditorState): void;
  editor: Editor | null;
}

function createView(handle: Handle, { onEnter, onChange }: KitEvents) {
  const handleReturn = (event: ReactKeyboardEvent): DraftHandleValue => {
    if (!event.shiftKey && onEnter(event.nativeEvent)) return 'handled';
    return 'not-handled';
  };
  return function View() {
    const [editorState, setState] = useState(handle.state);
    handle.set = (state) => {
      handle.state = state;
      setState(state);
      onChange();
    };
    const ref = (editor: Editor | null) => {
      handle.editor = editor;
    };
    const props = { editorState, onChange: handle.set, handleReturn, keyBindingFn: getDefaultKeyBinding, ref } as const;
    return createElement(Editor, { ...props, stripPastedStyles: true });
  };
}

export function mount(slot: HTMLElement, events: KitEvents): KitEditor {
  const handle: Handle = { state: EditorState.createEmpty(), set: () => undefined, editor: null };
  flushSync(() => createRoot(slot).render(createElement(createView(handle, events))));
  const element = slot.querySelector<HTMLElement>('[contenteditable]');
  if (!element) throw new Error('Draft.js has not rendered');
  const write = (text: string) => {
    const content = EditorState.push(handle.state, ContentState.createFromText(text), 'insert-characters');
    flushSync(() => handle.set(EditorState.moveFocusToEnd(content)));
  };
  return {
    element,
    read: () => handle.state.getCurrentContent().getPlainText('\n'),
    write,
    focus: () => handle.editor?.focus(),
  };
}
