/** Slate (Discord). In Chromium a command changes what is shown and not what is sent: it must come by its input path. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByRequest } from './write-editable';

/** It looks at the page's selection at most every 100 ms. */
const ADOPTION_MS = 150;

export const slate: Editor = {
  id: 'slate',
  selector: '[data-slate-editor="true"]',
  read: readEditable,
  write: (composer, text) => writeByRequest(composer, text, ADOPTION_MS),
};
