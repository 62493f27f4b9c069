/** Slack: a kind of Quill; threads, edits and the share dialog have composers of their own; files upload when attached. */
import type { Adapter } from './adapter';

export const slack: Adapter = {
  id: 'slack',
  name: 'Slack',
  matches: ['https://*.slack.com/*'],
  composers: [
    {
      editable: [
        '[data-qa="message_input"] [role="textbox"]',
        '[data-qa="message_input"] .ql-editor',
        '.ql-editor[role="textbox"]',
        '#msg_input .ql-editor',
      ],
      send: ['button[data-qa="texty_send_button"]', 'button[aria-label="Send now"]'],
      release: 'click',
    },
  ],
  ignore: ['[data-qa="search_input_box"] [contenteditable]', '[role="search"] [contenteditable]', '.ql-clipboard'],
  conversation: ['[data-qa="channel_name"]', '[data-qa="channel_header"]'],
  kinds: [
    { kind: 'direct', address: '/client/*/D' },
    { kind: 'group', address: '/client/*/G' },
    { kind: 'channel', address: '/client/*/C' },
  ],
};
