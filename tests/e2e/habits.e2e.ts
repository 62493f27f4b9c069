/** What keeps people from growing tired: the quiet mark, and what they taught this device. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames, type TestPage } from './browsers/test-browser';
import { decide, dialogOpened, isDialogOpen, teach } from './dialog';
import { texts } from './fixtures';
import type { Chat } from './messengers/messenger';
import { whatsapp } from './messengers/whatsapp';
import { type Session, startSession } from './session';
import { waitFor } from './wait-for';

const markOf = (page: TestPage) =>
  page.evaluateInShadow(
    '[data-saqtan="mark"]',
    (root) => root.querySelector('.sign')?.getAttribute('aria-label'),
    null,
  );

/** Presses the button of the notice that is shown. */
async function actOnNotice(page: TestPage, name: string): Promise<void> {
  const locate = (root: ShadowRoot, action: string) => {
    const box = root.querySelector(`[data-notice="${action}"]`)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const point = await waitFor(`the button "${name}"`, () =>
    page.evaluateInShadow('[data-saqtan="notice"]', locate, name),
  );
  await page.clickAt(point);
}

describe.each(browserNames)('in %s', (browserName) => {
  let session: Session;
  let chat: Chat;
  beforeAll(async () => {
    session = await startSession(whatsapp, browserName);
  });
  beforeEach(async () => {
    chat = await session.openChat();
  });
  afterAll(() => session?.end());

  const send = async (text: string) => {
    const before = (await chat.sentTexts()).length;
    await chat.typeDraft(text);
    await chat.pressEnter();
    return { arrived: () => waitFor('the message', async () => (await chat.sentTexts()).length > before) };
  };

  it('sets a mark while somebody writes, without moving the page, and takes it away with the draft', async () => {
    const height = () => chat.page.evaluate(() => document.body.scrollHeight);
    const before = await height();
    await chat.typeDraft(texts.clean);
    await chat.clearDraft();
    await chat.typeDraft(texts.withIin);
    expect(await waitFor('the mark', () => markOf(chat.page))).toMatch(/ИИН|ЖСН|IIN/);
    expect(await height()).toBe(before);
    expect(await chat.isComposerFocused()).toBe(true);
    expect(await chat.modelText()).toBe(texts.withIin);
    await chat.clearDraft();
    await waitFor('the mark to go', async () => (await markOf(chat.page)) === undefined);
  });

  it('asks again about a value that was sent before: every send has its own decision', async () => {
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await decide(chat.page, 'send');
    await waitFor('the first message', async () => (await chat.sentTexts()).length === 1);
    await chat.typeDraft(`${texts.withIin} ещё раз`);
    await chat.pressEnter();
    await dialogOpened(chat.page);
    await decide(chat.page, 'edit');
    expect(await chat.sentTexts()).toEqual([texts.withIin]);
    await chat.clearDraft();
  });

  it('offers a sentence for the old chat after a move, and does not send it', async () => {
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await decide(chat.page, 'move');
    await waitFor('the composer to be cleared', async () => (await chat.modelText()) === '');
    await chat.page.bringToFront();
    await actOnNotice(chat.page, 'tell-them');
    await waitFor('the sentence', async () => (await chat.modelText()).includes('Aitu'));
    expect(await chat.sentTexts()).toEqual([]);
    await chat.clearDraft();
  });

  it('offers a polite answer to somebody who asks for an IIN, and does not send it', async () => {
    await chat.page.evaluate(() => {
      const asked = document.createElement('div');
      asked.textContent = 'Здравствуйте! Это отдел кадров, готовим приказ. Скиньте, пожалуйста, ваш ИИН';
      document.querySelector('#messages')?.append(asked);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await chat.focusComposer();
    await actOnNotice(chat.page, 'answer');
    await waitFor('the answer', async () => (await chat.modelText()).includes('Aitu'));
    expect(await chat.sentTexts()).toEqual([]);
    await chat.clearDraft();
  });

  it('learns with one tap that a value is no personal data', async () => {
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await teach(chat.page);
    await waitFor('the message', async () => (await chat.sentTexts()).includes(texts.withIin));
    chat = await session.openChat();
    await (await send(`снова ${texts.withIin}`)).arrived();
    expect(await isDialogOpen(chat.page)).toBe(false);
  });
});
