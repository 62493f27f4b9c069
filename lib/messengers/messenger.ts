/** Facebook Messenger: in messages, in chat pop-ups on every page of Facebook; Lexical, one composer per open chat. */
import type { Adapter } from './adapter';

export const messenger: Adapter = {
  id: 'messenger',
  name: 'Messenger',
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  composers: [
    {
      editable: [
        '[role="textbox"][contenteditable="true"][aria-placeholder="Aa"]',
        '[role="main"] [role="textbox"][data-lexical-editor="true"]',
        '[role="textbox"][data-lexical-editor="true"]',
        '[data-testid="mwthreadlist-composer"] [contenteditable="true"]',
      ],
      // "Press Enter to send" keeps the name of the key in most languages; the same place is "Send a like" when empty.
      send: ['[role="button"][aria-label*="Enter" i]', '[role="button"][aria-label="Send"]'],
      release: 'click',
    },
  ],
  ignore: ['[role="search"] [contenteditable]', '[role="combobox"]'],
  conversation: ['[role="main"] h2', '[role="main"] h1'],
};
