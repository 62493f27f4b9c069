/** CKEditor 5 (Microsoft Teams): takes no commands in Chromium, only pastes and input requests. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByRequest } from './write-editable';

export const ckeditor: Editor = {
  id: 'ckeditor',
  selector: '.ck-editor__editable',
  read: readEditable,
  write: writeByRequest,
};
