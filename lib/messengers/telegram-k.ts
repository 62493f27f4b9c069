/** Telegram Web K: plain contenteditable with a fake twin; Enter is also taken on `body`. */
import type { Adapter } from './adapter';

export const telegramK: Adapter = {
  id: 'telegram-k',
  name: 'Telegram',
  matches: ['https://web.telegram.org/k/*'],
  composers: [
    {
      editable: ['.popup-new-media .input-message-input:not(.input-field-input-fake)'],
      send: ['.popup-new-media .btn-primary', '.popup-new-media .simple-message-input-confirm'],
      release: 'click',
    },
    {
      editable: [
        '.chat.active .chat-input .input-message-input:not(.input-field-input-fake)',
        '.chat-input .input-message-input:not(.input-field-input-fake)',
      ],
      send: [
        '.btn-send.send',
        '.btn-send.edit',
        '.btn-send.schedule',
        '.btn-send.forward',
        '.menu-send .btn-menu-item',
      ],
      release: 'click',
      savesDraft: 'after-input',
    },
  ],
  ignore: ['.input-field-input-fake', '.input-search input', '.input-search-input'],
  unseen: ['.super-sticker', '.gifs-masonry .gif'],
  conversation: ['.chat.active .chat-info .peer-title', '.chat-info .peer-title'],
  // Telegram's own ids: those of groups and channels are negative.
  kinds: [
    { kind: 'group', selector: '.chat.active .chat-info [data-peer-id^="-"]' },
    { kind: 'direct', selector: '.chat.active .chat-info [data-peer-id]' },
  ],
};
