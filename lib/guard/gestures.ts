/** Listens for every act that would send a text, before the page does: window, capture phase, from document_start. */
import type { Adapter } from '../messengers/adapter';
import { type Composer, composerAt, composersOf, readComposer } from './composer';
import { innermost } from './innermost';
import { sendPressAt } from './send-button';

export interface Gesture {
  event: Event;
  composer: Composer;
  /** The pressed button, when it was a press. */
  button?: HTMLElement;
  /** False for the first half of a press: the click that ends it follows. */
  isComplete: boolean;
}

/** Apps act on different parts of a press (Telegram on mousedown): all of it is one gesture. */
const PRESS_PARTS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'] as const;

/** @param onGesture must decide before it returns: later is too late to stop the event */
export function watchGestures(adapter: Adapter, onGesture: (gesture: Gesture) => void, signal: AbortSignal): void {
  const options = { capture: true, signal };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    if (event.shiftKey && !event.ctrlKey && !event.metaKey) return;
    const gesture = keyGesture(event, adapter);
    if (gesture) onGesture(gesture);
  };

  const onPress = (event: Event) => {
    const target = innermost(event);
    const press = target && sendPressAt(target, adapter);
    if (press) onGesture({ event, ...press, isComplete: event.type === 'click' });
  };

  const onSubmit = (event: Event) => {
    const form = innermost(event);
    const composer = composersOf(adapter).find(({ element }) => form?.contains(element));
    if (composer) onGesture({ event, composer, isComplete: true });
  };

  window.addEventListener('keydown', onKey, options);
  for (const type of PRESS_PARTS) window.addEventListener(type, onPress, { ...options, passive: false });
  window.addEventListener('submit', onSubmit, options);
}

/** Enter in a composer, on a send button, or with the focus nowhere: some apps send the draft from there too. */
function keyGesture(event: KeyboardEvent, adapter: Adapter): Gesture | undefined {
  const target = innermost(event);
  if (!target) return undefined;
  const composer = composerAt(target, adapter);
  if (composer) return { event, composer, isComplete: true };
  const press = sendPressAt(target, adapter);
  if (press) return { event, ...press, isComplete: true };
  const isElsewhere = target === document.body || target === document.documentElement;
  const draft = isElsewhere ? composersOf(adapter).find((candidate) => readComposer(candidate) !== '') : undefined;
  return draft && { event, composer: draft, isComplete: true };
}

/** Neither the page nor the browser gets to see it. */
export function stop(event: Event): void {
  event.stopImmediatePropagation();
  // Cancelling the first half of a touch would swallow the click that ends it.
  if (event.cancelable && event.type !== 'touchstart' && event.type !== 'touchend') event.preventDefault();
}
