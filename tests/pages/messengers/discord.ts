/**
 * Stands for https://discord.com/channels/ as of November 2026, written by hand. Sources: attributes that public tools
 * rely on; the real Slate. The send button is the one of the accessibility settings. Not verified: that files upload
 * when attached.
 */
import type { PageDescription } from '../kit/description';

const save = { 'aria-label': 'save', class: 'action_b1c2d3' };

export const discord: PageDescription = {
  id: 'discord',
  name: 'Discord',
  address: 'https://discord.com/channels/1/2/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <section aria-label="Channel header"><h1>clinic</h1></section>
    <main>
      <ol data-list-id="chat-messages" data-kit="messages"></ol>
      <form class="form_a1b2c3">
        <div class="channelTextArea_d4e5f6">
          <div class="scrollableContainer_d4e5f6">
            <button type="button" aria-label="Upload a File or Send Invites" aria-haspopup="menu" id="attach">+</button>
            <div class="textArea_d4e5f6"><div id="composer"></div></div>
            <div class="buttons_d4e5f6">
              <button type="button" aria-label="Open GIF picker" aria-expanded="false">GIF</button>
              <span id="send"></span>
            </div>
          </div>
        </div>
      </form>
    </main>`,
  composer: {
    slot: '#composer',
    editor: 'slate',
    attributes: { class: 'markup_a7b8c9 slateTextArea_e1f2a3', 'aria-label': 'Message #clinic' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { 'aria-label': 'Send Message' },
      acts: 'click',
      whenEmpty: 'disabled',
    },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'when attached',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: { editor: 'slate', attributes: { 'aria-label': 'Edit message' }, save },
    reply: 'composer',
    forward: { attributes: { class: 'root_f1a2b3' }, comment: 'slate', send: { class: 'sendButton_f1a2b3' } },
  },
  poll: { attributes: {}, field: 'input', create: {} },
};
