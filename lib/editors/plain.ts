/** A contenteditable without a framework (Telegram and others): the browser's own editing commands. */
import type { Editor } from './editor';
import { nextTask } from './editor';
import { readEditable } from './read-editable';
import { insertText, selectAll } from './write-editable';

export const plain: Editor = {
  read: readEditable,

  async write(composer, text) {
    await selectAll(composer);
    insertText(text);
    await nextTask();
  },
};
