/** Drafts that a messenger saves on its server while the person writes: Telegram K's page, 2.5 s after the last input. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { telegramK } from '../pages/messengers/telegram-k';
import { launchBrowser } from './browsers/launch';
import { type BrowserName, browserNames, type TestBrowser } from './browsers/test-browser';
import { decide } from './dialog';
import { texts } from './fixtures';
import { composerSlot, openStand, retype } from './matrix/stand';
import { startWorld, type World } from './servers/world';
import { builds } from './session';
import { waitFor } from './wait-for';

/** More than the page's own wait, on the page's own clock. */
const timeToSave = () => performance.now() + 3200;
const isOver = (endMs: number) => performance.now() > endMs;

describe.each(browserNames)('drafts in %s', { concurrent: true }, (browserName: BrowserName) => {
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

  it('an ordinary draft is saved as ever, one with an IIN is not while it stands, and the masked one may be', async () => {
    const stand = await openStand(browser, world, telegramK);
    const { page } = stand;
    await retype(stand, composerSlot(telegramK), texts.clean);
    await waitFor('the ordinary draft to be saved', () => world.drafts.includes(texts.clean));

    await page.type(' 920308395171');
    const typedUntil = await page.evaluate(timeToSave);
    await waitFor('the page to have had time to save', () => page.evaluate(isOver, typedUntil));
    expect(world.drafts).toEqual([texts.clean]);

    await page.press('Enter');
    await decide(page, 'mask');
    await waitFor('the masked message', () => stand.texts().length > 0);
    expect(stand.texts()[0]).toMatch(/92•+71$/);

    await page.pasteText('ИИН 920308395');
    const pastedUntil = await page.evaluate(timeToSave);
    await waitFor('the page to have had time to save', () => page.evaluate(isOver, pastedUntil));
    expect(world.drafts.join()).not.toMatch(/\d{6}/);
    await page.close();
  });
});
