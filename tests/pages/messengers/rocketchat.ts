/**
 * Stands for https://open.rocket.chat/ as of November 2026, written by hand. Sources: names in the server's public
 * source; a textarea, and a dialog for each file with a description. The server has no test build for a browser alone.
 */
import type { PageDescription } from '../kit/description';

export const rocketchat: PageDescription = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  address: 'https://open.rocket.chat/channel/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <main>
      <header class="rcx-room-header"><h1>clinic</h1></header>
      <div role="list" data-kit="messages"></div>
      <div class="rc-message-box rcx-message-box">
        <div id="composer"></div>
        <div role="toolbar">
          <button type="button" data-qa-id="file-upload" id="attach">+</button>
          <span id="send"></span>
        </div>
      </div>
    </main>`,
  composer: {
    slot: '#composer',
    editor: 'textarea',
    attributes: { name: 'msg', placeholder: 'Message #clinic' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { 'aria-label': 'Send', 'data-qa-id': 'composer-send' },
      acts: 'click',
      whenEmpty: 'disabled',
    },
  },
  files: {
    menu: ['#attach'],
    input: 're-used',
    leave: 'with send',
    waitIn: {
      attributes: { class: 'rcx-modal' },
      caption: 'input',
      captionAttributes: { placeholder: 'Description' },
      button: { class: 'rcx-button--primary' },
    },
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: 'composer',
    reply: 'composer',
    forward: { attributes: { class: 'rcx-modal' }, comment: 'textarea', send: { class: 'rcx-button--primary' } },
  },
};
