/** Health: a page that has changed is still held, and popup, badge and journal say so; tabs that were open are guarded. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { telegramK } from '../pages/messengers/telegram-k';
import { renamed } from '../pages/messengers/variants';

import { launchBrowser } from './browsers/launch';
import { type BrowserName, browserNames, type TestBrowser } from './browsers/test-browser';
import { decide, dialogOpened } from './dialog';
import { texts } from './fixtures';
import { buttonIn, composerSlot, openStand, retype } from './matrix/stand';
import { popupOver } from './popup-over';
import { startWorld, type World } from './servers/world';
import { builds } from './session';
import { waitFor } from './wait-for';

// Both browsers at once: each waits most of the time.
describe.each(browserNames)('health in %s', { concurrent: true }, (browserName: BrowserName) => {
  let world: World;
  let browser: TestBrowser;
  beforeAll(async () => {
    world = await startWorld();
    browser = await launchBrowser(browserName, { extension: builds[browserName], port: world.server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  /** What the toolbar button says over each tab. */
  const badges = async (): Promise<string[]> => {
    const own = await browser.openExtensionPage('popup.html');
    const shown = await own.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? 0 })));
    });
    await own.close();
    return shown;
  };

  describe('of a tab', { concurrent: false }, () => {
    it('is whole on a page as described', async () => {
      const stand = await openStand(browser, world, telegramK);
      await retype(stand, composerSlot(telegramK), texts.clean);
      await stand.page.press('Enter');
      await waitFor('the message', () => stand.texts().length === 1);
      expect((await popupOver(browser, stand.page)).protection).toBe('protected');
      expect((await badges()).join('')).toBe('');
      await stand.page.close();
    });

    it('is "partly" on a page whose names have all changed, with the reason, and every send is still held', async () => {
      const stand = await openStand(browser, world, renamed);
      const acts = [() => stand.page.press('Enter'), () => stand.page.click(buttonIn(renamed.composer))];
      await retype(stand, composerSlot(renamed), texts.withIin);
      for (const act of acts) {
        await act();
        await dialogOpened(stand.page);
        await decide(stand.page, 'edit');
        expect(await stand.model()).toBe(texts.withIin);
        expect(stand.texts()).toEqual([]);
        await stand.page.click('[data-lexical-editor]');
      }
      const state = await popupOver(browser, stand.page);
      expect(state).toMatchObject({ protection: 'partly', reason: 'composer-not-found' });
      expect(state.text).toMatch(/\d\d:\d\d/);
      expect((await badges()).join('')).toBe('!');
      await stand.page.press('Enter');
      await decide(stand.page, 'send');
      await waitFor('the notice', () =>
        stand.page.evaluate(() => document.querySelector('[data-saqtan="notice"]') !== null),
      );
      await stand.page.press('Enter');
      await waitFor('the message', () => stand.texts().length > 0);
      expect(stand.texts()).toEqual([texts.withIin]);
      await stand.page.close();
    });

    it('stands in the journal', async () => {
      const own = await browser.openExtensionPage('dashboard.html');
      const words = await waitFor('the journal to say so', () =>
        own.evaluate(async () => {
          const open = indexedDB.open('saqtan-journal');
          const db = await new Promise<IDBDatabase>((resolve) => {
            open.onsuccess = () => resolve(open.result);
          });
          const all = await Promise.all(
            [...db.objectStoreNames].map(
              (name) =>
                new Promise<unknown[]>((resolve) => {
                  const ask = db.transaction(name).objectStore(name).getAll();
                  ask.onsuccess = () => resolve(ask.result);
                }),
            ),
          );
          db.close();
          const text = JSON.stringify(all);
          return text.includes('messenger-incomplete') && text;
        }),
      );
      expect(words).toContain('composer-not-found');
      await own.close();
    });
  });
});
