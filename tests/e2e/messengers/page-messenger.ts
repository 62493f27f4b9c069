/** Turns the description of a fixture page into a messenger tests can use. */

import type { TestPage } from '../browsers/test-browser';
import type { SentMessage } from '../servers/sent-log';
import { startWorld, type World } from '../servers/world';
import { createComposerKeys } from './composer-keys';
import type { Chat, Messenger } from './messenger';

export interface PageDescription {
  name: string;
  address: string;
  composer: string;
  send: string;
  /** The button that opens the menu and the entry that leads to the file chooser. */
  attachMenu: [menu: string, entry: string];
  dropZone: string;
  /** The send button of the preview. */
  confirm: string;
}

interface PageQuestions {
  __page: { model(): string; waiting(): string[]; accidents: string[] };
}

function createChat(page: TestPage, description: PageDescription, since: () => SentMessage[]): Chat {
  const { composer, send, attachMenu, dropZone, confirm } = description;
  const keys = createComposerKeys(page, composer);
  return {
    ...keys,
    clickSend: () => page.click(send),
    attach: (paths) =>
      page.choose(async () => {
        const [menu, entry] = attachMenu;
        // A menu stays open when the file chosen from it was held.
        if (!(await page.evaluate((selector) => document.querySelector(selector) !== null, entry)))
          await page.click(menu);
        await page.click(entry);
      }, paths),
    drop: (paths) => page.drop(dropZone, paths),
    pasteFiles: async (paths) => {
      await keys.focusComposer();
      await page.pasteFiles(paths);
    },
    waitingFiles: () => page.evaluate(() => (window as unknown as PageQuestions).__page.waiting()),
    confirmFiles: () => page.click(confirm),
    sentTexts: async () => since().flatMap(({ text, files }) => (text === '' && files.length > 0 ? [] : [text])),
    sentFiles: async () => since().flatMap(({ files }) => files.map(({ bytes }) => bytes)),
    composerText: () =>
      page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '', composer),
    modelText: () => page.evaluate(() => (window as unknown as PageQuestions).__page.model()),
    isComposerFocused: () =>
      page.evaluate(
        (selector) => document.querySelector(selector)?.contains(document.activeElement) ?? false,
        composer,
      ),
    accidents: () => page.evaluate(() => (window as unknown as PageQuestions).__page.accidents),
  };
}

/** Runs in the page: whether no draft, no file, no menu, no accident and nothing of ours stands there. */
function isAsNew({ address, entry }: { address: string; entry: string }): boolean {
  const { __page: page } = window as Partial<PageQuestions>;
  if (location.href !== address || page === undefined) return false;
  const isFree = page.model() === '' && page.waiting().length === 0 && page.accidents.length === 0;
  return isFree && document.querySelector(`${entry}, [data-saqtan]:not([data-saqtan="inputs"])`) === null;
}

export function createPageMessenger(description: PageDescription): Messenger {
  return {
    name: description.name,
    hasPreview: true,
    startWorld,
    open: async (page: TestPage, { sent }: World) => {
      const from = sent.length;
      await page.goto(description.address);
      return createChat(page, description, () => sent.slice(from));
    },
    resume: async (page, { sent }) => {
      const from = sent.length;
      const { address, attachMenu } = description;
      if (!(await page.evaluate(isAsNew, { address, entry: attachMenu[1] }))) return undefined;
      return createChat(page, description, () => sent.slice(from));
    },
  };
}
