/** Lexical (WhatsApp, Messenger, Instagram, Max): keeps a model and adopts only what comes by its own input path. */
import type { Editor } from './editor';
import { readEditable } from './read-editable';
import { writeByRequest } from './write-editable';

export const lexical: Editor = {
  id: 'lexical',
  selector: '[data-lexical-editor="true"]',
  read: readEditable,
  write: writeByRequest,
};
