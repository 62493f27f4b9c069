/** One described messenger in one tab: what a person can do on its page, and what has left it. */

import type { ComposerDescription, PageDescription } from '../../pages/kit/description';
import type { TestBrowser, TestPage } from '../browsers/test-browser';
import { texts } from '../fixtures';
import type { SentMessage } from '../servers/sent-log';
import type { World } from '../servers/world';
import { waitFor } from '../wait-for';
import { type Draft, draftWith } from './draft';

export interface Stand {
  page: TestPage;
  description: PageDescription;
  /** What is asked about now; another for every question. */
  draft: Draft;
  /** Everything that has left since the page was opened, texts and files apart. */
  texts(): string[];
  files(): Buffer[];
  /** The model of the main composer, and of the second editor that is open. */
  model(): Promise<string>;
  secondModel(): Promise<string | null>;
  waiting(): Promise<string[]>;
  accidents(): Promise<string[]>;
}

const evaluateOn = (page: TestPage) => ({
  model: () => page.evaluate(() => window.__page.model()),
  secondModel: () => page.evaluate(() => window.__page.caption()),
  waiting: () => page.evaluate(() => window.__page.waiting()),
  accidents: () => page.evaluate(() => window.__page.accidents),
});

/** @param tab is used instead of a new one, which would cost as much as the page */
export async function openStand(
  browser: TestBrowser,
  world: World,
  description: PageDescription,
  tab?: TestPage,
): Promise<Stand> {
  const page = tab ?? (await browser.newPage());
  await tab?.bringToFront();
  const from = world.sent.length;
  await page.goto(description.address);
  await waitFor('the page to be ready', () => page.evaluate(() => window.__page !== undefined));
  const since = (): SentMessage[] => world.sent.slice(from);
  return {
    page,
    description,
    draft: draftWith(0),
    texts: () => since().flatMap(({ text, files }) => (text === '' && files.length > 0 ? [] : [text])),
    files: () => since().flatMap(({ files }) => files.map(({ bytes }) => bytes)),
    ...evaluateOn(page),
  };
}

export const composerSlot = ({ composer }: PageDescription) => composer.slot;
export const editableIn = (slot: string) => `${slot} :is([contenteditable="true"], textarea, input)`;

export function buttonIn({ button }: ComposerDescription, within = ''): string {
  if (!button) throw new Error('This messenger has no send button');
  return `${within} ${button.slot} > :first-child`;
}

/** Puts a text in place of whatever stands in an editable. */
export async function retype({ page }: Stand, slot: string, text: string): Promise<void> {
  await page.click(editableIn(slot));
  await page.press('Control+a');
  await page.press('Backspace');
  await page.type(text);
}

/** Marks what our notices say now as read, so that a later one can be told. */
export const readNotices = (page: TestPage) =>
  page.evaluate(() => {
    for (const notice of document.querySelectorAll('[data-saqtan="notice"]')) notice.setAttribute('data-read', '');
  });

export const hasNewNotice = (page: TestPage) =>
  page.evaluate(() => document.querySelector('[data-saqtan="notice"]:not([data-read])') !== null);

/** An ordinary message at the end: what left before it has arrived when it has. */
export async function sendMarker(stand: Stand): Promise<void> {
  await retype(stand, composerSlot(stand.description), texts.marker);
  await stand.page.press('Enter');
  await waitFor('the marker to arrive', () => stand.texts().includes(texts.marker));
}
