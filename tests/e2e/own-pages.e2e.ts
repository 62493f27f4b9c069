/** Saqtan's own pages as built: the first day, settings, the journal, and the popup after something was sent anyway. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type TestPage } from './browsers/test-browser';
import { decide, dialogOpened } from './dialog';
import { texts } from './fixtures';
import { whatsapp } from './messengers/whatsapp';
import { type Session, startSession } from './session';
import { waitFor } from './wait-for';

const isOff = () => document.querySelector<HTMLInputElement>('[name="quiet-mark"]')?.checked === false;
const textOf = (page: TestPage) => page.evaluate(() => document.body.innerText);

interface Browser {
  tabs: { query(of: { url: string }): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> };
}
declare const browser: Browser;
declare const chrome: Browser;

/** Runs in a page of the extension: what stands on the toolbar button over each tab of the messenger. */
async function badges(): Promise<string[]> {
  const { tabs, action } = typeof browser === 'undefined' ? chrome : browser;
  const open = await tabs.query({ url: 'https://web.whatsapp.com/*' });
  return Promise.all(open.map(({ id }) => action.getBadgeText({ tabId: id })));
}

describe.each(browserNames)('in %s', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(whatsapp, browserName);
  });
  afterAll(() => session?.end());

  it('welcomes with three screens and one real warning on a made-up message', async () => {
    const page = await session.browser.openExtensionPage('welcome.html');
    await waitFor('the first screen', () => page.evaluate(() => document.querySelector('[data-next]') !== null));
    await page.click('[data-next]');
    await waitFor('the second screen', () => page.evaluate(() => document.querySelector('textarea') !== null));
    await page.click('textarea');
    await page.press('Enter');
    const { text } = await dialogOpened(page);
    expect(text).not.toContain('920308395171');
    await decide(page, 'mask');
    await waitFor('what would have left', async () => (await textOf(page)).includes('92••••••••71'));
    await page.click('[data-next]');
    await waitFor('the last screen', () => page.evaluate(() => document.querySelector('[data-done]') !== null));
    await page.click('[data-done]');
    await waitFor('the page to close', async () => {
      const open = await session.browser.addresses();
      return !open.some((address) => address.endsWith('/welcome.html'));
    });
  });

  it('shows in popup and journal what was sent anyway, and how to delete it', async () => {
    const chat = await session.openChat();
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await decide(chat.page, 'send');
    await waitFor('the message', async () => (await chat.sentTexts()).length === 1);
    const popup = await session.browser.openExtensionPage('popup.html');
    await waitFor('the steps', () => popup.evaluate(() => document.querySelector('.undo') !== null));
    await popup.close();
    const journal = await session.browser.openExtensionPage('dashboard.html');
    await waitFor('the exact record', () =>
      journal.evaluate(() =>
        document.querySelector('pre')?.textContent?.match(/"saqtan\.decision",\s+"value": {\s+"stringValue": "send"/),
      ),
    );
    expect(await textOf(journal)).not.toContain('920308395171');
    expect(await journal.evaluate(() => document.querySelectorAll('.chart td').length)).toBeGreaterThan(0);
    await journal.close();
  });

  it('tries a policy on messages and compares it, for administrators', async () => {
    const page = await session.browser.openExtensionPage('policy.html');
    const has = (selector: string) => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
    await waitFor('the editor', () => has('[name="policy"]'));
    await page.click('[name="policy"]');
    await page.type('{"rules":[{"id":"high","level":"high","verdict":"blok"}]}');
    await waitFor('the remark', () => has('[data-fault="wrong"]'));
    await page.press('Control+a');
    await page.type('{"rules":[{"id":"high","level":"high","verdict":"block"}]}');
    await waitFor('no remark', () => has('[data-fine]'));
    const show = (selector: string) =>
      page.evaluate((wanted) => document.querySelector(wanted)?.scrollIntoView(), selector);
    await show('[name="messages"]');
    await page.click('[name="messages"]');
    await page.type(texts.withIin);
    await show('[data-try]');
    await page.click('[data-try]');
    await waitFor('the answer', () => has('[data-table="judgements"] [data-strong]'));
    expect(await textOf(page)).toContain('200');
    await page.close();
  });

  it('pauses the warnings and resumes them', async () => {
    const popup = await session.browser.openExtensionPage('popup.html');
    const shows = (selector: string) =>
      waitFor(selector, () => popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
    await shows('[data-pause]');
    await popup.click('[data-pause]');
    await shows('[data-resume]');
    const chat = await session.openChat();
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await waitFor('the message', async () => (await chat.sentTexts()).length === 1);
    await popup.bringToFront();
    expect(await popup.evaluate(badges)).toEqual(['II']);
    await popup.click('[data-resume]');
    await shows('[data-pause]');
    await waitFor('the badge to go', async () => (await popup.evaluate(badges)).join() === '');
    await popup.close();
    await chat.page.bringToFront();
    await chat.typeDraft(texts.withIin);
    await chat.pressEnter();
    await decide(chat.page, 'edit');
    expect(await chat.sentTexts()).toEqual([texts.withIin]);
  });

  it('turns the quiet mark off, for good', async () => {
    let options = await session.browser.openExtensionPage('options.html');
    await waitFor('the switch', () => options.evaluate(() => document.querySelector('[name="quiet-mark"]') !== null));
    await options.click('[name="quiet-mark"]');
    await waitFor('the switch to be off', () => options.evaluate(isOff));
    await options.close();
    options = await session.browser.openExtensionPage('options.html');
    await waitFor('the switch to stay off', () => options.evaluate(isOff));
    await options.click('[name="quiet-mark"]');
    await options.close();
  });
});
