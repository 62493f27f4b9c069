/**
 * Stands for https://www.facebook.com/messages/ as of November 2026, written by hand. Sources: attributes that public
 * tools rely on (composer and send labels, 2025–26), press on messenger.com's end (April 2026); the real Lexical.
 * Not verified: that the file input is always attached; that Trusted Types are enforced.
 */
import type { PageDescription } from '../kit/description';

export const messenger: PageDescription = {
  id: 'messenger',
  name: 'Messenger',
  address: 'https://www.facebook.com/messages/t/',
  language: 'en',
  hasTrustedTypes: true,
  body: `
    <div role="banner"><div role="search"><input type="search" aria-label="Search Messenger"></div></div>
    <div role="main">
      <h2><span>Айгерим</span></h2>
      <div role="grid" data-kit="messages"></div>
      <div role="group" aria-label="Thread composer">
        <div role="button" tabindex="0" aria-label="Attach a file" id="attach">+</div>
        <div><div><div id="composer"></div></div></div>
        <span id="send"></span>
      </div>
    </div>`,
  composer: {
    slot: '#composer',
    editor: 'lexical',
    attributes: { role: 'textbox', 'aria-label': 'Message', 'aria-placeholder': 'Aa', spellcheck: 'true' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'div',
      attributes: { 'aria-label': 'Press enter to send' },
      acts: 'click',
      whenEmpty: { attributes: { 'aria-label': 'Send a like' }, does: 'like sent' },
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
    edit: 'composer',
    reply: 'composer',
    forward: { attributes: { 'aria-label': 'Forward' }, comment: 'textarea', send: { 'aria-label': 'Send' } },
  },
  poll: { attributes: {}, field: 'input', create: {} },
};
