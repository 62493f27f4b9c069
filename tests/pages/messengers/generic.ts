/**
 * Stands for a messenger nobody has described, at https://web.snapchat.com/ as of November 2026: invented names, a
 * ProseMirror nested deeply, a button that says nothing about itself, a form of its own for each file.
 */
import type { PageDescription } from '../kit/description';

export const generic: PageDescription = {
  id: 'generic',
  name: 'Unknown messenger',
  address: 'https://web.snapchat.com/chat/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <main>
      <header><h1>Айгерим</h1></header>
      <div class="c1" data-kit="messages"></div>
      <div class="c2">
        <button type="button" class="c3" id="attach">+</button>
        <div class="c4"><div><div><div><div><div id="composer"></div></div></div></div></div></div>
        <div class="c5"><span id="send"></span></div>
      </div>
    </main>`,
  prefill: 'text',
  composer: {
    slot: '#composer',
    editor: 'prosemirror',
    attributes: {},
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: { slot: '#send', tag: 'button', attributes: { class: 'c6' }, acts: 'mousedown', whenEmpty: 'absent' },
  },
  files: {
    menu: ['#attach'],
    input: 're-used',
    leave: 'at once',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: { editor: 'prosemirror', attributes: {}, save: {} },
    reply: 'composer',
    forward: { attributes: {}, comment: 'prosemirror', send: {} },
  },
};
