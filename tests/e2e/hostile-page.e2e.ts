/** A page that wants to get rid of the guard, or to answer for the person. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from './browsers/test-browser';
import { decide, dialogOpened, isDialogOpen } from './dialog';
import { files, texts } from './fixtures';
import type { Chat } from './messengers/messenger';
import { whatsapp } from './messengers/whatsapp';
import { type Session, startSession } from './session';
import { waitFor } from './wait-for';

/** What the `key` in wxt.config.ts makes of an unpacked build; anybody can know it. */
const CHROMIUM_ID = 'ihhngnoffnciglhlcplfmddjacchcpoj';

describe.each(browserNames)('a hostile page in %s', (browserName) => {
  let session: Session;
  let chat: Chat;
  beforeAll(async () => {
    session = await startSession(whatsapp, browserName);
  });
  beforeEach(async () => {
    chat = await session.openChat();
  });
  afterAll(() => session?.end());

  const holdDraft = async () => {
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await dialogOpened(chat.page);
  };

  it('cannot end the guard by imitating a newer one', async () => {
    await chat.page.evaluate((id) => {
      const detail = { contentScriptName: 'guard', messageId: 'x' };
      for (const type of ['saqtan-leave', `${id}:guard:wxt:content-script-started`]) {
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }
    }, CHROMIUM_ID);
    await holdDraft();
    expect(await chat.sentTexts()).toEqual([]);
  });

  it('cannot press a button for the person', async () => {
    await holdDraft();
    const pressed = await chat.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-saqtan="hold"]');
      const hidden = host?.shadowRoot ?? null;
      host?.click();
      for (const key of ['Enter', ' ', 'Escape']) {
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      return { hidden, text: host?.innerText };
    });
    expect(pressed).toEqual({ hidden: null, text: '' });
    expect(await isDialogOpen(chat.page)).toBe(true);
    expect(await chat.sentTexts()).toEqual([]);
  });

  it('cannot send by taking the question away', async () => {
    await holdDraft();
    await chat.page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-saqtan]')) host.remove();
    });
    expect(await chat.sentTexts()).toEqual([]);
    expect(await chat.modelText()).toBe(texts.withIin);
    // However that ended, the next attempt is held again.
    if (!(await isDialogOpen(chat.page))) await chat.pressEnter();
    await decide(chat.page, 'edit');
    expect(await chat.sentTexts()).toEqual([]);
  });

  it('cannot take a file from an input that it hides in a closed shadow root', async () => {
    const { page } = chat;
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.id = 'hidden';
      host.style.cssText = 'position:fixed;top:0;left:0;z-index:99';
      const input = document.createElement('input');
      input.type = 'file';
      input.onchange = () => {
        host.dataset.got = [...(input.files ?? [])].map(({ name }) => name).join();
      };
      host.attachShadow({ mode: 'closed' }).append(input);
      document.body.append(host);
    });
    const got = () => page.evaluate(() => document.querySelector<HTMLElement>('#hidden')?.dataset.got);
    await page.choose(() => page.click('#hidden'), [files.citizens]);
    await dialogOpened(page);
    expect(await got()).toBeUndefined();
    await decide(page, 'send');
    expect(await waitFor('the file', got)).toBe('citizens.csv');
  });
});
