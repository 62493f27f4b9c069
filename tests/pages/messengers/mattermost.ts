/**
 * Stands for https://community.mattermost.com/ as of November 2026, written by hand. Sources: ids and test ids of the
 * web app's public source; textareas for channel, thread and edit. Files upload when attached.
 */
import type { ComposerDescription, PageDescription } from '../kit/description';

const thread: ComposerDescription = {
  slot: '#reply_composer',
  editor: 'textarea',
  attributes: { id: 'reply_textbox', 'data-testid': 'reply_textbox' },
  sendKey: 'Enter',
  keyTakenBy: 'editor',
  button: {
    slot: '#reply_send',
    tag: 'button',
    attributes: { 'data-testid': 'SendMessageButton', 'aria-label': 'Send Now' },
    acts: 'click',
    whenEmpty: 'disabled',
  },
};

export const mattermost: PageDescription = {
  id: 'mattermost',
  name: 'Mattermost',
  address: 'https://community.mattermost.com/core/channels/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <div id="channel_view">
      <strong id="channelHeaderTitle">clinic</strong>
      <div id="postListContent" data-kit="messages"></div>
      <form id="create_post">
        <div class="AdvancedTextEditor__cell"><div id="composer"></div></div>
        <button type="button" id="attach" aria-label="attachment">+</button>
        <span id="send"></span>
      </form>
      <div id="rhsContainer" data-kit="thread" hidden><div id="reply_composer"></div><span id="reply_send"></span></div>
    </div>`,
  composer: {
    slot: '#composer',
    editor: 'textarea',
    attributes: { id: 'post_textbox', 'data-testid': 'post_textbox' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { 'data-testid': 'SendMessageButton', 'aria-label': 'Send Now' },
      acts: 'submit',
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
    edit: { editor: 'textarea', attributes: { id: 'edit_textbox' }, save: { class: 'save' } },
    reply: thread,
    forward: { attributes: { id: 'forward-post-modal' }, comment: 'textarea', send: { class: 'forward-post__post' } },
  },
};
