/** VK and VK Messenger: an editor of its own; older pages and the mobile site have other markup. */
import type { Adapter } from './adapter';

export const vk: Adapter = {
  id: 'vk',
  name: 'VK',
  matches: [
    'https://vk.com/*',
    'https://vk.ru/*',
    'https://m.vk.com/*',
    'https://m.vk.ru/*',
    'https://web.vk.me/*',
    'https://web.vk.com/*',
  ],
  composers: [
    {
      editable: [
        '[role="textbox"].ConvoComposer__input',
        '[class*="Composer"] [role="textbox"][contenteditable="true"]',
        '.im-chat-input--text',
        '.im_editable',
        '.uMailWrite__textarea',
      ],
      send: ['.ConvoComposer__sendButton--submit', '.im-send-btn.im-chat-input--send', '.uMailWrite__buttonSend'],
      release: 'click',
    },
  ],
  // A twin behind the composer that only measures it.
  ignore: ['textarea[tabindex="-1"]', 'textarea[aria-hidden="true"]', 'input[type="search"]'],
  conversation: ['.ConvoHeader__title', '.im-page--title-main', '.ConvoHeader'],
  kinds: [
    { kind: 'group', address: 'sel=c' },
    { kind: 'group', address: '/convo/2000000' },
  ],
};
