/**
 * Stands for https://www.linkedin.com/messaging/ as of November 2026, written by hand. Sources: class names that public
 * tools rely on; a plain contenteditable in a form whose button submits it.
 */
import type { PageDescription } from '../kit/description';

export const linkedin: PageDescription = {
  id: 'linkedin',
  name: 'LinkedIn',
  address: 'https://www.linkedin.com/messaging/thread/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <main>
      <h2 id="thread-detail-jump-target">Айгерим</h2>
      <ul class="msg-s-message-list-content" data-kit="messages"></ul>
      <form class="msg-form" id="form">
        <div class="msg-form__msg-content-container"><div id="composer"></div></div>
        <footer class="msg-form__footer">
          <button type="button" class="msg-form__footer-action" aria-label="Attach a file" id="attach">+</button>
          <span id="send"></span>
        </footer>
      </form>
    </main>`,
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: { role: 'textbox', class: 'msg-form__contenteditable', 'aria-label': 'Write a message…' },
    sendKey: 'Enter',
    keyTakenBy: 'form',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { class: 'msg-form__send-button artdeco-button' },
      acts: 'submit',
      whenEmpty: 'disabled',
    },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'with send',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: { editor: 'plain', attributes: { role: 'textbox', class: 'msg-form__contenteditable' }, save: {} },
    reply: 'composer',
    forward: { attributes: { class: 'artdeco-modal' }, comment: 'plain', send: { class: 'msg-form__send-button' } },
  },
};
