/** Google Chat: its own editor without a framework; inside Gmail it is a frame from the same host. */
import type { Adapter } from './adapter';

export const googleChat: Adapter = {
  id: 'google-chat',
  name: 'Google Chat',
  matches: ['https://chat.google.com/*', 'https://mail.google.com/chat/*'],
  composers: [
    {
      editable: ['[role="textbox"][g_editable="true"]', '[role="textbox"][contenteditable="true"]'],
      send: ['button[aria-label="Send message"]', '[role="button"][data-tooltip="Send"]'],
      release: 'ask',
    },
  ],
  ignore: ['[role="search"] input', 'input[type="search"]'],
  conversation: ['[role="main"] [role="heading"]', 'header [role="heading"]'],
  kinds: [
    { kind: 'group', address: '/room/' },
    { kind: 'group', address: '/space/' },
    { kind: 'direct', address: '/dm/' },
  ],
};
