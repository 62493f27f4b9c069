/** Element, a client for Matrix: an editor of its own; self-hosted copies are named by policy. */
import type { Adapter } from './adapter';

export const element: Adapter = {
  id: 'element',
  name: 'Element',
  matches: ['https://app.element.io/*'],
  composers: [
    {
      editable: [
        '.mx_SendMessageComposer [role="textbox"]',
        '.mx_MessageComposer [role="textbox"]',
        '.mx_WysiwygComposer_Editor_content',
        '.mx_BasicMessageComposer_input',
      ],
      send: ['.mx_MessageComposer_sendMessage', '[data-testid="sendmessagebtn"]'],
      release: 'ask',
    },
  ],
  ignore: ['.mx_RoomSearch input', '[role="search"] input'],
  conversation: ['.mx_RoomHeader [role="heading"]', '.mx_RoomHeader'],
};
