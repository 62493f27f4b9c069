/** A contenteditable without a framework (Telegram, VK, Google Chat): the browser's own editing commands. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByCommand } from './write-editable';

export const plain: Editor = {
  id: 'plain',
  selector: '[contenteditable]',
  read: readEditable,
  write: writeByCommand,
};
