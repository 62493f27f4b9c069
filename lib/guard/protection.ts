/** Tells how well this tab is guarded: the popup asks, and the badge hears of every change. */
import { onMessage, type Protection, sendMessage } from '../messages';
import type { Adapter } from '../messengers/adapter';
import { composerAt, composersOf, isKnown } from './composer';
import { innermost } from './innermost';

/** Looks only when somebody goes to write or asks: an idle page costs nothing. */
export function watchProtection(adapter: Adapter, signal: AbortSignal): void {
  let reported = true;

  const report = (isComplete: boolean) => {
    if (isComplete === reported) return;
    reported = isComplete;
    // An orphan has nobody to tell; it goes on guarding all the same.
    sendMessage('protectionChanged', { messenger: adapter.name, isComplete }).catch(() => undefined);
  };

  /** Writing where no selector leads means that the page has changed; a comment or a poll beside a known composer does not. */
  const onFocus = (event: Event) => {
    const target = innermost(event);
    const composer = target && composerAt(target, adapter);
    if (composer) report(isKnown(composer) || composersOf(adapter).length > 0);
  };

  window.addEventListener('focusin', onFocus, { capture: true, signal });
  const stopAnswering = onMessage('protection', (): Protection => {
    return { messenger: adapter.name, isComplete: composersOf(adapter).length > 0 && reported };
  });
  signal.addEventListener('abort', stopAnswering);
}
