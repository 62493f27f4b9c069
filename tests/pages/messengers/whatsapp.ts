/**
 * Stands for https://web.whatsapp.com/ as of November 2026, written by hand, beside the longer page in
 * `tests/pages/whatsapp`: what can be done with a sent message. Sources: attributes that public tools rely on; the real
 * Lexical. Not verified: the markup of editing and of forwarding with a comment.
 */
import type { PageDescription } from '../kit/description';

const icon = { 'aria-label': 'Отправить' };

export const whatsapp: PageDescription = {
  id: 'whatsapp',
  name: 'WhatsApp',
  address: 'https://web.whatsapp.com/chat/',
  language: 'ru',
  hasTrustedTypes: true,
  body: `
    <div id="app">
      <div id="main">
        <header><span title="Айгерим">Айгерим</span></header>
        <div role="application" data-kit="messages"></div>
        <footer>
          <button type="button" aria-label="Прикрепить" aria-expanded="false" id="attach"><span data-icon="plus-rounded">+</span></button>
          <div id="composer"></div>
          <span id="send"></span>
        </footer>
      </div>
    </div>`,
  prefill: 'text',
  composer: {
    slot: '#composer',
    editor: 'lexical',
    attributes: { role: 'textbox', 'data-tab': '10', 'aria-placeholder': 'Введите сообщение' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { ...icon, 'data-tab': '11' },
      acts: 'click',
      whenEmpty: { attributes: { 'aria-label': 'Голосовое сообщение', 'data-tab': '11' }, does: 'recording started' },
    },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'with send',
    waitIn: {
      attributes: {},
      caption: 'lexical',
      captionAttributes: { role: 'textbox', 'data-tab': '10' },
      button: { 'aria-label': 'Отправить 1' },
    },
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: { editor: 'lexical', attributes: { role: 'textbox', 'data-tab': '10' }, save: { 'aria-label': 'Готово' } },
    reply: 'composer',
    forward: { attributes: {}, comment: 'lexical', send: icon },
  },
  poll: { attributes: {}, field: 'input', create: { 'aria-label': 'Отправить' } },
};
