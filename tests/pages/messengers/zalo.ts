/**
 * Stands for https://chat.zalo.me/ as of November 2026, written by hand. Sources: ids that public tools rely on; a
 * plain contenteditable with one element for each line. Files upload when attached.
 */
import type { PageDescription } from '../kit/description';

export const zalo: PageDescription = {
  id: 'zalo',
  name: 'Zalo',
  address: 'https://chat.zalo.me/chat/',
  language: 'vi',
  hasTrustedTypes: false,
  body: `
    <div id="chatOnboard">
      <header id="header"><div class="header-title">Айгерим</div></header>
      <div id="messageView" data-kit="messages"></div>
      <div id="chatInput">
        <div icon="Photo_24_Line" role="button" tabindex="0" id="attach">+</div>
        <div class="chat-input__content"><div id="composer"></div></div>
        <div class="send" id="send"></div>
      </div>
    </div>`,
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: { id: 'richInput', class: 'rich-input' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'div',
      attributes: { 'data-translate-title': 'STR_SEND', class: 'send-msg-btn' },
      acts: 'click',
      whenEmpty: { attributes: { 'data-translate-title': 'STR_LIKE' }, does: 'like sent' },
    },
  },
  files: {
    menu: ['#attach'],
    input: 're-used',
    leave: 'when attached',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: { reply: 'composer', forward: { attributes: {}, comment: 'textarea', send: {} } },
  poll: { attributes: {}, field: 'textarea', create: {} },
};
