/** Lexical (WhatsApp, Messenger, Max): keeps a model of its own and adopts only its own input path. */
import type { Editor } from './editor';
import { nextTask } from './editor';
import { readEditable } from './read-editable';
import { deleteSelection, insertText, pasteText, selectAll } from './write-editable';

export const lexical: Editor = {
  read: readEditable,

  // Chromium: execCommand joins lines and cannot delete, so a paste or a deletion request of our own.
  // Firefox: the data of a made paste arrives empty and wipes the text, execCommand does it right.
  async write(composer, text) {
    await selectAll(composer);
    if (import.meta.env.FIREFOX) insertText(text);
    else if (text === '') deleteSelection(composer);
    else if (!pasteText(composer, text)) insertText(text);
    await nextTask(50);
  },
};
