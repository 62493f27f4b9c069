/** converse.js, a web client for XMPP: a textarea in a form, files uploaded the moment they are chosen. */
import type { Adapter } from './adapter';

export const converse: Adapter = {
  id: 'converse',
  name: 'Converse',
  matches: ['https://conversejs.org/*'],
  composers: [
    {
      editable: ['form.chat-message-form textarea.chat-textarea', 'textarea.chat-textarea'],
      send: ['form.chat-message-form button[type="submit"]', '.send-button'],
      release: 'click',
    },
  ],
  ignore: [],
  conversation: ['.chat-head .chat-title', '.chatbox-title__text'],
};
