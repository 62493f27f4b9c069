/** The real The Lounge with a real IRC server; who listens in the channel is the judge of what left. On demand: `npm run test:thelounge`. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../e2e/browsers/launch';
import { browserNames, type TestBrowser, type TestPage } from '../../e2e/browsers/test-browser';
import { decide, dialogOpened, isDialogOpen } from '../../e2e/dialog';
import { texts } from '../../e2e/fixtures';
import { hasNewNotice, readNotices } from '../../e2e/matrix/stand';
import type { Site } from '../../e2e/servers/site';
import { type SiteServer, startSiteServer } from '../../e2e/servers/site-server';
import { builds } from '../../e2e/session';
import { waitFor } from '../../e2e/wait-for';
import { createProxySite } from './proxy-site';
import { type Lounge, startLounge } from './servers';

const composer = '#input';

describe.each(browserNames)('The Lounge in %s', (browserName) => {
  let lounge: Lounge;
  let server: SiteServer;
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    lounge = await startLounge();
    const sites: Record<string, Site> = {
      'demo.thelounge.chat': createProxySite(lounge.port),
    };
    server = await startSiteServer(sites);
    browser = await launchBrowser(browserName, { extension: builds[browserName], port: server.port });
    page = await browser.newPage();
    await page.goto('https://demo.thelounge.chat/');
    await page.click(
      '#connect button[type="submit"], .connect-row button[type="submit"], form button.btn[type="submit"]',
    );
    const isJoined = () => document.querySelector('.chat-view[data-type="channel"]') !== null;
    await waitFor('the channel', () => page.evaluate(isJoined));
    await waitFor('alice to be in it', () => lounge.joined.includes('alice'));
    await write(texts.clean);
    await page.press('Enter');
    await waitFor('the first message', () => lounge.heard.includes(texts.clean));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await lounge?.close();
  });

  const value = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#input')?.value ?? '');
  const write = async (text: string) => {
    await page.click(composer);
    await page.press('Control+a');
    await page.press('Backspace');
    await page.type(text);
  };
  const acts = { 'on Enter': () => page.press('Enter'), 'on the button': () => page.click('#submit') };

  it.each(Object.keys(acts) as (keyof typeof acts)[])(
    'is held %s; "edit", "mask" and "send" do what they say, once',
    async (way) => {
      const before = [...lounge.heard];
      const act = acts[way];
      await write(texts.withIin);
      await act();
      await dialogOpened(page);
      expect(lounge.heard).toEqual(before);
      await decide(page, 'edit');
      expect(await value()).toBe(texts.withIin);

      const expected = [...before];
      for (const [decision, text] of [
        ['mask', texts.masked],
        ['send', texts.withIin],
      ] as const) {
        await write(texts.withIin);
        await act();
        await readNotices(page);
        await decide(page, decision);
        await waitFor('to be asked to press again', () => hasNewNotice(page));
        expect(lounge.heard).toEqual(expected);
        expect(await value()).toBe(text);
        await act();
        expected.push(text);
        await waitFor('the message', () => lounge.heard.length >= expected.length);
        expect(lounge.heard).toEqual(expected);
      }
      expect(await isDialogOpen(page)).toBe(false);
    },
  );

  it('has sent nothing else', async () => {
    const before = [...lounge.heard];
    await write(texts.marker);
    await page.press('Enter');
    await waitFor('the marker', () => lounge.heard.includes(texts.marker));
    expect(lounge.heard).toEqual([...before, texts.marker]);
  });
});
