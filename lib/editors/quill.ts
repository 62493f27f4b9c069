/** Quill (Slack): takes pastes, and commands where a paste is left to the browser; a line is a block, `<br>` is nothing to it. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByPasteOrDelete } from './write-editable';

export const quill: Editor = {
  id: 'quill',
  selector: '.ql-editor',
  read: readEditable,
  write: (composer, text) => writeByPasteOrDelete(composer, text, 'insertParagraph'),
};
