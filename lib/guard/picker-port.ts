/**
 * The line between the page's world and ours: a file input that is in no document. Our script in the page's world
 * puts files on it and asks; we answer. The page never gets to see the node, and nothing secret passes.
 */

/** The event that carries the node from one world to the other, at document_start, before the page can listen. */
export const PORT_EVENT = 'saqtan-port';
export const ASK_EVENT = 'ask';
export const ANSWER_EVENT = 'answer';
export const ANSWER_ATTRIBUTE = 'value';

export interface PickedFiles {
  files: File[];
  answer(isReleased: boolean): void;
}

/**
 * Our side: files the page got from a picker that fires no event. Only the first port counts. A guard that leaves hands its
 * port on to the one that takes its place: the page's side keeps the one it has.
 */
export function answerPickers(onPicked: (picked: PickedFiles) => void, signal: AbortSignal): void {
  const onPort = (event: Event) => {
    const port = event instanceof MouseEvent ? event.relatedTarget : null;
    if (!(port instanceof HTMLInputElement)) return;
    event.stopImmediatePropagation();
    document.removeEventListener(PORT_EVENT, onPort, true);
    port.addEventListener(ASK_EVENT, () => onPicked(pickedFrom(port)), { signal });
    signal.addEventListener('abort', () => setTimeout(announce, 0, port), { once: true }); // when the new one listens
  };
  document.addEventListener(PORT_EVENT, onPort, { capture: true, signal });
}

function announce(port: HTMLInputElement): void {
  document.dispatchEvent(new MouseEvent(PORT_EVENT, { relatedTarget: port }));
}

function pickedFrom(port: HTMLInputElement): PickedFiles {
  return {
    files: [...(port.files ?? [])],
    answer(isReleased) {
      port.setAttribute(ANSWER_ATTRIBUTE, String(isReleased));
      port.dispatchEvent(new Event(ANSWER_EVENT));
    },
  };
}
