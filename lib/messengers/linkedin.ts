/** LinkedIn messages, also as an overlay on all pages: a plain contenteditable in a form. */
import type { Adapter } from './adapter';

export const linkedin: Adapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    {
      editable: [
        'form [role="textbox"].msg-form__contenteditable',
        '.msg-form__contenteditable[contenteditable="true"]',
        '[class*="msg-form"] [role="textbox"][contenteditable="true"]',
      ],
      send: ['form button.msg-form__send-button', 'form button.msg-form__send-btn'],
      release: 'ask',
    },
  ],
  ignore: ['input[role="combobox"]', 'input[type="search"]'],
  conversation: ['.msg-entity-lockup__entity-title', '.msg-overlay-bubble-header__title', '#thread-detail-jump-target'],
};
