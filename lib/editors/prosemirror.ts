/** ProseMirror and TipTap: take pastes whole; deletions by command. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByPasteOrDelete } from './write-editable';

export const prosemirror: Editor = {
  id: 'prosemirror',
  selector: '.ProseMirror',
  read: readEditable,
  write: writeByPasteOrDelete,
};
