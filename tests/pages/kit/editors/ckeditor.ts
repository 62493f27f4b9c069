/** CKEditor 5 from npm with the least it needs: paragraphs and Essentials (typing, Enter, Shift+Enter, clipboard, undo). */

import { Essentials, InlineEditor, type ModelElement, type ModelNode, Paragraph } from 'ckeditor5';
import type { KitEditor, KitEvents } from './editor';

function textOf(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  return node.is('element') ? readChildren(node).join('') : '';
}

function readChildren(element: ModelElement): string[] {
  return [...element.getChildren()].map(textOf);
}

function writeAll(editor: InlineEditor, text: string): void {
  editor.model.change((writer) => {
    const root = editor.model.document.getRoot();
    if (!root) return;
    writer.remove(writer.createRangeIn(root));
    for (const line of text.split('\n')) {
      const paragraph = writer.createElement('paragraph');
      writer.insertText(line, paragraph);
      writer.append(paragraph, root);
    }
    writer.setSelection(root, 'end');
  });
}

export async function mount(slot: HTMLElement, { onEnter, onChange }: KitEvents): Promise<KitEditor> {
  const source = document.createElement('div');
  slot.append(source);
  const editor = await InlineEditor.create(source, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  const view = editor.editing.view;
  view.document.on(
    'keydown',
    (event, data) => {
      const { domEvent } = data as { domEvent: KeyboardEvent };
      if (domEvent.key !== 'Enter' || domEvent.shiftKey || domEvent.isComposing || !onEnter(domEvent)) return;
      domEvent.preventDefault();
      event.stop();
    },
    { priority: 'highest' },
  );
  editor.model.document.on('change:data', onChange);
  const element = editor.ui.getEditableElement();
  const root = editor.model.document.getRoot();
  if (!element || !root) throw new Error('CKEditor has not rendered');
  return {
    element,
    read: () => readChildren(root).join('\n'),
    write: (text) => writeAll(editor, text),
    focus: () => view.focus(),
    setAttribute: (name, value) =>
      view.change((writer) => {
        const viewRoot = view.document.getRoot();
        if (!viewRoot) return;
        if (name === 'class') writer.addClass(value.split(' '), viewRoot);
        else writer.setAttribute(name, value, viewRoot);
      }),
  };
}
