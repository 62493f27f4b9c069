/** The page like Telegram Web K. */

import { createPageMessenger } from './page-messenger';

export const telegramK = createPageMessenger({
  name: 'Telegram K',
  address: 'https://web.telegram.org/k/',
  composer: '.input-message-container .input-message-input:not(.input-field-input-fake)',
  send: '.btn-send',
  attachMenu: ['.attach-file', '.btn-menu-item'],
  dropZone: '#messages',
  confirm: '.simple-message-input-confirm',
});
