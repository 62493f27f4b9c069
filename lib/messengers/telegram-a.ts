/** Telegram Web A (and its predecessor Z): handlers on `document`, a file input that is never attached. */
import type { Adapter } from './adapter';

export const telegramA: Adapter = {
  id: 'telegram-a',
  name: 'Telegram',
  matches: ['https://web.telegram.org/a/*', 'https://web.telegram.org/z/*'],
  composers: [
    {
      editable: ['#editable-message-text-modal'],
      send: ['.Modal.open .AttachmentModal--send-wrapper button', '.Modal.open button[class*="send" i]'],
      release: 'mousedown',
    },
    {
      editable: ['.Transition_slide-active #editable-message-text', '#editable-message-text'],
      send: [
        'button.main-button.send',
        'button.main-button.edit',
        'button.main-button.schedule',
        'button.main-button.forward',
        '.CustomSendMenu .MenuItem',
      ],
      release: 'click',
    },
    { editable: ['#editable-story-input-text'], send: ['.story-input button.main-button'], release: 'click' },
  ],
  ignore: ['.form-control.clone', '.SearchInput input', '#telegram-search-input'],
  unseen: ['.StickerButton:not(.custom-emoji)', '.GifButton'],
  conversation: ['.MiddleHeader .fullName', '.MiddleHeader h3'],
  // Telegram's own ids: those of groups and channels are negative.
  kinds: [
    { kind: 'group', address: '/#-' },
    { kind: 'direct', address: '/#' },
  ],
};
