/** The practice messenger inside the extension; its page starts the guard itself. */
import type { Adapter } from './adapter';

export const practice: Adapter = {
  id: 'practice',
  name: 'Saqtan',
  matches: [],
  composers: [{ editable: ['[data-practice-composer]'], send: ['[data-practice-send]'], release: 'click' }],
  ignore: [],
  conversation: ['[data-practice-contact]'],
};
