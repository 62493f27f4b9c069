/**
 * Stands for https://app.slack.com/client/ as of November 2026, written by hand. Sources: data-qa values that public
 * tools and test suites rely on; the real Quill. Threads and edits have composers of their own, files upload when
 * attached. Not verified: the markup of "schedule for later".
 */
import type { ButtonDescription, ComposerDescription, PageDescription } from '../kit/description';

const button: ButtonDescription = {
  slot: '[data-slot="send"]',
  tag: 'button',
  attributes: { 'data-qa': 'texty_send_button', 'aria-label': 'Send now' },
  acts: 'click',
  whenEmpty: 'disabled',
};

const composer: ComposerDescription = {
  slot: '[data-slot="composer"]',
  editor: 'quill',
  attributes: { role: 'textbox', 'aria-label': 'Message to clinic', 'aria-multiline': 'true' },
  sendKey: 'Enter',
  keyTakenBy: 'editor',
  button,
};

const input = `
  <div data-qa="message_input" class="c-texty_input_unstyled__container">
    <div class="c-texty_input_unstyled" data-slot="composer"></div>
    <div class="c-wysiwyg_container__footer">
      <span data-slot="send"></span>
    </div>
  </div>`;

export const slack: PageDescription = {
  id: 'slack',
  name: 'Slack',
  address: 'https://app.slack.com/client/T1/C2/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <div class="p-client">
      <div data-qa="channel_header"><span data-qa="channel_name">clinic</span></div>
      <div data-qa="slack_kit_list" data-kit="messages"></div>
      <div data-qa="message_pane_input" id="main">
        <button type="button" data-qa="shortcuts_menu_trigger" id="attach">+</button>
        ${input}
      </div>
      <div data-qa="threads_flexpane" data-kit="thread" hidden>${input}</div>
    </div>`,
  composer: {
    ...composer,
    slot: '#main [data-slot="composer"]',
    button: { ...button, slot: '#main [data-slot="send"]' },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'when attached',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: { editor: 'quill', attributes: { role: 'textbox' }, save: { 'data-qa': 'message_editor_save' } },
    reply: composer,
    forward: { attributes: { 'data-qa': 'share_dialog' }, comment: 'quill', send: { 'data-qa': 'share_dialog_go' } },
  },
  schedule: {
    slot: '#main .c-wysiwyg_container__footer',
    opener: { 'aria-label': 'Schedule for later' },
    entry: {},
  },
};
