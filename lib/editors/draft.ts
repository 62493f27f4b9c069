/** Draft.js (older X): commands of more than a line break its model, pastes do not. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByPasteOrDelete } from './write-editable';

export const draft: Editor = {
  id: 'draft',
  selector: '.public-DraftEditor-content',
  read: readEditable,
  write: writeByPasteOrDelete,
};
