/** Discord: Slate, usually without a send button; a sent message is edited in a second Slate inside it. */
import type { Adapter } from './adapter';

export const discord: Adapter = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  composers: [
    {
      editable: [
        'form [role="textbox"][data-slate-editor="true"]',
        '[role="textbox"][data-slate-editor="true"]',
        'form textarea',
      ],
      // Shown only where the person asked for it in the accessibility settings.
      send: ['form button[aria-label="Send Message"]', 'form button[type="submit"]'],
      release: 'enter',
    },
  ],
  ignore: ['[role="search"] [contenteditable]', '[role="combobox"]'],
  unseen: ['#sticker-picker-tab-panel [role="gridcell"]', '#gif-picker-tab-panel [role="button"]'],
  conversation: ['section[aria-label] h1', 'section[aria-label] h2', '[class*="titleWrapper"] h1'],
  // Private conversations may have many members: the address does not tell.
  kinds: [
    { kind: 'unknown', address: '/channels/@me' },
    { kind: 'group', address: '/channels/' },
  ],
};
