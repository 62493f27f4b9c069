/** Rocket.Chat: a textarea, files described in a dialog; self-hosted copies are named by policy. */
import type { Adapter } from './adapter';

export const rocketchat: Adapter = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  matches: ['https://open.rocket.chat/*'],
  composers: [
    {
      editable: ['textarea[name="msg"]', '.rc-message-box textarea', '.rcx-message-box textarea'],
      send: [
        'button[data-qa-id="composer-send"]',
        '.rc-message-box__send',
        '[role="toolbar"] button[aria-label="Send"]',
      ],
      release: 'ask',
    },
  ],
  ignore: ['input[type="search"]', '[role="search"] input'],
  conversation: ['.rcx-room-header h1', '[data-qa="room-header"]', 'main header h1'],
  kinds: [
    { kind: 'channel', address: '/channel/' },
    { kind: 'group', address: '/group/' },
  ],
};
