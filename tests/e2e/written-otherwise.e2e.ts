/** What was dictated, marked up or typed in Latin letters is held and masked where it stands in the draft. */
import { describe, expect, it } from 'vitest';
import { browserNames } from './browsers/test-browser';
import { decide, dialogOpened } from './dialog';
import { whatsapp } from './messengers/whatsapp';
import { startSession } from './session';
import { waitFor } from './wait-for';

/** What is typed → what is sent of it when it is masked. */
const DRAFTS: readonly [draft: string, masked: string][] = [
  [
    'удостоверение продиктую ноль сорок пять два один семь восемь три шесть выдано мвд',
    'удостоверение продиктую •••••••• выдано мвд',
  ],
  ['код из смс *448120* быстрее 🙏', 'код из смс *••••••* быстрее 🙏'],
  ['voditelskoe udostoverenie AB 999512 do 2030', 'voditelskoe udostoverenie AB •••••• do 2030'],
];

describe.each(browserNames)('written otherwise in %s', (browserName) => {
  it('is held, and masked in its place', async () => {
    const session = await startSession(whatsapp, browserName);
    const chat = await session.openChat();
    for (const [at, [draft, masked]] of DRAFTS.entries()) {
      await chat.typeDraft(draft);
      await chat.pressEnter();
      await dialogOpened(chat.page);
      await decide(chat.page, 'mask');
      await waitFor('the masked message', async () => (await chat.sentTexts()).length > at);
      expect((await chat.sentTexts()).at(-1)).toBe(masked);
    }
    await session.end();
  });
});
