/** Slate (Discord). In Chromium a command changes what is shown and not what is sent: it must come by its input path. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByRequest } from './write-editable';

export const slate: Editor = {
  id: 'slate',
  selector: '[data-slate-editor="true"]',
  read: readEditable,
  write: writeByRequest,
};
