/** The whole way to the national messenger: held, moved, offered there, taken or brought back, deleted. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames, type TestPage } from './browsers/test-browser';
import { choose, offerShown, viewOffer } from './carry-card';
import { decide } from './dialog';
import { files, texts } from './fixtures';
import type { Chat } from './messengers/messenger';
import { whatsapp } from './messengers/whatsapp';
import { clearKept, countKept } from './moves-kept';
import { type Session, startSession } from './session';
import { waitFor } from './wait-for';

interface Storage {
  storage: {
    session: { get(keys: null): Promise<Record<string, Entry>>; set(items: Record<string, Entry>): Promise<void> };
  };
}
interface Alarms {
  alarms: { create(name: string, when: { when: number; periodInMinutes: number }): Promise<void> };
}
interface Entry {
  draft: { expiresAt: number };
}
interface PageQuestions {
  __page: { model(): string; waiting(): string[] };
}

const model = (page: TestPage) => page.evaluate(() => (window as unknown as PageQuestions).__page.model());
const waiting = (page: TestPage) => page.evaluate(() => (window as unknown as PageQuestions).__page.waiting());

describe.each(browserNames)('a move in %s', (browserName) => {
  let session: Session;
  let own: TestPage;
  let target: TestPage;
  let chat: Chat;

  beforeAll(async () => {
    session = await startSession(whatsapp, browserName);
    own = await session.browser.openExtensionPage('popup.html');
    target = await session.browser.newPage();
  });
  beforeEach(async () => {
    await own.evaluate(clearKept);
    chat = await session.openChat();
  });
  afterAll(() => session?.end());

  const moveText = async (text: string) => {
    await chat.page.bringToFront();
    await chat.typeDraft(text);
    await chat.pressEnter();
    await decide(chat.page, 'move');
    await waitFor('the composer to be cleared', async () => (await chat.modelText()) === '');
  };
  const isForgotten = () =>
    waitFor('everything to be deleted', async () => {
      const { moves, pieces } = await own.evaluate(countKept);
      return moves + pieces === 0;
    });

  it('brings a text into the composer of the open target, and forgets it', async () => {
    await target.goto('https://aitu.io/?composer');
    await moveText(texts.withIin);
    await target.bringToFront();
    const { cards, acts } = await offerShown(target);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toContain(texts.withIin);
    expect(acts).toEqual(['insert', 'copy', 'back']);
    await choose(target, 'insert');
    await waitFor('the text', async () => (await model(target)) === texts.withIin);
    await isForgotten();
    expect(await chat.sentTexts()).toEqual([]);
  });

  it.each(['composer', 'input'])('gives three files to a page with a %s, and forgets them', async (variant) => {
    await target.goto(`https://aitu.io/?${variant}`);
    await chat.page.bringToFront();
    await chat.attach([files.citizens, files.citizensCp1251, files.prices]);
    await decide(chat.page, 'move');
    await target.bringToFront();
    expect((await offerShown(target)).acts).toEqual(['attach', 'save']);
    await choose(target, 'attach');
    await waitFor('the files', async () => (await waiting(target)).length === 3);
    await isForgotten();
    await target.click('#composer');
    await target.press('Enter');
    const sent = await waitFor('what was sent', async () => {
      const arrived = session.sent.filter(({ page }) => page.startsWith('aitu.io')).at(-1)?.files;
      return arrived?.length === 3 ? arrived : undefined;
    });
    expect(sent.map(({ bytes }) => bytes)).toEqual([
      await readFile(files.citizens),
      await readFile(files.citizensCp1251),
      await readFile(files.prices),
    ]);
    expect(session.sent.filter(({ page }) => page.startsWith('web.whatsapp.com'))).toEqual([]);
  });

  it('takes what stands in the composer along with the files', async () => {
    await target.goto('https://aitu.io/?composer');
    await chat.page.bringToFront();
    await chat.typeDraft('Список на завтра');
    await chat.drop([files.citizens]);
    await decide(chat.page, 'move');
    await waitFor('the composer to be cleared', async () => (await chat.modelText()) === '');
    await target.bringToFront();
    const { cards, acts } = await offerShown(target);
    expect(cards).toEqual([expect.stringContaining('Список на завтра')]);
    expect(acts).toEqual(['insert', 'copy', 'attach', 'save', 'back']);
    await choose(target, 'attach');
    await waitFor('the file', async () => (await waiting(target)).length === 1);
    await choose(target, 'insert');
    await waitFor('the text', async () => (await model(target)) === 'Список на завтра');
    await isForgotten();
  });

  it('takes the files along that a held caption stands beside', async () => {
    await target.goto('https://aitu.io/?composer');
    await chat.page.bringToFront();
    await chat.drop([files.prices]);
    await waitFor('the preview', async () => (await chat.waitingFiles()).length === 1);
    await chat.page.type(texts.withIin);
    await chat.page.press('Enter');
    await decide(chat.page, 'move');
    await target.bringToFront();
    const { cards, acts } = await offerShown(target);
    expect(cards).toEqual([expect.stringContaining(texts.withIin)]);
    expect(acts).toEqual(['insert', 'copy', 'attach', 'save', 'back']);
    await choose(target, 'attach');
    await waitFor('the file', async () => (await waiting(target)).length === 1);
    await choose(target, 'insert');
    await isForgotten();
    expect(await chat.sentTexts()).toEqual([]);
  });

  it('brings a text back into the composer it left', async () => {
    await target.goto('https://aitu.io/?composer');
    await moveText(texts.withIin);
    await target.bringToFront();
    await choose(target, 'back');
    await waitFor('the text to be back', async () => (await chat.modelText()) === texts.withIin);
    await isForgotten();
    expect(await model(target)).toBe('');
  });

  it('keeps two moves apart', async () => {
    await target.goto('https://aitu.io/?composer');
    await moveText(texts.withIin);
    await moveText(`${texts.withIin} №2`);
    await target.bringToFront();
    await waitFor('both offers', async () => (await viewOffer(target))?.cards.length === 2);
    await choose(target, 'insert');
    await waitFor('the newer text', async () => (await model(target)) === `${texts.withIin} №2`);
    await waitFor(
      'one offer less',
      async () => (await viewOffer(target))?.acts.filter((act) => act === 'insert').length === 1,
    );
    await choose(target, 'insert');
    await waitFor('both texts', async () => (await model(target)) === `${texts.withIin} №2\n${texts.withIin}`);
    await isForgotten();
  });

  it('still offers it when the target was closed and opened again', async () => {
    await target.goto('https://aitu.io/?composer');
    await moveText(texts.withIin);
    await target.goto('about:blank');
    await target.bringToFront();
    await target.goto('https://aitu.io/?composer');
    expect((await offerShown(target)).cards[0]).toContain(texts.withIin);
    await choose(target, 'insert');
    await waitFor('the text', async () => (await model(target)) === texts.withIin);
    await isForgotten();
  });

  it('offers to copy and save where the page has no composer', async () => {
    await target.goto('https://aitu.io/');
    await moveText(texts.withIin);
    await target.bringToFront();
    expect((await offerShown(target)).acts).toEqual(['copy', 'back']);
  });

  it('gives a text back by itself when nobody fetched it in time, and says which file is gone', async () => {
    await chat.page.bringToFront();
    await chat.typeDraft(texts.withIin);
    await chat.drop([files.citizens]);
    await decide(chat.page, 'move');
    await waitFor('the composer to be cleared', async () => (await chat.modelText()) === '');
    await own.evaluate(endTheirTime);
    await waitFor('the text to be back', async () => (await chat.modelText()) === texts.withIin, {
      timeoutMs: 45_000,
    });
    const said = (root: ShadowRoot) => root.querySelector('[data-tone="warning"]')?.textContent;
    await waitFor('the word about the file', async () =>
      (await chat.page.evaluateInShadow('[data-saqtan="notice"]', said, null))?.includes('citizens.csv'),
    );
    await isForgotten();
  }, 90_000);
});

/** These run in a page of the extension. */

declare const browser: Storage & Alarms;
declare const chrome: Storage & Alarms;

/** And the background's alarm, which would come within half a minute, at once. */
async function endTheirTime(): Promise<void> {
  const { storage, alarms } = typeof browser === 'undefined' ? chrome : browser;
  const { session } = storage;
  const entries = Object.entries(await session.get(null)).filter(([key]) => key.startsWith('move:'));
  const over = entries.map(([key, entry]) => [key, { ...entry, draft: { ...entry.draft, expiresAt: 0 } }]);
  await session.set(Object.fromEntries(over));
  await alarms.create('moves', { when: Date.now() + 100, periodInMinutes: 0.5 });
}
