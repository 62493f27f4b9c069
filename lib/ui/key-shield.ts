/** Keeps what is typed in our dialog from the page: stops its events at the window, before any listener of the page. */

/** Typing, clipboard, and the presses a page could react to. `click` goes on: our buttons need it. */
const SHIELDED_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'contextmenu',
  'dragenter',
  'dragover',
  'drop',
] as const;

/** What a host of ours hears of typing in it: no listener inside does. */
export interface Listeners {
  onKey: (event: KeyboardEvent) => void;
  /** A field inside has another value. */
  onInput?: () => void;
}

const shieldedHosts = new Map<EventTarget, Listeners>();
/** Keys that went down in our dialog: the page must not see them come up after it closed. */
const keysDown = new Set<string>();
const installed = new WeakSet<AbortSignal>();

/** Call once at document_start, before the page and before the guard's own listeners: first registered, first served. */
export function installKeyShield(signal: AbortSignal): void {
  if (installed.has(signal)) return;
  installed.add(signal);
  const stop = (event: Event): void => {
    const listeners = event.target ? shieldedHosts.get(event.target) : undefined;
    if (!listeners && !isEndOfOurs(event)) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent) passOn(event, listeners);
    if (event.type === 'input') listeners?.onInput?.();
    if (event instanceof DragEvent) event.preventDefault(); // a file let go over us goes nowhere
  };
  for (const type of SHIELDED_EVENTS) window.addEventListener(type, stop, { capture: true, passive: false, signal });
}

function passOn(event: KeyboardEvent, listeners: Listeners | undefined): void {
  if (event.type === 'keydown') keysDown.add(event.code);
  else if (event.type === 'keyup') keysDown.delete(event.code);
  listeners?.onKey(event);
}

function isEndOfOurs(event: Event): boolean {
  return event.type === 'keyup' && event instanceof KeyboardEvent && keysDown.delete(event.code);
}

/** Events at `host` stay with us; typing goes straight to the listeners given. */
export function shieldHost(host: HTMLElement, listeners: Listeners, signal: AbortSignal): void {
  if (signal.aborted) return;
  shieldedHosts.set(host, listeners);
  signal.addEventListener('abort', () => shieldedHosts.delete(host), { once: true });
}
