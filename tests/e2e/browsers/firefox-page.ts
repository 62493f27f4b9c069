/** One tab of Firefox: keys, mouse and file choosers are real input; dragged and pasted files are made by the page. */

import type { ElementHandle, Frame, Keyboard, KeyInput, Page } from 'puppeteer-core';
import { waitFor } from '../wait-for';
import type { ClipboardTab } from './clipboard-tab';
import { accessibleNodes } from './firefox-accessibility';
import type { Bidi } from './firefox-bidi';
import { splitKeys } from './keys';
import { carryFiles, dropInPage, pasteInPage } from './synthetic-files';
import type { Point, TestPage } from './test-browser';

/** The driver's own keyboard reaches the outermost frame only; this one the frame that has the focus. */
async function keyboardOf(page: Page): Promise<Keyboard> {
  if (page.frames().length === 1) return page.keyboard;
  const focused = await page.evaluateHandle(() => document.activeElement);
  const frame = await focused.asElement()?.contentFrame();
  if (!frame) return page.keyboard;
  const KeyboardOf = page.keyboard.constructor as new (of: { mainFrame(): Frame }) => Keyboard;
  return new KeyboardOf({ mainFrame: () => frame });
}

async function press(page: Page, keys: string): Promise<void> {
  const { held, last } = splitKeys(keys);
  const keyboard = await keyboardOf(page);
  for (const key of held) await keyboard.down(key as KeyInput);
  await keyboard.press(last as KeyInput);
  for (const key of held.reverse()) await keyboard.up(key as KeyInput);
}

/** Pages draw their elements anew at any moment: what is gone between two looks is looked for again. */
async function clickOn(page: Page, selector: string): Promise<void> {
  const box = await waitFor(`${selector} to be on the page`, async () => (await page.$(selector))?.boundingBox());
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function evaluateInShadow<Argument, Result>(
  page: Page,
  bidi: Bidi,
  host: string,
  run: (root: ShadowRoot, argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result | undefined> {
  const root = await bidi.shadowRootOf(page, host);
  if (!root) return undefined;
  const call = `async (root, argument) => JSON.stringify(await (${run})(root, JSON.parse(argument))) ?? 'null'`;
  const json = await bidi.callOn(page, root, call, JSON.stringify(argument ?? null));
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}

async function upload(page: Page, selector: string, paths: string[]): Promise<void> {
  const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
  if (!input) throw new Error(`Not on the page: ${selector}`);
  await input.uploadFile(...paths);
}

export function createFirefoxPage(page: Page, bidi: Bidi, clipboard: ClipboardTab): TestPage {
  return {
    runFirst: async (run) => {
      await page.evaluateOnNewDocument(run);
    },
    goto: async (url) => {
      await page.goto(url);
    },
    click: (selector) => clickOn(page, selector),
    clickAt: ({ x, y }: Point) => page.mouse.click(x, y),
    tap: async (selector) => {
      const element = await page.waitForSelector(selector, { visible: true, timeout: 8000 });
      const box = await element?.boundingBox();
      if (!box) throw new Error(`Not on the page: ${selector}`);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    },
    type: async (text) => (await keyboardOf(page)).type(text),
    press: (keys) => press(page, keys),
    evaluate: <Argument, Result>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument) =>
      page.evaluate(run as (argument: unknown) => Result | Promise<Result>, argument) as Promise<Result>,
    evaluateInShadow: (host, run, argument) => evaluateInShadow(page, bidi, host, run, argument),
    upload: (selector, paths) => upload(page, selector, paths),
    choose: async (open, paths) => {
      const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: 15_000 }), open()]);
      await chooser.accept(paths);
    },
    drop: async (selector, paths) => page.evaluate(dropInPage, { selector, files: await carryFiles(paths) }),
    pasteText: async (text) => {
      await clipboard.copy(text);
      await page.bringToFront();
      await press(page, 'Control+v');
    },
    pasteFiles: async (paths) => page.evaluate(pasteInPage, await carryFiles(paths)),
    accessibleNodes: () => accessibleNodes(bidi),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
