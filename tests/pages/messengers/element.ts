/**
 * Stands for https://app.element.io/ as of November 2026, written by hand. Sources: class names of the client's public
 * source; its own editor, and a dialog that asks before a file goes up. Its optional rich editor is not played here.
 */
import type { PageDescription } from '../kit/description';

export const element: PageDescription = {
  id: 'element',
  name: 'Element',
  address: 'https://app.element.io/room/',
  language: 'en',
  hasTrustedTypes: false,
  body: `
    <div class="mx_MatrixChat">
      <header class="mx_RoomHeader"><span role="heading" aria-level="1">Айгерим</span></header>
      <ol class="mx_RoomView_MessageList" data-kit="messages"></ol>
      <div class="mx_MessageComposer">
        <div class="mx_SendMessageComposer"><div class="mx_BasicMessageComposer"><div id="composer"></div></div></div>
        <div role="button" tabindex="0" class="mx_AccessibleButton mx_MessageComposer_upload" id="attach">+</div>
        <span id="send"></span>
      </div>
    </div>`,
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: { role: 'textbox', class: 'mx_BasicMessageComposer_input', 'aria-label': 'Send a message…' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'div',
      attributes: { class: 'mx_MessageComposer_sendMessage', 'data-testid': 'sendmessagebtn' },
      acts: 'click',
      whenEmpty: 'absent',
    },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'with send',
    waitIn: {
      attributes: { class: 'mx_UploadConfirmDialog' },
      caption: 'input',
      captionAttributes: {},
      button: { class: 'mx_Dialog_primary' },
    },
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: {
      editor: 'plain',
      attributes: { role: 'textbox', class: 'mx_BasicMessageComposer_input' },
      save: { class: 'mx_AccessibleButton' },
    },
    reply: 'composer',
  },
  poll: { attributes: { class: 'mx_CompoundDialog' }, field: 'input', create: { class: 'mx_Dialog_primary' } },
};
