/** A chat composer on the real Lexical: plain text, Enter sends, pasted files go to the preview. */

import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';

export interface Composer {
  element: HTMLElement;
  read(): string;
  clear(): void;
  focus(): void;
}

export interface ComposerEvents {
  onEnter(): void;
  onChange(text: string): void;
  onFiles(files: File[]): void;
}

function listen(editor: LexicalEditor, { onEnter, onChange, onFiles }: ComposerEvents): void {
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      onEnter();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const files = event instanceof ClipboardEvent ? [...(event.clipboardData?.files ?? [])] : [];
      if (files.length === 0) return false;
      event.preventDefault();
      onFiles(files);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerUpdateListener(({ editorState }) => onChange(editorState.read(() => $getRoot().getTextContent())));
}

function empty(editor: LexicalEditor): void {
  const fill = () => {
    const paragraph = $createParagraphNode();
    $getRoot().clear().append(paragraph);
    paragraph.select();
  };
  editor.update(fill, { discrete: true });
}

export function mountComposer(element: HTMLElement, events: ComposerEvents): Composer {
  const editor = createEditor({
    namespace: 'composer',
    theme: { paragraph: 'selectable-text copyable-text' },
    onError: (error) => window.__page.accidents.push(String(error)),
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  empty(editor);
  listen(editor, events);
  return {
    element,
    read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () => empty(editor),
    focus: () => editor.focus(),
  };
}
