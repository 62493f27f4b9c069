/**
 * Stands for https://web.max.ru/ as of November 2026, written by hand. Sources: a public extension that drives the live
 * site (July 2026) and a public recipe (August 2026); the real Lexical. The file input is never attached, a file
 * pasted into the composer leaves at once.
 */
import type { PageDescription } from '../kit/description';

export const max: PageDescription = {
  id: 'max',
  name: 'Max',
  address: 'https://web.max.ru/123/',
  language: 'ru',
  hasTrustedTypes: false,
  body: `
    <main>
      <header class="header svelte-1a2b3c"><h2 class="name svelte-1a2b3c">Айгерим</h2></header>
      <div class="history svelte-4d5e6f" data-kit="messages"></div>
      <div class="composer svelte-7a8b9c">
        <button type="button" aria-label="Загрузить файл" id="attach">+</button>
        <div class="input svelte-7a8b9c"><div id="composer"></div></div>
        <div class="actions svelte-7a8b9c" id="send"></div>
      </div>
    </main>`,
  composer: {
    slot: '#composer',
    editor: 'lexical',
    attributes: { role: 'textbox', class: 'contenteditable svelte-0d1e2f' },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { 'aria-label': 'Отправить сообщение' },
      acts: 'click',
      whenEmpty: { attributes: { 'aria-label': 'Записать голосовое сообщение' }, does: 'recording started' },
    },
  },
  files: {
    menu: ['#attach'],
    input: 'detached',
    leave: 'with send',
    pasted: 'at once',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: { edit: 'composer', reply: 'composer', forward: { attributes: {}, comment: 'textarea', send: {} } },
};
