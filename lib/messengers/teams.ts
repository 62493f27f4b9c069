/** Microsoft Teams, work and personal: CKEditor 5; files go to OneDrive when attached; pictures are pasted into the text. */
import type { Adapter } from './adapter';

export const teams: Adapter = {
  id: 'teams',
  name: 'Microsoft Teams',
  matches: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  composers: [
    {
      editable: [
        '[data-tid="ckeditor"][role="textbox"]',
        '[data-tid="ckeditor"] [contenteditable="true"]',
        '.ck-editor__editable[role="textbox"]',
        '.cke_textarea_inline',
      ],
      send: [
        'button[data-tid="sendMessageCommands-send"]',
        'button[data-tid="newMessageCommands-send"]',
        'button[data-tid="send-message-button"]',
      ],
      release: 'click',
    },
  ],
  ignore: ['[data-tid="searchInputField"]', '[role="search"] input', '.ck-clipboard-preserver'],
  conversation: ['[data-tid="chat-title"]', '[data-tid="channel-header"]', 'h2[id^="chat-header"]'],
};
