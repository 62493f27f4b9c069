/** The Lounge, a web client for IRC: a textarea in a form; files upload when chosen and leave as a link in the text. */
import type { Adapter } from './adapter';

export const thelounge: Adapter = {
  id: 'thelounge',
  name: 'The Lounge',
  matches: ['https://demo.thelounge.chat/*'],
  composers: [
    {
      editable: ['#form textarea#input', 'textarea#input.mousetrap'],
      send: ['#form button#submit', '#form button[type="submit"]'],
      release: 'ask',
    },
  ],
  ignore: ['input[type="search"]'],
  conversation: ['.chat-view .header .title', '#chat .title'],
};
