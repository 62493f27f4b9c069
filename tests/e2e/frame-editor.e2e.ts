/** An editor in a frame without an address: what is written in it is held, by the key inside and by the button outside. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browsers/launch';
import { type BrowserName, browserNames, type TestBrowser, type TestPage } from './browsers/test-browser';
import { decide, dialogOpened } from './dialog';
import { texts } from './fixtures';
import { startWorld, type World } from './servers/world';
import { builds } from './session';
import { waitFor } from './wait-for';

const hasDialogInside = () =>
  document.querySelector('iframe')?.contentDocument?.querySelector('[data-saqtan="hold"]') != null;

// In Firefox no test has yet brought the focus into the frame: not proven there (November 2026), to be tried on demand.
const browsers = browserNames.filter((name) => name === 'chromium' || process.env.SAQTAN_ON_DEMAND);

describe.each(browsers)('an editor in a frame in %s', { concurrent: true }, (browserName: BrowserName) => {
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

  const openPage = async (): Promise<TestPage> => {
    const page = await browser.newPage();
    await page.goto('https://web.snapchat.com/frame/');
    await waitFor('the editor', () => page.evaluate(() => window.__page !== undefined));
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.contentWindow?.focus();
      frame?.contentDocument?.body.focus();
    });
    await page.type(texts.withIin);
    expect(await page.evaluate(() => window.__page.model())).toBe(texts.withIin);
    return page;
  };

  describe('TinyMCE', { concurrent: false }, () => {
    it('is held on the key that sends', async () => {
      const before = world.sent.length;
      const page = await openPage();
      await page.press('Control+Enter');
      await waitFor('the dialog in the frame', () => page.evaluate(hasDialogInside));
      expect(world.sent.length).toBe(before);
      expect(await page.evaluate(() => window.__page.model())).toBe(texts.withIin);
      await page.close();
    });

    it('is held on the button outside, and masked in its model', async () => {
      const before = world.sent.length;
      const page = await openPage();
      await page.click('#send');
      await dialogOpened(page);
      expect(world.sent.length).toBe(before);
      await decide(page, 'mask');
      await waitFor('the mask', async () => (await page.evaluate(() => window.__page.model())) === texts.masked);
      await page.click('#send');
      await waitFor('the message', () => world.sent.length > before);
      expect(world.sent.slice(before).map(({ text }) => text)).toEqual([texts.masked]);
      await page.close();
    });
  });
});
