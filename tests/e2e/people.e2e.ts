/** Names need the tagger, which is loaded when somebody goes to write: it must have arrived by the time they send. */
import { describe, expect, it } from 'vitest';
import { browserNames } from './browsers/test-browser';
import { decide, dialogOpened } from './dialog';
import { whatsapp } from './messengers/whatsapp';
import { startSession } from './session';

describe.each(browserNames)('the tagger of names in %s', (browserName) => {
  it('holds the diagnosis of a named person and shows the name to nobody', async () => {
    const session = await startSession(whatsapp, browserName);
    const chat = await session.openChat();
    await chat.typeDraft('у Тестова Серика ВИЧ положительный');
    await chat.pressEnter();
    expect((await dialogOpened(chat.page)).text).not.toContain('Тестова');
    await decide(chat.page, 'edit');
    expect(await chat.sentTexts()).toEqual([]);
    await session.end();
  });
});
