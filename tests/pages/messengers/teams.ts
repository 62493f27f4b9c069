/**
 * Stands for https://teams.microsoft.com/v2/ as of November 2026, written by hand. Sources: data-tid values that public
 * tools rely on; the real CKEditor 5. Files go to OneDrive when attached. Not verified: the place of the file input,
 * the markup of "schedule send".
 */
import type { PageDescription } from '../kit/description';

export const teams: PageDescription = {
  id: 'teams',
  name: 'Microsoft Teams',
  address: 'https://teams.microsoft.com/v2/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <div data-tid="app-layout">
      <div role="search"><input data-tid="searchInputField" type="search"></div>
      <h2 data-tid="chat-title">Айгерим</h2>
      <div data-tid="message-pane-list-viewport" data-kit="messages"></div>
      <div data-tid="chat-pane-compose-message-footer">
        <div class="fui-Flex"><div class="fui-Flex"><div id="composer"></div></div></div>
        <div data-tid="sendMessageCommands" id="commands">
          <button type="button" data-tid="sendMessageCommands-FilePicker" aria-haspopup="menu" id="attach">+</button>
          <span id="send"></span>
        </div>
      </div>
    </div>`,
  prefill: 'message',
  composer: {
    slot: '#composer',
    editor: 'ckeditor',
    attributes: { role: 'textbox', 'data-tid': 'ckeditor', 'aria-label': 'Type a message' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { 'data-tid': 'sendMessageCommands-send', 'aria-label': 'Send (Ctrl+Enter)', name: 'send' },
      acts: 'click',
      whenEmpty: 'disabled',
    },
  },
  files: {
    menu: ['#attach'],
    input: 'detached',
    leave: 'when attached',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: {
      editor: 'ckeditor',
      attributes: { role: 'textbox', 'data-tid': 'ckeditor' },
      save: { 'data-tid': 'newMessageCommands-send', name: 'done' },
    },
    reply: 'composer',
    forward: { attributes: { 'data-tid': 'forward-dialog' }, comment: 'ckeditor', send: { name: 'forward' } },
  },
  schedule: { slot: '#commands', opener: { 'aria-label': 'Schedule send' }, entry: {} },
  poll: { attributes: {}, field: 'input', create: {} },
};
