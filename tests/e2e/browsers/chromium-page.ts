/** One tab of Chromium: everything is a real input event, except pasted files, which headless Chromium cannot hold. */

import type { CDPSession, Page } from 'playwright';
import { waitFor } from '../wait-for';
import type { ClipboardTab } from './clipboard-tab';
import { carryFiles, pasteInPage } from './synthetic-files';
import type { AccessibleNode, Point, TestPage } from './test-browser';

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The protocol's view of the document goes through closed shadow roots, which no selector does. */
function findHost(node: DomNode, attribute: string, value: string): DomNode | undefined {
  const { attributes = [], children = [] } = node;
  for (let i = 0; i < attributes.length; i += 2) {
    if (attributes[i] === attribute && attributes[i + 1] === value) return node;
  }
  for (const child of children) {
    const found = findHost(child, attribute, value);
    if (found) return found;
  }
  return undefined;
}

function parseHost(host: string): { attribute: string; value: string } {
  const [, attribute = '', value = ''] = /^\[([\w-]+)="([\w-]+)"\]$/.exec(host) ?? [];
  return { attribute, value };
}

async function evaluateInShadow<Argument, Result>(
  session: CDPSession,
  host: string,
  run: (root: ShadowRoot, argument: Argument) => Result,
  argument: Argument,
): Promise<Result | undefined> {
  const { attribute, value } = parseHost(host);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findHost(root, attribute, value)?.shadowRoots?.[0];
  if (!shadow) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (argument) { return (${run})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the shadow');
  return answer.result.value;
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
    evaluateInShadow: (host, run, argument) => evaluateInShadow(session, host, run, argument),
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
