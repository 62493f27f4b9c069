/** The page like Telegram Web A. */

import { createPageMessenger } from './page-messenger';

export const telegramA = createPageMessenger({
  name: 'Telegram A',
  address: 'https://web.telegram.org/a/',
  composer: '#editable-message-text',
  send: '.main-button',
  attachMenu: ['#attach-menu-button', '.MenuItem:has(.icon-document)'],
  dropZone: '#messages',
  confirm: '.AttachmentModal-send',
});
