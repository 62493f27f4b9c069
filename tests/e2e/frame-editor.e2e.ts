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

/** Its first line: below it there is nothing to press. */
const firstLine = () => {
  const { x = 0, y = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
  return { x: x + 40, y: y + 24 };
};

describe.each(browserNames)('an editor in a frame in %s', { concurrent: true }, (browserName: BrowserName) => {
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
    await page.clickAt(await page.evaluate(firstLine));
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
