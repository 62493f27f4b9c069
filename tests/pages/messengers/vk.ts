/**
 * Stands for https://vk.com/im as of November 2026, written by hand. Sources: class names and labels in public tools,
 * one with a live check of August 2026; the editor is VK's own, without a framework. A measuring textarea stands
 * beside the composer, files upload as soon as they are attached.
 */
import type { PageDescription } from '../kit/description';

export const vk: PageDescription = {
  id: 'vk',
  name: 'VK',
  address: 'https://vk.com/im/',
  language: 'ru',
  hasTrustedTypes: false,
  body: `
    <div id="reforged-root">
      <div class="ConvoHeader"><span class="ConvoHeader__title">Айгерим</span></div>
      <div class="ConvoHistory" data-kit="messages"></div>
      <div class="ConvoMain__composer">
        <button type="button" class="ConvoComposer__clip" id="attach" aria-label="Прикрепить">+</button>
        <div class="ConvoComposer__inputPanel">
          <div id="composer"></div>
          <textarea tabindex="-1" aria-hidden="true" hidden></textarea>
        </div>
        <div id="send"></div>
      </div>
    </div>`,
  composer: {
    slot: '#composer',
    editor: 'plain',
    attributes: {
      role: 'textbox',
      class: 'ComposerInput__input ConvoComposer__input',
      'aria-multiline': 'true',
      'aria-label': 'Сообщение',
    },
    sendKey: 'Enter',
    keyTakenBy: 'editor',
    button: {
      slot: '#send',
      tag: 'button',
      attributes: {
        class: 'ConvoComposer__sendButton ConvoComposer__sendButton--submit',
        'aria-label': 'Отправить сообщение',
      },
      acts: 'click',
      whenEmpty: {
        attributes: { class: 'ConvoComposer__sendButton ConvoComposer__sendButton--mic' },
        does: 'recording started',
      },
    },
  },
  files: {
    menu: ['#attach'],
    input: 'attached',
    leave: 'when attached',
    waitIn: 'composer',
    dropZone: '[data-kit="messages"]',
  },
  messages: {
    edit: 'composer',
    reply: 'composer',
    forward: { attributes: { class: 'vkuiModalPage' }, comment: 'plain', send: { class: 'vkuiButton' } },
  },
  poll: { attributes: {}, field: 'input', create: {} },
};
