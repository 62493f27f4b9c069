/** What the keyboard does in the dialog; Enter, Space and typing are left to the browser. */

export interface KeyContext {
  root: ShadowRoot;
  /** Whether the dialog was there long enough for a key to be meant for it. */
  isSettled: () => boolean;
  onEscape: () => void;
}

/** A real key press in the dialog. A key still held down from the gesture, or struck twice, presses nothing. */
export function onHoldKey(event: KeyboardEvent, context: KeyContext): void {
  if (!event.isTrusted || event.type !== 'keydown' || event.isComposing) return;
  switch (event.key) {
    case 'Escape':
      event.preventDefault();
      context.onEscape();
      return;
    case 'Tab':
      keepInside(event, context.root);
      return;
    case 'Enter':
    case ' ':
      if (isWriting(context.root)) return;
      if (event.repeat || !context.isSettled()) event.preventDefault();
  }
}

/** A space in the reason is a character of it, however soon it is typed. */
function isWriting(root: ShadowRoot): boolean {
  return root.activeElement instanceof HTMLInputElement && root.activeElement.type === 'text';
}

/** Tab from the last field goes to the first, not to the address bar. */
function keepInside(event: KeyboardEvent, root: ShadowRoot): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button, summary, select, input:enabled, [tabindex]')];
  const shown = stops.filter((stop) => stop.checkVisibility());
  const edge = event.shiftKey ? shown.at(0) : shown.at(-1);
  if (root.activeElement !== edge && root.activeElement !== null) return;
  event.preventDefault();
  (event.shiftKey ? shown.at(-1) : shown.at(0))?.focus();
}
