/** Listens for every act that would send a text, before the page does: window, capture phase, from document_start. */
import type { Adapter } from '../messengers/adapter';
import { type Composer, composerAt, editablesAround, readComposer } from './composer';
import { innermost } from './innermost';
import { listenOnWindow } from './listen';
import { sendPressesAt } from './send-button';

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

/**
 * @param onGesture must decide before it returns, later is too late to stop the event; says whether it has stopped it
 */
export function watchGestures(adapter: Adapter, onGesture: (gesture: Gesture) => boolean, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.isComposing || event.keyCode === 229) return;
    if (event.shiftKey && !event.ctrlKey && !event.metaKey) return;
    keyGestures(event, adapter).some(onGesture);
  };

  const onPress = (event: Event) => {
    const target = innermost(event);
    const presses = target ? sendPressesAt(target, adapter) : [];
    presses.some((press) => onGesture({ event, ...press, isComplete: event.type === 'click' }));
  };

  const onSubmit = (event: Event) => {
    const form = innermost(event);
    const fields = form ? editablesAround(form, adapter).filter(({ element }) => form.contains(element)) : [];
    fields.some((composer) => onGesture({ event, composer, isComplete: true }));
  };

  const presses = PRESS_PARTS.map((type) => [type, onPress] as const);
  listenOnWindow([['keydown', onKey], ...presses, ['submit', onSubmit]], signal);
}

/** Enter in a composer or with the focus nowhere, from where some apps send the draft too; Enter and space on a button. */
function keyGestures(event: KeyboardEvent, adapter: Adapter): Gesture[] {
  const target = innermost(event);
  if (!target) return [];
  const composer = composerAt(target, adapter);
  if (composer) return event.key === 'Enter' ? [{ event, composer, isComplete: true }] : [];
  const presses = sendPressesAt(target, adapter);
  if (presses.length > 0 || event.key !== 'Enter')
    return presses.map((press) => ({ event, ...press, isComplete: true }));
  const isElsewhere = target === document.body || target === document.documentElement;
  const drafts = isElsewhere ? editablesAround(target, adapter).filter((each) => readComposer(each) !== '') : [];
  return drafts.map((draft) => ({ event, composer: draft, isComplete: true }));
}

/** Neither the page nor the browser gets to see it. */
export function stop(event: Event): void {
  event.stopImmediatePropagation();
  // Cancelling the first half of a touch would swallow the click that ends it.
  if (event.cancelable && event.type !== 'touchstart' && event.type !== 'touchend') event.preventDefault();
}
