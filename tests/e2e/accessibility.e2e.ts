/** What Saqtan shows, for those who cannot see it well or use no mouse: axe, the keyboard alone, what is read out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../ui-preview/states';
import { EACH_LANGUAGE } from '../unit/ui/catalogues';
import { axeViolations } from './axe';
import { browserNames, type TestPage } from './browsers/test-browser';
import { dialogClosed, dialogOpened } from './dialog';
import { texts } from './fixtures';
import type { Chat } from './messengers/messenger';
import { whatsapp } from './messengers/whatsapp';
import { type Session, startSession } from './session';
import { walkByTab } from './tab-stops';
import { waitFor } from './wait-for';

/** The fullest of each kind; all of them with `npm run axe`, since each takes its time in two browsers. */
const FULLEST = ['choice', 'justify-words', 'files-open', 'popup-undo', 'carry-files', 'mark'];
const LOOKED_AT = process.env.ALL_STATES ? STATES : FULLEST;
const PAGES = ['popup', 'options', 'dashboard', 'welcome', 'training', 'carry', 'policy'];
const withCard = 'ИИН 920308395171, карта 4400430000034071';

/** Which thing in the dialog has the focus, by its kind; once the dialog takes presses. */
const focusedIn = (page: TestPage) =>
  page.evaluateInShadow(
    '[data-saqtan="hold"]',
    (root) => {
      const focused = root.activeElement as HTMLElement | null;
      const isReady = root.querySelector('[data-action="send"][aria-disabled="false"]') !== null;
      const kind = focused?.dataset.action ?? (focused?.hasAttribute('data-teach') ? 'teach' : focused?.localName);
      return isReady ? kind : undefined;
    },
    null,
  );
const ready = (page: TestPage) => waitFor('the dialog to take presses', () => focusedIn(page));

