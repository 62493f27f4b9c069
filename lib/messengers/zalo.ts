/** Zalo: a contenteditable with one element for each line; files upload when attached. */
import type { Adapter } from './adapter';

export const zalo: Adapter = {
  id: 'zalo',
  name: 'Zalo',
  matches: ['https://chat.zalo.me/*'],
  composers: [
    {
      editable: ['#richInput', '#chatInput [contenteditable="true"]'],
      send: ['[data-translate-title="STR_SEND"]', '.send-msg-btn'],
      release: 'ask',
    },
  ],
  ignore: ['#contact-search-input'],
  conversation: ['#header .title', 'header .header-title'],
};
