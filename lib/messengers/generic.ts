/** Any further messenger, by the general rules alone: every editable counts, and every button beside it. */
import type { Adapter } from './adapter';

export const generic: Adapter = {
  id: 'generic',
  name: 'Web',
  // Messengers without an adapter of their own; hosts an organisation names come on top.
  matches: ['https://messages.google.com/web/*', 'https://web.snapchat.com/*', 'https://webagent.mail.ru/*'],
  composers: [],
  ignore: ['input[type="search"]', '[role="search"] *', '[role="searchbox"]'],
  conversation: ['main header', '[role="main"] header', 'header h1', 'header h2'],
};
