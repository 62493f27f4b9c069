/** The element an event really happened on, through open and closed shadow roots. */
import { isOurHost } from '../ui/stage';

interface FirefoxElement extends Element {
  /** Firefox content scripts only. */
  openOrClosedShadowRoot?: ShadowRoot | null;
}
/** Chromium content scripts only. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } } | undefined;

/**
 * Open shadow roots show their inside in the event's path; behind a closed one the focus or the pointer tells.
 * @returns undefined for what happens in a dialog of ours: a reason typed there is no draft, and its button sends nothing
 */
export function innermost(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  if (target === document) return document.documentElement;
  if (!(target instanceof Element) || isOurHost(target)) return undefined;
  let element: Element = target;
  for (let inner = insideOf(element, event); inner && inner !== element; inner = insideOf(element, event))
    element = inner;
  return element;
}

/** The shadow root of an element, whoever closed it: content scripts may look, pages may not. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  const firefoxRoot = (element as FirefoxElement).openOrClosedShadowRoot;
  if (firefoxRoot !== undefined) return firefoxRoot ?? undefined;
  return (typeof chrome === 'undefined' ? undefined : chrome.dom?.openOrClosedShadowRoot(element)) ?? undefined;
}

function insideOf(element: Element, event: Event): Element | undefined {
  const root = shadowRootOf(element);
  if (root === undefined || root.mode === 'open') return undefined;
  const inner =
    event instanceof MouseEvent && event.detail > 0
      ? root.elementFromPoint(event.clientX, event.clientY)
      : root.activeElement;
  return inner ?? undefined;
}
