/** Loads the tagger of names when somebody goes to write: a page without a draft pays nothing. */
import { preparations, ready } from '../inspect';
import { sendMessage } from '../messages';
import type { Adapter } from '../messengers/adapter';
import { composerAt } from './composer';
import { innermost } from './innermost';

/** Until it is there, and if it never comes, everything with a form is found all the same. */
export function loadPeopleModelAtFirstDraft(adapter: Adapter, signal: AbortSignal): void {
  const loading = new AbortController();
  signal.addEventListener('abort', () => loading.abort(), { once: true });
  const onFocus = (event: Event) => {
    const target = innermost(event);
    if (target === undefined || composerAt(target, adapter) === undefined) return;
    loading.abort();
    // Tables are built at the first call: now, not inside the first key press that sends.
    const prepareSoon = () => {
      for (const step of preparations) requestIdleCallback(step);
    };
    prepareSoon();
    void ready(() => sendMessage('peopleModel', undefined).catch(() => undefined)).then(prepareSoon);
  };
  window.addEventListener('focusin', onFocus, { capture: true, signal: loading.signal });
}
