/** Max: Lexical; the file input is never attached, and a pasted file leaves at once. */
import type { Adapter } from './adapter';

export const max: Adapter = {
  id: 'max',
  name: 'Max',
  matches: ['https://web.max.ru/*'],
  composers: [
    {
      editable: [
        '[role="textbox"][data-lexical-editor="true"]',
        '[role="textbox"][contenteditable="true"]:not([class*="messageWrapper"] *)',
      ],
      send: ['button[aria-label="Отправить сообщение"]', 'button[aria-label="Send message"]'],
      release: 'click',
    },
  ],
  ignore: ['input[type="search"]', '[role="searchbox"]'],
  conversation: ['main header h2', 'header [class*="name"]'],
  kinds: [{ kind: 'group', address: 'web.max.ru/-' }],
};
