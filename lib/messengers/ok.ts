/** OK messages: a contenteditable inside the site's own elements, on the message page and as a layer on others. */
import type { Adapter } from './adapter';

export const ok: Adapter = {
  id: 'ok',
  name: 'OK',
  matches: ['https://ok.ru/*', 'https://m.ok.ru/*'],
  composers: [
    {
      editable: [
        '[data-tsid="write_msg_input-input"]',
        '[data-tsid="write_msg_input"] [contenteditable="true"]',
        'msg-input [contenteditable="true"]',
      ],
      send: ['[data-tsid="button_send"]', 'msg-input button[type="submit"]'],
      release: 'ask',
    },
  ],
  ignore: ['input[type="search"]', '[data-tsid="search_input"]'],
  conversation: ['[data-tsid="chat_header_title"]', 'msg-chat-header'],
};
