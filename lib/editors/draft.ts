/** Draft.js (older X): commands of more than a line break its model, pastes do not; it deletes on the key alone. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByPasteOrKey } from './write-editable';

export const draft: Editor = {
  id: 'draft',
  selector: '.public-DraftEditor-content',
  read: readEditable,
  write: writeByPasteOrKey,
};
