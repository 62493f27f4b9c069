/** X messages, old (Draft.js) and new (a textarea), also as a drawer on every page. */
import type { Adapter } from './adapter';

export const x: Adapter = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composers: [
    {
      editable: ['textarea[data-testid="dm-composer-textarea"]', '[data-testid="dmComposerTextInput"]'],
      send: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
      release: 'enter',
    },
  ],
  ignore: ['[data-testid="SearchBox_Search_Input"]', '[role="search"] input'],
  conversation: ['[data-testid="dm-conversation-header"]', '[data-testid="DmActivityViewport"] h2'],
};