describe.each(browserNames)('in %s', (browserName) => {
  let session: Session;
  let chat: Chat;
  beforeAll(async () => {
    session = await startSession(whatsapp, browserName);
  });
  afterAll(() => session?.end());

  const hold = async (text: string) => {
    chat = await session.openChat();
    await chat.typeDraft(text);
    await chat.pressEnter();
    await dialogOpened(chat.page);
    await ready(chat.page);
  };
  const walk = async (keys: string, steps: number) => {
    const stops: unknown[] = [];
    for (let step = 0; step < steps; step++) {
      await chat.page.press(keys);
      stops.push(await focusedIn(chat.page));
    }
    return stops;
  };

  it('breaks no rule of axe in any state', async () => {
    const page = await session.browser.newPage();
    const found: string[] = [];
    for (const state of LOOKED_AT) {
      await page.goto(`https://preview.test/?language=kk&state=${state}`);
      found.push(...(await axeViolations(page)).map((violation) => `${state}: ${violation}`));
    }
    await page.close();
    expect(found).toEqual([]);
  }, 120_000);

  it.each(PAGES)('breaks no rule of axe on the page %s as built, and Tab goes through all of it', async (name) => {
    const page = await session.browser.openExtensionPage(`${name}.html`);
    await waitFor('the page', () => page.evaluate(() => document.querySelector('#app')?.childElementCount));
    expect(await axeViolations(page)).toEqual([]);
    const { expected, forward, back, unseen } = await walkByTab(page);
    expect(forward).toEqual(expected);
    expect(back).toEqual(expected.slice(0, -1).toReversed());
    expect(unseen).toEqual([]);
    await page.close();
  });

  it('keeps the focus where a key was pressed in popup, options and journal', async () => {
    const presses: Record<string, [at: string, key: string, then: string][]> = {
      popup: [
        ['[data-pause]', 'Enter', '[data-resume]'],
        ['[data-resume]', ' ', '[data-pause]'],
        ['[name="language"]:checked', 'ArrowUp', '[name="language"][value="en"]:checked'],
        ['[name="language"]:checked', 'ArrowDown', '[name="language"][value="browser"]:checked'],
      ],
      options: [
        ['[name="quiet-mark"]', ' ', '[name="quiet-mark"]:not(:checked)'],
        ['[name="quiet-mark"]', ' ', '[name="quiet-mark"]:checked'],
      ],
      dashboard: [['[data-verify]', 'Enter', '[data-verify][aria-disabled="false"]']],
    };
    for (const [name, steps] of Object.entries(presses)) {
      const page = await session.browser.openExtensionPage(`${name}.html`);
      for (const [at, key, then] of steps) {
        await waitFor(at, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, at));
        await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), at);
        await page.press(key);
        await waitFor(`the focus on ${then}`, () =>
          page.evaluate((wanted) => document.activeElement?.matches(wanted), then),
        );
      }
      await page.close();
    }
  });

  it('leads through the first day by keyboard alone, and back to the caret', async () => {
    const page = await session.browser.openExtensionPage('welcome.html');
    const isFocused = (wanted: string) =>
      waitFor(`the focus on ${wanted}`, () =>
        page.evaluate((selector) => document.activeElement?.matches(selector), wanted),
      );
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 12; presses++) {
        await page.press('Tab');
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
      }
      throw new Error(`Tab does not lead to ${wanted}`);
    };
    await waitFor('the first screen', () => page.evaluate(() => document.querySelector('[data-next]') !== null));
    await tabTo('[data-next]');
    await page.press('Enter');
    await isFocused('h1');
    await tabTo('textarea');
    await page.press('Control+Home');
    await page.press('ArrowRight');
    await page.press('Enter');
    await dialogOpened(page);
    await page.press('Escape');
    await dialogClosed(page);
    await isFocused('textarea');
    await page.type('!');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value.indexOf('!'))).toBe(1);
    await tabTo('[data-next]');
    await page.press(' ');
    await isFocused('h1');
    await tabTo('[data-done]');
    await page.close();
  });

  it('goes round the dialog by Tab in the order of safety, and back', async () => {
    await hold(texts.withIin);
    const order = ['mask', 'edit', 'send', 'summary', 'summary', 'teach', 'move'];
    expect(await walk('Tab', order.length)).toEqual(order);
    expect(await walk('Shift+Tab', order.length)).toEqual([...order.slice(0, -1).toReversed(), 'move']);
    await chat.page.press('Escape');
    await dialogClosed(chat.page);
  });

  it('puts the caret back where it was on Escape', async () => {
    chat = await session.openChat();
    await chat.typeDraft(texts.withIin);
    for (let step = 0; step < 3; step++) await chat.page.press('ArrowLeft');
    await chat.pressEnter();
    await dialogOpened(chat.page);
    await chat.page.press('Escape');
    await dialogClosed(chat.page);
    await waitFor('the focus to return', () => chat.isComposerFocused());
    await chat.page.type('!');
    await waitFor('the letter', async () => (await chat.modelText()).includes('!'));
    expect(await chat.modelText()).toBe(`${texts.withIin.slice(0, -3)}!${texts.withIin.slice(-3)}`);
  });

  it('masks by keyboard what was left to be masked, and nothing else', async () => {
    await hold(withCard);
    await walk('Tab', 5);
    await chat.page.press('Enter'); // opens the preview
    await walk('Tab', 2); // past the number to the card
    await chat.page.press(' ');
    await walk('Shift+Tab', 6);
    expect(await focusedIn(chat.page)).toBe('mask');
    await chat.page.press('Enter');
    await waitFor('the message', async () => (await chat.sentTexts()).length > 0);
    expect(await chat.sentTexts()).toEqual(['ИИН 92••••••••71, карта 4400430000034071']);
  });

  it('stays in front of a modal dialog that the page opens later', async () => {
    await hold(texts.withIin);
    await chat.page.evaluate(() => {
      const cover = document.createElement('dialog');
      cover.textContent = 'A dialog of the page';
      cover.style.cssText = 'width:90vw;height:90vh';
      document.body.append(cover);
      cover.showModal();
    });
    await ready(chat.page);
    const isInFront = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.matches('[data-saqtan]');
    await waitFor('the dialog in front', () => chat.page.evaluate(isInFront));
    await chat.page.press('Escape');
    await dialogClosed(chat.page);
    expect(await chat.modelText()).toBe(texts.withIin);
    expect(await chat.sentTexts()).toEqual([]);
  });

  it('reads out what was found, whom it concerns and what is safe', async () => {
    // Firefox builds its tree from when it is first asked for it; a screen reader is there before our dialog, too.
    await (await session.openChat()).page.accessibleNodes();
    await hold(texts.withIin);
    const nodes = await waitFor('the tree', async () => {
      const tree = await chat.page.accessibleNodes();
      const isWhole = tree.some(({ role, properties }) => role === 'button' && properties.focused);
      return isWhole && tree.find(({ role }) => role === 'alertdialog')?.description ? tree : undefined;
    });
    const named = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);
    const dialog = nodes.find(({ role }) => role === 'alertdialog');
    const [, spoken = {}] = EACH_LANGUAGE.find(([, each]) => each.hold_title_personal?.message === dialog?.name) ?? [];
    const say = (key: string) => spoken[key]?.message.replace('$1', 'Aitu') ?? key;
    for (const words of [say('entity_iin'), '92••••••••71', say('hold_why_personal')])
      expect(dialog?.description).toContain(words);
    expect(dialog?.description).not.toContain('920308395171');
    expect(dialog?.properties.modal).toBe(true);
    const buttons = ['hold_move', 'hold_mask', 'hold_edit', 'hold_send', 'hold_not_personal'].map(say);
    expect(named('button')).toEqual(expect.arrayContaining(buttons));
    expect(nodes.find(({ role, properties }) => role === 'button' && properties.focused)?.name).toBe(say('hold_move'));
    expect(named('image')).toContain(say('level_high'));
    await walk('Tab', 1);
    await chat.page.press('Enter');
    await waitFor('what is said after it', async () => {
      const after = await chat.page.accessibleNodes();
      const isLive = after.some(({ role, properties }) => role === 'status' && properties.live === 'polite');
      return isLive && after.some(({ name }) => name === say('notice_masked_sent'));
    });
    await waitFor('the message', async () => (await chat.sentTexts()).length > 0);
  });
});
