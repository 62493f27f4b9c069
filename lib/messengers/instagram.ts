/** Instagram Direct, also as a panel on any page; Lexical; a chosen picture may leave at once. */
import type { Adapter } from './adapter';

export const instagram: Adapter = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  composers: [
    {
      editable: [
        '[role="textbox"][data-lexical-editor="true"]',
        '[role="textbox"][contenteditable="true"]',
        // Replies to stories, and Direct before Lexical.
        'form textarea',
      ],
      // The button is a word in the person's language; what stands beside the composer is found by the general rules.
      send: ['[role="button"][aria-label="Send"]', 'form button[type="submit"]'],
      release: 'enter',
    },
  ],
  ignore: ['[role="search"] input', 'input[type="search"]'],
  conversation: ['[role="main"] header h2', '[role="main"] h2'],
};
