/**
 * Stands for https://web.wechat.com/ as of November 2026, written by hand. Sources: ids and class names that public
 * tools rely on; a plain editable `<pre>` (here a `<div>`), and a link as send button. Files are uploaded when chosen.
 */
import type { PageDescription } from '../kit/description';

export const wechat: PageDescription = {
  id: 'wechat',
  name: 'WeChat',
  address: 'https://web.wechat.com/chat/',
  language: 'zh',
  hasTrustedTypes: false,
  body: `
    <div id="chatArea">
      <div class="box_hd"><a class="title_name">Айгерим</a></div>
      <div class="box_bd" data-kit="messages"></div>
      <div class="box_ft">
        <div class="toolbar"><a class="web_wechat_pic" role="button" id="attach">+</a></div>
        <div class="content"><div id="composer"></div></div>
        <div class="action" id="send"></div>
      </div>
    </div>`,
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: { id: 'editArea', class: 'edit_area' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: { slot: '#send', tag: 'a', attributes: { class: 'btn_send' }, acts: 'click', whenEmpty: 'disabled' },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'at once',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: { forward: { attributes: {}, comment: 'textarea', send: {} } },
};
