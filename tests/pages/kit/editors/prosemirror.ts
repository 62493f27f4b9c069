/** ProseMirror from npm with its basic schema; Shift+Enter is a hard break. */

import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { KitEditor, KitEvents } from './editor';

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};

function replaceAll(view: EditorView, text: string): void {
  const { tr, doc } = view.state;
  const lines = text.split('\n').map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  tr.replaceWith(0, doc.content.size, lines);
  view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)));
}

export function mount(slot: HTMLElement, { onEnter, onChange }: KitEvents): KitEditor {
  const keys = keymap({ 'Shift-Enter': chainCommands(exitCode, breakLine) });
  const state = EditorState.create({ schema, plugins: [history(), keys, keymap(baseKeymap)] });
  const view: EditorView = new EditorView(slot, {
    state,
    handleKeyDown: (_view, event) => event.key === 'Enter' && !event.shiftKey && onEnter(event),
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      onChange();
    },
  });
  return {
    element: view.dom,
    read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    write: (text) => replaceAll(view, text),
    focus: () => view.focus(),
  };
}
