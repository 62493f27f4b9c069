/**
 * Tabs that are open when the extension is updated, switched on or installed must be guarded without a reload. Chromium leaves
 * them with the old scripts; only Firefox lets a test install while it runs.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browsers/launch';
import { decide, dialogOpened } from './dialog';
import { texts } from './fixtures';
import type { Chat } from './messengers/messenger';
import { whatsapp } from './messengers/whatsapp';
import { askForFile, layDown, pickWithoutDialog } from './page-picker';
import { popupOver } from './popup-over';
import { startWorld } from './servers/world';
import { builds, type Session, sendMarker, startSession } from './session';
import { waitFor } from './wait-for';

/** What the `key` in wxt.config.ts makes of an unpacked build. */
const OWN_ID = 'ihhngnoffnciglhlcplfmddjacchcpoj';

let session: Session;
beforeAll(async () => {
  session = await startSession(whatsapp, 'chromium');
});
afterAll(() => session?.end());

declare const chrome: {
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  runtime: { reload(): void };
};

const isGuarded = async ({ page }: Chat): Promise<boolean> =>
  (await popupOver(session.browser, page)).protection === 'protected';

it('goes on guarding a tab that was open when the extension was reloaded, with one dialog only', async () => {
  await (await session.openChat()).page.runFirst(pickWithoutDialog);
  const chat = await session.openChat();
  // A command-line extension stays off after a reload unless developer mode is on.
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const own = await session.browser.openExtensionPage('popup.html');
  await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the page dies with its extension
  await settings.close();

  // A dialog that the old guard opened before would leave with it, and the draft wait for another press.
  await waitFor('the new guard', () => isGuarded(chat));
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

  // The page's own world keeps the old script: its files are asked about by the new guard.
  const table = 'ИИН\n920308395171\n';
  await chat.page.evaluate(layDown, table);
  const asked = chat.page.evaluate(askForFile);
  await decide(chat.page, 'send');
  expect(await asked).toBe(table);
});

it('guards a tab that was opened while the extension was switched off, once it is on again', async () => {
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate((id) => chrome.management.setEnabled(id, false), OWN_ID);
  const chat = await session.openChat();
  await settings.bringToFront();
  await settings.evaluate((id) => chrome.management.setEnabled(id, true), OWN_ID);
  await settings.close();
  await waitFor('the tab to be guarded', () => isGuarded(chat));
  await chat.typeDraft(texts.withIin);
  await chat.pressEnter();
  await dialogOpened(chat.page);
  expect(await chat.sentTexts()).toEqual([]);
});

it('guards a tab that was open in Firefox before the extension was installed', async () => {
  const world = await startWorld();
  const browser = await launchBrowser('firefox', { port: world.server.port });
  try {
    const chat = await whatsapp.open(await browser.newPage(), world);
    await chat.typeDraft(texts.withIin);
    await browser.install?.(builds.firefox);
    const isGuarded = async () => (await popupOver(browser, chat.page)).protection === 'protected';
    await waitFor('the tab to be guarded', isGuarded);
    await chat.page.bringToFront();
    await chat.pressEnter();
    await dialogOpened(chat.page);
    expect(await chat.sentTexts()).toEqual([]);
    expect(await chat.modelText()).toBe(texts.withIin);
  } finally {
    await browser.close();
    await world.close();
  }
});
