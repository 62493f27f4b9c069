/** Which press would send which composer's text. */
import type { Adapter } from '../messengers/adapter';
import { type Composer, editablesAround, placeOf, readComposer, sendButtonOf } from './composer';

export interface SendPress {
  composer: Composer;
  button: HTMLElement;
}

const BUTTON = 'button, [role="button"], [role="menuitem"], input[type="submit"], input[type="image"]';
/** How far around a composer an unknown button is taken for its send button. */
const NEIGHBOURHOOD_LEVELS = 4;
const NEIGHBOURHOOD_PX = 120;

/**
 * What a press would send; several texts when the fields of a form (a poll) leave together.
 * @param target the innermost element pressed
 */
export function sendPressesAt(target: Element, adapter: Adapter): SendPress[] {
  const isNamed = adapter.composers.some(({ send }) => closest(target, send) !== null);
  const button = target.closest<HTMLElement>(BUTTON) ?? pointedAt(target);
  if (!isNamed && (button === undefined || opensSomething(button))) return [];

  const composers = editablesAround(target, adapter).filter((composer) => readComposer(composer) !== '');
  const own = composers
    .flatMap((composer) => ({ composer, button: closest(target, composer.rule.send) }))
    .filter((press): press is SendPress => press.button !== null)
    .toSorted((a, b) => distance(placeOf(a.composer), target) - distance(placeOf(b.composer), target));
  if (own[0] !== undefined) return [own[0]];
  // The page may have changed under the selectors: where they find nothing, any button beside the composer counts.
  if (button === undefined || opensSomething(button)) return [];
  return composers.filter((composer) => mightSend(button, composer)).map((composer) => ({ composer, button }));
}

function closest(target: Element, selectors: readonly string[]): HTMLElement | null {
  return selectors.length === 0 ? null : target.closest<HTMLElement>(selectors.join(', '));
}

/** How many levels up from the composer the first element lies that has the target in it. */
function distance(composer: Element, target: Element): number {
  let level = 0;
  for (let area: Element | null = composer; area !== null && !area.contains(target); area = area.parentElement) level++;
  return level;
}

function mightSend(button: HTMLElement, composer: Composer): boolean {
  const known = sendButtonOf(composer);
  const opener = openerOf(button);
  if (opener !== undefined) return isBeside(opener, known ?? placeOf(composer));
  return known === undefined && isNeighbour(button, placeOf(composer));
}

/** What opened the menu that the button is an entry of: beside a send button, menus send later or without a sound. */
function openerOf(entry: Element): Element | undefined {
  if (entry.closest('[role="menu"], [role="listbox"]') === null) return undefined;
  return [...document.querySelectorAll('[aria-haspopup][aria-expanded="true"]')].at(-1);
}

/** What is no button by its role and yet shows the pointing hand. */
function pointedAt(target: Element): HTMLElement | undefined {
  return target instanceof HTMLElement && getComputedStyle(target).cursor === 'pointer' ? target : undefined;
}

/** Emoji and attach buttons open a menu or a picker; a send button never says so. */
function opensSomething(button: Element): boolean {
  return button.hasAttribute('aria-haspopup') || button.hasAttribute('aria-expanded');
}

function isNeighbour(button: Element, composer: Element): boolean {
  if (!isAfter(button, composer)) return false;
  const container = composer.closest('form, footer, dialog, [role="dialog"]');
  if (container?.contains(button)) return true;
  let area: Element | null = composer;
  for (let level = 0; level < NEIGHBOURHOOD_LEVELS && area !== null; level++) {
    area = area.parentElement;
    if (area?.contains(button)) return true;
  }
  return isBeside(button, composer);
}

function isBeside(later: Element, earlier: Element): boolean {
  if (!isAfter(later, earlier)) return false;
  const a = earlier.getBoundingClientRect();
  const b = later.getBoundingClientRect();
  const gap = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
  return gap <= NEIGHBOURHOOD_PX;
}

function isAfter(later: Element, earlier: Element): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
