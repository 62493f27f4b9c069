/** WhatsApp Web: React and Lexical; a send button that becomes a voice button when the composer is empty. */
import type { Adapter } from './adapter';

export const whatsapp: Adapter = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  composers: [
    {
      editable: ['#main footer [contenteditable="true"][role="textbox"]', 'footer [contenteditable="true"]'],
      send: [
        'footer button:has([data-icon="wds-ic-send-filled"], [data-icon="send"])',
        'footer [data-testid="compose-btn-send"]',
        'footer button[aria-label="Send"]',
      ],
      release: 'click',
    },
    {
      editable: [
        '[data-testid="media-caption-input-container"] [contenteditable="true"]',
        '[data-testid="media-caption-input-container"][contenteditable="true"]',
      ],
      send: [
        '[role="button"]:has([data-icon="wds-ic-send-filled"], [data-icon="send"])',
        'button:has([data-icon="wds-ic-send-filled"], [data-icon="send"])',
      ],
      release: 'click',
    },
  ],
  ignore: ['[data-tab="3"]', '[role="search"] [contenteditable]'],
  conversation: ['#main header [title]', '#main header'],
  // Its address book tells people, groups and newsletters apart by the domain of their ids.
  kinds: [
    { kind: 'channel', selector: '#main [data-id*="@newsletter"]' },
    { kind: 'group', selector: '#main [data-id*="@g.us"]' },
    { kind: 'direct', selector: '#main [data-id*="@c.us"], #main [data-id*="@lid"]' },
  ],
};
