/** Tells how well this tab is guarded, why and since when: the popup asks, badge and journal hear of every change. */
import { onMessage, type Protection, type ProtectionReason, sendMessage } from '../messages';
import type { Adapter } from '../messengers/adapter';
import { composerAt, composersOf, isKnown, readComposer, sendButtonOf } from './composer';
import { innermost } from './innermost';

export interface Health {
  /** Something did not work as it should; the general rules go on holding. */
  notes(reason: ProtectionReason): void;
  /** It works again. */
  forgets(reason: ProtectionReason): void;
}

/** Looks only when somebody goes to write, sends or asks: an idle page costs nothing. */
export function watchHealth(adapter: Adapter, signal: AbortSignal, now: () => number = Date.now): Health {
  const reasons = new Set<ProtectionReason>();
  let since = now();

  const current = (): Protection => {
    const isFound = composersOf(adapter).length > 0;
    // A policy may have come since: it describes the messenger, or mends what was broken.
    if (adapter.composers.length > 0) reasons.delete('general-rules');
    if (isFound) reasons.delete('composer-not-found');
    const [reason] = reasons;
    const facts = { id: adapter.id, messenger: adapter.name, since };
    if (reason !== undefined) return { ...facts, state: 'partly', reason };
    const isOpen = adapter.composers.length === 0 || isFound;
    return { ...facts, state: 'protected', ...(isOpen ? {} : { reason: 'no-composer-yet' }) };
  };
  const change = (alter: () => boolean) => {
    const before = [...reasons][0];
    if (!alter() || [...reasons][0] === before) return;
    since = now();
    // An orphan has nobody to tell; it goes on guarding all the same.
    sendMessage('protectionChanged', current()).catch(() => undefined);
  };
  const health: Health = {
    notes: (reason) => change(() => !reasons.has(reason) && Boolean(reasons.add(reason))),
    forgets: (reason) => change(() => reasons.delete(reason)),
  };
  lookAtUse(adapter, health, signal);
  const stopAnswering = onMessage('protection', current);
  signal.addEventListener('abort', stopAnswering);
  return health;
}

function lookAtUse(adapter: Adapter, health: Health, signal: AbortSignal): void {
  /** Writing where no selector leads means that the page has changed; a comment or a poll beside a known composer does not. */
  const onFocus = (event: Event) => {
    const target = innermost(event);
    const composer = target && composerAt(target, adapter);
    if (!composer) return;
    if (adapter.composers.length === 0) health.notes('general-rules');
    else if (isKnown(composer) || composersOf(adapter).length > 0) health.forgets('composer-not-found');
    else health.notes('composer-not-found');
  };
  /** A composer with text in it whose send button no selector finds, where a held text is let go by that button. */
  const onKey = (event: KeyboardEvent) => {
    const target = event.key === 'Enter' ? innermost(event) : undefined;
    const composer = target && composerAt(target, adapter);
    if (!composer || !isKnown(composer) || readComposer(composer) === '') return;
    const { release } = composer.rule;
    if (release !== 'click' && release !== 'mousedown') return;
    if (sendButtonOf(composer)) health.forgets('button-not-found');
    else health.notes('button-not-found');
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('focusin', onFocus, options);
  window.addEventListener('keydown', onKey, options);
}
