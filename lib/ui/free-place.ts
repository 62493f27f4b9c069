/** Where something small of ours may lie over a page without hiding what people press there. */
import { isOurHost } from './stage';

/** The lower right corner of a square, in pixels from the window's right and lower edge. */
export interface Corner {
  right: number;
  bottom: number;
}

const PRESSED = 'a[href], button, input, select, summary, [role="button"], [role="menuitem"], [role="link"]';

/** The first of some places for a square of `size` pixels where nothing can be pressed; the first of all if there is none. */
export function freePlace(places: readonly Corner[], size: number): Corner | undefined {
  return places.find((place) => isFree(place, size)) ?? places[0];
}

function isFree({ right, bottom }: Corner, size: number): boolean {
  const left = document.documentElement.clientWidth - right - size;
  const top = innerHeight - bottom - size;
  const steps = [1, size / 2, size - 1];
  return steps.every((x) => steps.every((y) => !isPressedAt(left + x, top + y)));
}

/** Whether the page has something to press there: a control, or what shows the pointing hand. */
function isPressedAt(x: number, y: number): boolean {
  const element = document.elementsFromPoint(x, y).find((one) => !isOurHost(one));
  if (!element) return false;
  return element.closest(PRESSED) !== null || getComputedStyle(element).cursor === 'pointer';
}
