/** The part of a chat that is the same everywhere: a composer, a keyboard and a mouse. */

import type { TestPage } from '../browsers/test-browser';
import type { Chat } from './messenger';

type Common = Pick<Chat, 'page' | 'focusComposer' | 'typeDraft' | 'clearDraft' | 'pressEnter' | 'pasteText'>;

export function createComposerKeys(page: TestPage, composer: string): Common {
  const focusComposer = () => page.click(composer);
  return {
    page,
    focusComposer,
    typeDraft: async (text) => {
      await focusComposer();
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.press('Shift+Enter');
        await page.type(line);
      }
    },
    clearDraft: async () => {
      await focusComposer();
      await page.press('Control+a');
      await page.press('Backspace');
    },
    pressEnter: () => page.press('Enter'),
    pasteText: async (text) => {
      await focusComposer();
      await page.pasteText(text);
    },
  };
}
