/**
 * Stands for https://web.telegram.org/a/ as of November 2026, written by hand, beside the longer page in
 * `tests/pages/telegram-a`: what can be done with a sent message, and sending later. Source: the client's public source.
 */
import type { PageDescription } from '../kit/description';

export const telegramA: PageDescription = {
  id: 'telegram-a',
  name: 'Telegram A',
  address: 'https://web.telegram.org/a/chat/',
  language: 'ru',
  hasTrustedTypes: false,
  body: `
    <div id="MiddleColumn">
      <div class="MiddleHeader"><h3 class="fullName">Айгерим</h3></div>
      <div class="messages-layout Transition_slide-active">
        <div class="MessageList" data-kit="messages"></div>
        <div class="Composer">
          <div class="message-input-wrapper">
            <button type="button" id="attach" aria-haspopup="true">+</button>
            <div id="message-input-text"><div id="composer"></div></div>
          </div>
          <span id="send"></span>
        </div>
      </div>
    </div>`,
  prefill: 'text', // within `tgaddr` in the real page's fragment
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: { id: 'editable-message-text', role: 'textbox', class: 'form-control' },
    sendKey: 'Enter',
    keyTakenBy: 'document',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { class: 'Button main-button send' },
      acts: 'click',
      whenEmpty: { attributes: { class: 'Button main-button record' }, does: 'recording started' },
    },
  },
  files: {
    menu: ['#attach'],
    input: 're-used',
    leave: 'with send',
    waitIn: {
      attributes: { class: 'Modal open' },
      caption: 'plain',
      captionAttributes: { id: 'editable-message-text-modal', role: 'textbox' },
      button: { class: 'Button AttachmentModal-send' },
    },
    dropZone: '[data-kit="messages"]',
  },
  messages: { edit: 'composer', reply: 'composer' },
  schedule: { slot: '.Composer', opener: { class: 'Button' }, entry: { class: 'MenuItem' } },
  poll: { attributes: { class: 'Modal open' }, field: 'input', create: { class: 'Button' } },
};
