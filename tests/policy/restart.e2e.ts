/** A reason in the person's own words, what nobody can read, and a browser that is closed while a draft waits: what stays on the machine, and where. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/browsers/launch';
import { type BrowserName, browserNames, type TestBrowser, type TestPage } from '../e2e/browsers/test-browser';
import { decide, dialogOpened } from '../e2e/dialog';
import { files, texts } from '../e2e/fixtures';
import { hasNewNotice } from '../e2e/matrix/stand';
import type { Chat } from '../e2e/messengers/messenger';
import { whatsapp } from '../e2e/messengers/whatsapp';
import { countKept } from '../e2e/moves-kept';
import { startWorld, type World } from '../e2e/servers/world';
import { builds } from '../e2e/session';
import { waitFor } from '../e2e/wait-for';
import { telegramA } from '../pages/messengers/telegram-a';
import { canWritePolicies, setPolicy } from './managed-folder';

const justifyHigh = { id: 'justify-high', level: 'high', verdict: 'justify' };
const ownWords = 'начальник на выезде';
const moved = 'Пациент ждёт, ИИН 851204450128';

const press = async (page: TestPage, ...keys: string[]) => {
  for (const key of keys) await page.press(key);
};
/** Tabs to the list of reasons and goes down in it. */
const chooseReason = async (page: TestPage, ...downs: string[]) => {
  await dialogOpened(page);
  await waitFor('the list', async () => {
    await page.press('Tab');
    return (await reasonIn(page))?.isFocused === 'select';
  });
  await press(page, ...downs);
};
/** In the dialog: what the reason holds, and whether sending is offered. */
const reasonIn = (page: TestPage) =>
  page.evaluateInShadow(
    '[data-saqtan="hold"]',
    (root) => ({
      reason: root.querySelector('select')?.value,
      words: root.querySelector<HTMLInputElement>('[name="words"]')?.value,
      isSending: root.querySelector('[data-action="send"]')?.getAttribute('aria-disabled') !== 'true',
      isFocused: root.activeElement?.localName,
    }),
    null,
  );

// Each browser has a place of its own for policies, so both go at once.
describe.runIf(canWritePolicies).each(browserNames)('in %s', { concurrent: true }, (name: BrowserName) => {
  describe('on the machine', { concurrent: false }, () => {
    let world: World;
    let browser: TestBrowser;
    let chat: Chat;
    let profile: string;
    let putBack: () => void = () => undefined;
    const start = async () => {
      browser = await launchBrowser(name, { extension: builds[name], port: world.server.port, profile });
    };

    beforeAll(async () => {
      putBack = setPolicy(name, { rules: [justifyHigh], reasons: ['consent', 'own-words'], unseen: 'inform' });
      profile = await mkdtemp(join(tmpdir(), 'profile-'));
      world = await startWorld();
      await start();
    });
    beforeEach(async () => {
      chat = await whatsapp.open(await browser.newPage(), world);
    });
    afterEach(() => chat.page.close().catch(() => undefined)); // where the browser was closed it is gone
    afterAll(async () => {
      await browser?.close();
      putBack();
      await world?.close();
      await rm(profile, { recursive: true, force: true });
    });

    it('asks for a reason, reads it like a message, and keeps it here', async () => {
      await chat.typeDraft(texts.withIin);
      await waitFor(
        'the policy',
        async () => {
          await chat.pressEnter();
          await dialogOpened(chat.page);
          const isAsked = (await reasonIn(chat.page))?.reason !== undefined;
          if (!isAsked) await decide(chat.page, 'edit');
          return isAsked;
        },
        { timeoutMs: 20_000 },
      );
      expect((await reasonIn(chat.page))?.isSending).toBe(false);
      await chooseReason(chat.page, 'ArrowDown', 'ArrowDown');
      await waitFor('own words', async () => (await reasonIn(chat.page))?.reason === 'own-words');
      await chat.page.press('Tab');
      await chat.page.type(texts.withIin);
      await waitFor('the reason', async () => (await reasonIn(chat.page))?.words === texts.withIin);
      expect((await reasonIn(chat.page))?.isSending).toBe(false);
      await press(chat.page, 'Control+a');
      await chat.page.type(ownWords);
      await waitFor('sending', async () => (await reasonIn(chat.page))?.isSending);
      await decide(chat.page, 'send');
      await waitFor('the message', async () => (await chat.sentTexts()).length === 1);
      expect(await chat.sentTexts()).toEqual([texts.withIin]);

      const journal = await browser.openExtensionPage('dashboard.html');
      const shown = await waitFor('the words', () =>
        journal.evaluate(
          (words) => document.body.innerText.includes(words) && document.querySelector('pre')?.innerText,
          ownWords,
        ),
      );
      expect(shown).toContain('own-words');
      expect(shown).not.toContain(ownWords);
      await journal.close();
    });

    it('tells that stickers, which leave at a click, are not checked', async () => {
      const page = await browser.newPage();
      await page.goto(telegramA.address);
      await page.evaluate(() => {
        const sticker = document.createElement('div');
        sticker.className = 'StickerButton';
        document.body.append(sticker);
      });
      await waitFor('to be told', async () => {
        await page.evaluate(() => document.querySelector<HTMLElement>('.StickerButton')?.click());
        return hasNewNotice(page);
      });
      await page.close();
    });

    it('forgets a draft and files that wait when the browser is closed, and never wrote the text down', async () => {
      await chat.page.bringToFront();
      await chat.typeDraft(moved);
      await chat.pressEnter();
      await chooseReason(chat.page, 'ArrowDown'); // all buttons are on then, which is what a test waits for
      await decide(chat.page, 'move');
      await waitFor('the composer to be cleared', async () => (await chat.modelText()) === '');
      await chat.page.bringToFront();
      await chat.attach([files.citizens, files.citizensCp1251, files.prices]);
      await chooseReason(chat.page, 'ArrowDown'); // all buttons are on then, which is what a test waits for
      await decide(chat.page, 'move');
      let own = await browser.openExtensionPage('options.html');
      await waitFor('both to wait', async () => {
        const kept = await own.evaluate(countKept);
        return kept.moves === 2 && kept.pieces === 3;
      });
      await browser.close();
      expect(await filesWith(profile, moved)).toEqual([]);
      await start();
      own = await browser.openExtensionPage('options.html');
      await waitFor('everything to be gone', async () => {
        const kept = await own.evaluate(countKept);
        return kept.moves + kept.pieces === 0;
      });
      expect(world.server.strays()).toEqual([]);
    });
  });
});

/** Files under the folder that hold the text, in the encodings browsers write in. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path);
      return wanted.some((bytes) => content.includes(bytes)) ? [path] : [];
    }),
  );
  return found.flat();
}
