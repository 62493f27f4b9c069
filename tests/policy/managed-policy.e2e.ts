/** Policies as an administrator sets them, in the files the browsers read: broken, not JSON, changed while running; whole rollouts are in `rollout.e2e.ts`. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/browsers/launch';
import { type BrowserName, browserNames, type TestBrowser, type TestPage } from '../e2e/browsers/test-browser';
import { decide, dialogOpened } from '../e2e/dialog';
import { texts } from '../e2e/fixtures';
import type { Chat } from '../e2e/messengers/messenger';
import { whatsapp } from '../e2e/messengers/whatsapp';
import { startWorld, type World } from '../e2e/servers/world';
import { builds } from '../e2e/session';
import { waitFor } from '../e2e/wait-for';
import { canWritePolicies, setPolicy, setPolicyText } from './managed-folder';

const blockHigh = { id: 'block-high', level: 'high', verdict: 'block' };
/** Chromium hands a policy over seconds after its start, and a change within ten. */
const HANDED_OVER = { timeoutMs: 20_000 };

// Each browser has a place of its own for policies, so both go at once.
describe.runIf(canWritePolicies).each(browserNames)('in %s', { concurrent: true }, (name: BrowserName) => {
  describe('a managed policy', { concurrent: false }, () => {
    let world: World;
    let browser: TestBrowser | undefined;
    let putBack: () => void = () => undefined;

    beforeEach(async () => {
      world = await startWorld();
    });
    afterEach(async () => {
      await browser?.close();
      browser = undefined;
      putBack();
      await world.close();
    });

    const start = async () => {
      browser = await launchBrowser(name, { extension: builds[name], port: world.server.port });
      return browser;
    };

    /** What the dialog offers for an IIN, asked anew until it is `wanted` or the time is over. */
    const offered = async (running: TestBrowser, wanted: string[]) => {
      const page = await running.newPage();
      const chat = await whatsapp.open(page, world);
      await chat.typeDraft(texts.withIin);
      return offeredIn(page, chat, wanted);
    };
    const offeredIn = (page: TestPage, chat: Chat, wanted: string[]) =>
      waitFor(
        `a dialog that offers ${wanted}`,
        async () => {
          await chat.pressEnter();
          const { actions } = await dialogOpened(page);
          await decide(page, 'edit');
          return String(actions) === String(wanted) && actions;
        },
        HANDED_OVER,
      );

    const popupText = async (running: TestBrowser, wanted: string) => {
      const page = await running.openExtensionPage('popup.html');
      return waitFor(
        `"${wanted}" in the popup`,
        async () => {
          const text = await page.evaluate(() => document.body.innerText);
          return text.includes(wanted) && text;
        },
        HANDED_OVER,
      );
    };

    it('is enforced in its good keys when others are broken, and the popup names those', async () => {
      putBack = setPolicy(name, { rules: [blockHigh, { id: 'slip', level: 'high', verdict: 'blok' }], reasons: [] });
      const running = await start();
      expect(await offered(running, ['edit'])).toEqual(['edit']);
      expect(await popupText(running, 'rules[1]')).toContain('reasons');
    });

    it('that is not JSON leaves the default in force: an IIN still warns', async () => {
      putBack = setPolicyText(name, '{ "policies": { "3rdparty": ');
      expect(await offered(await start(), ['move', 'mask', 'edit', 'send'])).toBeDefined();
    });

    // Firefox reads its policy file once, at its start.
    if (name === 'firefox') return;
    it('that changes while the browser runs reaches tabs that are open', async () => {
      putBack = setPolicy(name, { version: '1', rules: [blockHigh] });
      const page = await (await start()).newPage();
      const chat = await whatsapp.open(page, world);
      await chat.typeDraft(texts.withIin);
      await offeredIn(page, chat, ['edit']);
      setPolicy(name, { version: '2', rules: [{ ...blockHigh, verdict: 'redirect' }] });
      const changed = performance.now();
      expect(await offeredIn(page, chat, ['move', 'edit'])).toEqual(['move', 'edit']);
      console.log(`a changed policy reached an open tab after ${Math.round(performance.now() - changed)} ms`);
    });
  });
});
