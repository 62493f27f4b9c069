/**
 * Stands for https://www.instagram.com/direct/ as of November 2026, written by hand. Sources: attributes that public
 * tools rely on (2025–26); the real Lexical. The button is a word in the person's language. Not verified: that a
 * picture chosen from the disk leaves at once; taken so because it is the harder case.
 */
import type { PageDescription } from '../kit/description';

export const instagram: PageDescription = {
  id: 'instagram',
  name: 'Instagram',
  address: 'https://www.instagram.com/direct/t/',
  language: 'ru',
  hasTrustedTypes: true,
  body: `
    <div role="main">
      <header><h2>Айгерим</h2></header>
      <div role="grid" data-kit="messages"></div>
      <div>
        <div role="button" tabindex="0" id="attach"><svg aria-label="Добавить фото или видео" width="20" height="20"></svg></div>
        <div><div id="composer"></div></div>
        <div id="send"></div>
      </div>
    </div>`,
  composer: {
    slot: '#composer',
    editor: 'lexical',
    attributes: { role: 'textbox', 'aria-label': 'Сообщение', 'aria-placeholder': 'Напишите сообщение…' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: { slot: '#send', tag: 'div', attributes: {}, acts: 'click', whenEmpty: 'absent' },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'at once',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: { edit: 'composer', reply: 'composer' },
};
