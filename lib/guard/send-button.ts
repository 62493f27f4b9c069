/** Which press would send which composer's text. */
import type { Adapter } from '../messengers/adapter';
import { type Composer, composersOf, readComposer, sendButtonOf } from './composer';

export interface SendPress {
  composer: Composer;
  button: HTMLElement;
}

const BUTTON = 'button, [role="button"], [role="menuitem"], input[type="submit"], input[type="image"]';
/** How far around a composer an unknown button is taken for its send button. */
const NEIGHBOURHOOD_LEVELS = 4;

/** @param target the innermost element pressed */
export function sendPressAt(target: Element, adapter: Adapter): SendPress | undefined {
  const composers = composersOf(adapter).filter((composer) => readComposer(composer) !== '');
  for (const composer of composers) {
    const button = target.closest<HTMLElement>(composer.rule.send.join(', ') || ':not(*)');
    if (button !== null) return { composer, button };
  }
  // The page may have changed under the selectors: where they find nothing, any button beside the composer counts.
  const button = target.closest<HTMLElement>(BUTTON);
  if (button === null || opensSomething(button)) return undefined;
  const composer = composers.find(
    (candidate) => sendButtonOf(candidate) === undefined && isNeighbour(button, candidate.element),
  );
  return composer && { composer, button };
}

/** Emoji and attach buttons open a menu or a picker; a send button never says so. */
function opensSomething(button: Element): boolean {
  return button.hasAttribute('aria-haspopup') || button.hasAttribute('aria-expanded');
}

function isNeighbour(button: Element, composer: Element): boolean {
  const isAfter = composer.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!isAfter) return false;
  const container = composer.closest('form, footer, dialog, [role="dialog"]');
  if (container?.contains(button)) return true;
  let area: Element | null = composer;
  for (let level = 0; level < NEIGHBOURHOOD_LEVELS && area !== null; level++) {
    area = area.parentElement;
    if (area?.contains(button)) return true;
  }
  return false;
}
