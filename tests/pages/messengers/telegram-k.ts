/**
 * Stands for https://web.telegram.org/k/ as of November 2026, written by hand, beside the longer page in
 * `tests/pages/telegram-k`: what can be done with a sent message, and sending later. Source: the client's public source.
 */
import type { PageDescription } from '../kit/description';

export const telegramK: PageDescription = {
  id: 'telegram-k',
  name: 'Telegram K',
  address: 'https://web.telegram.org/k/chat/',
  language: 'ru',
  hasTrustedTypes: false,
  body: `
    <div class="chat active">
      <div class="chat-info"><span class="peer-title">Айгерим</span></div>
      <div class="bubbles" data-kit="messages"></div>
      <div class="chat-input">
        <div class="new-message-wrapper">
          <button type="button" class="btn-icon attach-file" id="attach">+</button>
          <div class="input-message-container" id="composer"></div>
        </div>
        <div class="btn-send-container" id="send-container"><span id="send"></span></div>
      </div>
    </div>`,
  prefill: 'text', // within `tgaddr` in the real page's fragment
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: { class: 'input-message-input' },
    sendKey: 'Enter',
    keyTakenBy: 'document',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { class: 'btn-icon btn-send send' },
      acts: 'click',
      whenEmpty: { attributes: { class: 'btn-icon btn-send record' }, does: 'recording started' },
    },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'with send',
    waitIn: {
      attributes: { class: 'popup popup-new-media active' },
      caption: 'plain',
      captionAttributes: { class: 'input-message-input' },
      button: { class: 'btn-primary' },
    },
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: 'composer',
    reply: 'composer',
    forward: { attributes: { class: 'popup popup-forward active' }, comment: 'plain', send: { class: 'btn-primary' } },
  },
  draftSavedAfterMs: 2500,
  schedule: { slot: '#send-container', opener: { class: 'btn-menu-toggle' }, entry: { class: 'btn-menu-item' } },
  poll: { attributes: { class: 'popup popup-create-poll active' }, field: 'plain', create: { class: 'btn-primary' } },
};
