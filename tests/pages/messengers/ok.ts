/**
 * Stands for https://ok.ru/messages as of November 2026, written by hand. Sources: data-tsid values that public tools
 * rely on; a plain contenteditable in the site's own elements. Not verified: upload when attached.
 */
import type { PageDescription } from '../kit/description';

export const ok: PageDescription = {
  id: 'ok',
  name: 'OK',
  address: 'https://ok.ru/messages/1/',
  language: 'ru',
  hasTrustedTypes: false,
  body: `
    <msg-app>
      <msg-chat-header><span data-tsid="chat_header_title">Айгерим</span></msg-chat-header>
      <div data-tsid="message_list" data-kit="messages"></div>
      <msg-input data-tsid="write_msg_input">
        <button type="button" data-tsid="attach" id="attach">+</button>
        <div id="composer"></div>
        <span id="send"></span>
      </msg-input>
    </msg-app>`,
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: { role: 'textbox', 'data-tsid': 'write_msg_input-input' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { 'data-tsid': 'button_send' },
      acts: 'mousedown',
      whenEmpty: { attributes: { 'data-tsid': 'button_record' }, does: 'recording started' },
    },
  },
  files: {
    menu: ['#attach'],
    input: 're-used',
    leave: 'when attached',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: { edit: 'composer', reply: 'composer', forward: { attributes: {}, comment: 'textarea', send: {} } },
};
