/** The tests' own tools, tested: without the extension everything leaves, and whatever leaves is seen. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browsers/launch';
import { browserNames, type TestBrowser } from './browsers/test-browser';
import { decide, dialogOpened, focusedAction, isDialogOpen } from './dialog';
import { makeDialogExtension, makeTalkativeExtension } from './harmless-extension';
import { startWorld, type World } from './servers/world';
import { waitFor } from './wait-for';

const address = 'https://web.whatsapp.com/';

describe.each(browserNames)('the watch over the network in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('sees what an extension asks for, from its background and from a page', async () => {
    const extension = await makeTalkativeExtension();
    const browser = await launchBrowser(name, { extension: extension.folder, port: world.server.port });
    const page = await browser.newPage();
    // A page without a content security policy, which in Firefox binds content scripts too.
    await page.goto('https://clipboard.test/');
    const requests = () => world.server.strays().filter(({ method }) => method === 'GET');
    const hosts = () => requests().map(({ host }) => host);
    await waitFor('both beacons', () => new Set(hosts()).size >= 2);
    const named = await browser.close();
    await extension.remove();
    expect(new Set(hosts())).toEqual(new Set(['background.example.kz', 'content.example.kz']));
    expect(named.map(({ url }) => url)).toContain('https://background.example.kz/beacon');
  });
});

describe.each(browserNames)('the tools in %s', (name) => {
  let world: World;
  let browser: TestBrowser;
  let extension: Awaited<ReturnType<typeof makeDialogExtension>>;
  beforeAll(async () => {
    world = await startWorld();
    extension = await makeDialogExtension();
    browser = await launchBrowser(name, { extension: extension.folder, port: world.server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await extension.remove();
    await world.close();
  });

  it('read a dialog in a closed shadow root and press its buttons with a trusted mouse', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    expect(await isDialogOpen(page)).toBe(false);
    await page.press('Enter');
    expect(await dialogOpened(page)).toMatchObject({ actions: ['mask', 'edit'] });
    expect(await focusedAction(page)).toBe('mask');
    await decide(page, 'edit');
    expect(await page.evaluate(() => document.documentElement.dataset.decision)).toBe('edit true');
  });

  it('copy and paste through the real clipboard', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.click('#main footer [contenteditable]');
    await page.pasteText('через буфер');
    expect(await browser.readClipboard()).toBe('через буфер');
    expect(await page.evaluate(() => document.querySelector('#compose')?.textContent)).toBe('через буфер');
  });

  it('see the tabs that are open', async () => {
    const page = await browser.newPage();
    await page.goto('https://aitu.io/');
    expect(await browser.addresses()).toContain('https://aitu.io/');
    await page.close();
  });
});
