/** The page like WhatsApp Web. */

import { createPageMessenger } from './page-messenger';

export const whatsapp = createPageMessenger({
  name: 'WhatsApp',
  address: 'https://web.whatsapp.com/',
  composer: '#main footer [contenteditable][role="textbox"]',
  send: '#action button',
  attachMenu: ['#attach', '[role="menuitem"][aria-label="Document"]'],
  dropZone: '#messages',
  confirm: '#preview [role="button"]',
});
