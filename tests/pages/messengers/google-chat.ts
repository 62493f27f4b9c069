/**
 * Stands for https://chat.google.com/ as of November 2026, written by hand; inside Gmail the same page is a frame.
 * Sources: roles and labels that public extensions rely on; the editor is Google's own, without a public framework.
 * Not verified: that the file input is made by script, that Trusted Types are enforced.
 */
import type { PageDescription } from '../kit/description';

export const googleChat: PageDescription = {
  id: 'google-chat',
  name: 'Google Chat',
  address: 'https://chat.google.com/room/A1/',
  language: 'ru',
  hasTrustedTypes: true,
  body: `
    <div role="main">
      <div role="heading" aria-level="1">Айгерим</div>
      <div role="list" data-kit="messages"></div>
      <div jsname="a1b2c3" id="box">
        <button type="button" aria-label="Загрузить файл" id="attach">+</button>
        <div jsname="d4e5f6"><div id="composer"></div></div>
        <span id="send"></span>
      </div>
    </div>`,
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: { role: 'textbox', g_editable: 'true', 'aria-label': 'История включена', 'aria-multiline': 'true' },
    sendKey: 'Enter',
    keyTakenBy: 'document',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: { 'aria-label': 'Отправить сообщение', 'data-tooltip': 'Отправить' },
      acts: 'click',
      whenEmpty: 'disabled',
    },
  },
  files: {
    menu: ['#attach'],
    input: 'detached',
    leave: 'when attached',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: { editor: 'plain', attributes: { role: 'textbox', g_editable: 'true' }, save: { 'aria-label': 'Сохранить' } },
    reply: 'composer',
    forward: { attributes: {}, comment: 'plain', send: { 'aria-label': 'Переслать' } },
  },
  schedule: { slot: '#box', opener: { 'aria-label': 'Запланировать отправку' }, entry: {} },
};
