/** Chromium leaves open tabs with the old scripts when the extension is updated: the new ones must take over without a reload. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decide, dialogOpened } from './dialog';
import { texts } from './fixtures';
import { whatsapp } from './messengers/whatsapp';
import { type Session, sendMarker, startSession } from './session';
import { waitFor } from './wait-for';

let session: Session;
beforeAll(async () => {
  session = await startSession(whatsapp, 'chromium');
});
afterAll(() => session?.end());

declare const chrome: {
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  runtime: { reload(): void };
};

it('goes on guarding a tab that was open when the extension was reloaded, with one dialog only', async () => {
  const chat = await session.openChat();
  // A command-line extension stays off after a reload unless developer mode is on.
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const own = await session.browser.openExtensionPage('popup.html');
  await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the page dies with its extension
  await settings.close();

  await chat.page.bringToFront();
  await chat.typeDraft(texts.withIin);
  await chat.pressEnter();
  await dialogOpened(chat.page);
  const questions = () => chat.page.evaluate(() => document.querySelectorAll('[data-saqtan="hold"]').length);
  expect(await questions()).toBe(1);
  await decide(chat.page, 'mask');
  await waitFor('the masked message', async () => (await chat.sentTexts()).includes(texts.masked));
  await sendMarker(chat);
  expect(await chat.sentTexts()).toEqual([texts.masked, texts.marker]);
});
