/** Lexical from npm: plain text (one paragraph, line breaks inside it) and rich text (a paragraph a line). */

import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import type { KitEditor, KitEvents } from './editor';

/** Rich text puts an empty line between paragraphs; messengers send one line for each. */
function readModel(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

function fill(text: string): void {
  const paragraph = $createParagraphNode();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line !== '') paragraph.append($createTextNode(line));
  }
  $getRoot().clear().append(paragraph);
  paragraph.selectEnd();
}

function mount(slot: HTMLElement, { onEnter, onChange }: KitEvents, isRich: boolean): KitEditor {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  slot.append(element);
  const editor = createEditor({
    namespace: 'composer',
    onError: (error) => window.__page.accidents.push(String(error)),
  });
  editor.setRootElement(element);
  if (isRich) registerRichText(editor);
  else registerPlainText(editor);
  const write = (text: string) => editor.update(() => fill(text), { discrete: true });
  write('');
  const take = (event: KeyboardEvent | null) => {
    if (event === null || event.shiftKey || !onEnter(event)) return false;
    event.preventDefault();
    return true;
  };
  editor.registerCommand(KEY_ENTER_COMMAND, take, COMMAND_PRIORITY_HIGH);
  editor.registerUpdateListener(onChange);
  return { element, read: () => editor.getEditorState().read(readModel), write, focus: () => editor.focus() };
}

export const mountPlain = (slot: HTMLElement, events: KitEvents) => mount(slot, events, false);
export const mountRich = (slot: HTMLElement, events: KitEvents) => mount(slot, events, true);
