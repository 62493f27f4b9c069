/** `<textarea>` and `<input>` composers, framework-made ones too. */
import type { Editor } from './editor';
import { nextTask } from './editor';

export const textarea: Editor = {
  id: 'textarea',
  selector: 'textarea, input',
  read: (composer) => (composer as HTMLTextAreaElement).value.replace(/\n+$/, ''),

  async write(composer, text) {
    const field = composer as HTMLTextAreaElement;
    field.focus();
    field.select();
    // execCommand keeps the undo history and fires the input events that frameworks listen to.
    const isDone = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (!isDone || field.value !== text) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await nextTask();
  },
};
