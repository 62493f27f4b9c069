/** Saqtan's offer in the national messenger's page, as a person meets it. */

import type { Point, TestPage } from './browsers/test-browser';
import { waitFor } from './wait-for';

export type CarryAct = 'insert' | 'copy' | 'attach' | 'save' | 'back';

const host = '[data-saqtan="carry"]';

export interface CarryOffer {
  /** One for each move, the newest first. */
  cards: string[];
  /** The acts offered on all cards together. */
  acts: CarryAct[];
}

function look(root: ShadowRoot): CarryOffer {
  const cards = [...root.querySelectorAll<HTMLElement>('.carry')].map(({ innerText }) => innerText);
  return {
    cards,
    acts: [...root.querySelectorAll<HTMLElement>('[data-act]')].map(({ dataset }) => dataset.act as CarryAct),
  };
}

function locate(root: ShadowRoot, act: CarryAct): Point | undefined {
  const button = root.querySelector<HTMLElement>(`[data-act="${act}"]`);
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
}

/** What is offered now; undefined when nothing is. */
export function viewOffer(page: TestPage): Promise<CarryOffer | undefined> {
  return page.evaluateInShadow(host, look, null);
}

export function offerShown(page: TestPage): Promise<CarryOffer> {
  return waitFor('the offer', () => viewOffer(page));
}

/** Presses the first such button with the mouse. */
export async function choose(page: TestPage, act: CarryAct): Promise<void> {
  const point = await waitFor(`the button "${act}"`, () => page.evaluateInShadow(host, locate, act));
  await page.clickAt(point);
}
