/**
 * Stands for https://x.com/messages as of November 2026 in its old form, written by hand. Sources: data-testid values
 * that public tools rely on; the real Draft.js. The new form has a textarea instead.
 */
import type { PageDescription } from '../kit/description';

export const x: PageDescription = {
  id: 'x',
  name: 'X',
  address: 'https://x.com/messages/1/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <main role="main">
      <div data-testid="dm-conversation-header"><h2>Айгерим</h2></div>
      <div data-testid="DmActivityViewport" data-kit="messages"></div>
      <aside role="complementary">
        <button type="button" aria-label="Add photos or video" id="attach">+</button>
        <div><div><div id="composer"></div></div></div>
        <span id="send"></span>
      </aside>
    </main>`,
  prefill: 'text',
  composer: {
    slot: '#composer',
    editor: 'draft',
    attributes: { role: 'textbox', 'data-testid': 'dmComposerTextInput', 'aria-label': 'Start a new message' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { 'data-testid': 'dmComposerSendButton', 'aria-label': 'Send' },
      acts: 'click',
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
  messages: { reply: 'composer' },
};
