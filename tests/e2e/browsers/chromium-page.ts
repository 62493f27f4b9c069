/** One tab of Chromium: everything is a real input event, except pasted files, which headless Chromium cannot hold. */

import type { CDPSession, Page } from 'playwright';
import { waitFor } from '../wait-for';
import type { ClipboardTab } from './clipboard-tab';
import { carryFiles, pasteInPage } from './synthetic-files';
import type { AccessibleNode, Point, TestPage } from './test-browser';

/** Shadow roots that were found, by the selector of their hosts. */
type Roots = Map<string, string>;

/** The protocol's view of an element goes into its closed shadow root, which no selector does. */
async function findRoot(session: CDPSession, host: string): Promise<string | undefined> {
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 0, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  return (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId;
}

/** @returns nothing if the root is no more that of the first element that matches */
async function callOnRoot(
  session: CDPSession,
  { objectId, host, run, argument }: { objectId: string; host: string; run: unknown; argument: unknown },
): Promise<{ result?: unknown } | undefined> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `async function (argument, host) {
      return document.querySelector(host) === this.host ? { result: await (${run})(this, argument) } : undefined;
    }`,
    arguments: [{ value: argument }, { value: host }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed in the shadow');
  return result.value;
}

async function evaluateInShadow<Argument, Result>(
  { session, roots }: { session: CDPSession; roots: Roots },
  host: string,
  run: (root: ShadowRoot, argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result | undefined> {
  const known = roots.get(host);
  if (known !== undefined) {
    // A page that has gone on meanwhile has taken its roots along.
    const answer = await callOnRoot(session, { objectId: known, host, run, argument }).catch(() => undefined);
    if (answer) return answer.result as Result;
    roots.delete(host);
  }
  const objectId = await findRoot(session, host);
  if (objectId === undefined) return undefined;
  roots.set(host, objectId);
  return (await callOnRoot(session, { objectId, host, run, argument }))?.result as Result | undefined;
}

async function accessibleNodes(session: CDPSession): Promise<AccessibleNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      properties: Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
    }));
}

/** A drag from the desktop, as the browser process would report it. */
async function dragFiles(session: CDPSession, point: Point, files: string[]): Promise<void> {
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...point, data });
  }
}

/** Pages draw their elements anew at any moment: what is gone between two looks is looked for again. */
async function middleOf(page: Page, selector: string): Promise<Point> {
  const element = page.locator(selector).first();
  const box = await waitFor(`${selector} to be on the page`, () => element.boundingBox());
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function createChromiumPage(page: Page, session: CDPSession, clipboard: ClipboardTab): TestPage {
  const clickAt = ({ x, y }: Point) => page.mouse.click(x, y);
  const roots: Roots = new Map();
  return {
    runFirst: async (run) => {
      await page.addInitScript(run);
    },
    goto: async (url) => {
      await page.goto(url);
    },
    click: async (selector) => clickAt(await middleOf(page, selector)),
    clickAt,
    tap: async (selector) => {
      const touchPoints = [await middleOf(page, selector)];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    evaluate: <Argument, Result>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument) =>
      page.evaluate<Result, unknown>(run as (argument: unknown) => Result | Promise<Result>, argument),
    evaluateInShadow: (host, run, argument) => evaluateInShadow({ session, roots }, host, run, argument),
    upload: (selector, paths) => page.setInputFiles(selector, paths),
    choose: async (open, paths) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser', { timeout: 15_000 }), open()]);
      await chooser.setFiles(paths);
    },
    drop: async (selector, paths) => dragFiles(session, await middleOf(page, selector), paths),
    pasteText: async (text) => {
      await clipboard.copy(text);
      await page.bringToFront();
      await page.keyboard.press('Control+v');
    },
    pasteFiles: async (paths) => page.evaluate(pasteInPage, await carryFiles(paths)),
    accessibleNodes: () => accessibleNodes(session),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
