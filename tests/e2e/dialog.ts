/** Our warning as a person meets it: its words, its buttons, and presses of the real mouse on them. */

import type { Point, TestPage } from './browsers/test-browser';
import { waitFor } from './wait-for';

export type Action = 'move' | 'mask' | 'edit' | 'send';

/** What stands in the closed shadow root of the dialog's host. */
export interface DialogView {
  text: string;
  actions: Action[];
  focused: Action | undefined;
}

const host = '[data-saqtan="hold"]';

/** Runs in the page: the buttons that can be seen and pressed, and the words around them. */
function look(root: ShadowRoot): DialogView {
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-action]')];
  const shown = buttons.filter((button) => button.getClientRects().length > 0);
  const words = root.querySelector<HTMLElement>('dialog, [role="dialog"], [role="alertdialog"]');
  return {
    text: (words?.innerText ?? '').trim(),
    actions: shown.map((button) => button.dataset.action as Action),
    focused: (root.activeElement as HTMLElement | null)?.dataset.action as Action | undefined,
  };
}

/**
 * Runs in the page: where to press, once the dialog takes presses. A press in its first moments is meant for the page
 * and ignored; the buttons show that they listen by the last of them losing its `aria-disabled`. The page itself waits for
 * that change a while: asking it over and over from outside costs several times the work of the dialog.
 */
async function locate(root: ShadowRoot, action: Action): Promise<Point | undefined> {
  for (let looks = 0; looks < 2; looks++) {
    if (looks > 0) {
      await new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve();
        }).observe(root, { subtree: true, childList: true, attributes: true });
        setTimeout(resolve, 400);
      });
    }
    const button = root.querySelector<HTMLElement>(`[data-action="${action}"]`);
    if (!button || root.querySelector('[data-action]:is(:disabled, [aria-disabled="true"])')) continue;
    button.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = button.getBoundingClientRect();
    const hit = root.elementFromPoint(x + width / 2, y + height / 2);
    if (width !== 0 && hit && button.contains(hit)) return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}

function locateTeach(root: ShadowRoot): Point | undefined {
  const button = root.querySelector<HTMLElement>('[data-teach]');
  if (!button || root.querySelector('[data-action]:is(:disabled, [aria-disabled="true"])')) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export async function viewDialog(page: TestPage): Promise<DialogView | undefined> {
  const view = await page.evaluateInShadow(host, look, null);
  return view && view.actions.length > 0 ? view : undefined;
}

export async function isDialogOpen(page: TestPage): Promise<boolean> {
  return (await viewDialog(page)) !== undefined;
}

/** Runs in the page: what a failure to open leaves to look at. */
function describePage(): string {
  const { activeElement } = document;
  const draft = activeElement instanceof HTMLTextAreaElement ? activeElement.value : activeElement?.textContent;
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-saqtan]')].map(({ dataset }) => dataset.saqtan);
  const focus = document.hasFocus() ? 'with' : 'without';
  return `${focus} the focus in ${activeElement?.outerHTML.slice(0, 120)} with «${draft?.slice(0, 60)}», ours: ${hosts}`;
}

/** Waits for the dialog and returns what it says. */
export function dialogOpened(page: TestPage): Promise<DialogView> {
  return waitFor('the dialog to open', () => viewDialog(page)).catch(async ({ message }: Error) => {
    throw new Error(`${message}; the page is ${await page.evaluate(describePage)}`);
  });
}

export async function dialogClosed(page: TestPage): Promise<void> {
  await waitFor('the dialog to close', async () => !(await isDialogOpen(page)));
}

export async function focusedAction(page: TestPage): Promise<Action | undefined> {
  return (await viewDialog(page))?.focused;
}

/** Says that what was found is no personal data. */
export async function teach(page: TestPage): Promise<void> {
  await dialogOpened(page);
  const point = await waitFor('the link to take presses', () => page.evaluateInShadow(host, locateTeach, null));
  await page.clickAt(point);
  await dialogClosed(page);
}

/** A dialog that grew under the mouse is pressed once more, as a person would. */
const PATIENCE_MS = 4000;

/** Presses one of the dialog's buttons with the mouse and waits until the dialog is gone. */
export async function decide(page: TestPage, action: Action): Promise<void> {
  await dialogOpened(page);
  const press = async () => {
    const point = await waitFor(`the button "${action}" to take presses`, () =>
      page.evaluateInShadow(host, locate, action),
    );
    await page.clickAt(point);
  };
  await press();
  const isGone = async () => !(await isDialogOpen(page));
  await waitFor('the dialog to close', isGone, { timeoutMs: PATIENCE_MS }).catch(press);
  await dialogClosed(page);
}
