/** Mattermost: textareas for the channel, the thread and edits; files upload when attached; self-hosted copies by policy. */
import type { Adapter } from './adapter';

export const mattermost: Adapter = {
  id: 'mattermost',
  name: 'Mattermost',
  matches: ['https://community.mattermost.com/*'],
  composers: [
    {
      editable: [
        '#post_textbox',
        '#reply_textbox',
        '#edit_textbox',
        '[data-testid="post_textbox"]',
        '[data-testid="reply_textbox"]',
      ],
      send: ['button[data-testid="SendMessageButton"]', '#create_post button[type="submit"]'],
      release: 'ask',
    },
  ],
  ignore: ['#searchBox', '[role="search"] input', '[id$="_textbox-reference"]'],
  conversation: ['#channelHeaderTitle', '.channel-header__title'],
  kinds: [
    { kind: 'direct', address: '/messages/@' },
    { kind: 'group', address: '/messages/' },
    { kind: 'channel', address: '/channels/' },
  ],
};
