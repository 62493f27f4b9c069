/** Listens first of all on a window, and again after the page has written its document anew. */

type Listener = (event: never) => void;

/**
 * `document.open()`, as editors in frames of their own use it, takes every listener off the window; the observer stays.
 * Adding one that is still there changes nothing.
 */
export function listenOnWindow(
  listeners: readonly (readonly [type: string, listener: Listener])[],
  signal: AbortSignal,
): void {
  const arm = () => {
    for (const [type, listener] of listeners) {
      window.addEventListener(type, listener as EventListener, { capture: true, passive: false, signal });
    }
  };
  arm();
  const observer = new MutationObserver(arm);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
