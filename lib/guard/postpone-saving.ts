/**
 * Keeps a draft off the messenger's server while something serious stands in it. A page that saves its draft some seconds
 * after the last `input` it heard of goes on hearing of one; nothing is kept from it, so nothing can get lost.
 */
import type { Adapter } from '../messengers/adapter';
import { isHolding } from '../policy/verdict';
import { circumstancesOf } from './circumstances';
import { type Composer, composerAt, readComposer } from './composer';
import { examine } from './examine';
import { innermost } from './innermost';
import type { DraftWatch } from './watch-draft';

/** Well within the shortest pause known: Telegram K's 2.5 s. */
const REPEAT_MS = 1000;
/** Six digits and more at the end may become an identifier with the next key. */
const UNFINISHED_NUMBER = /\d(?:[\s.-]?\d){5,}[\s.-]?$/;

export function postponeSaving(adapter: Adapter, watch: DraftWatch, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = { text: '', isSerious: false };

  const isSerious = (text: string): boolean => {
    if (text !== seen.text) seen = { text, isSerious: UNFINISHED_NUMBER.test(text) || isHeld(text) };
    return seen.isSerious;
  };
  const isHeld = (text: string) => {
    const where = circumstancesOf(adapter);
    return isHolding(examine({ text, previousDrafts: [], where }, watch.policy(), watch.exceptions).verdict);
  };
  const look = (composer: Composer) => {
    timer = undefined;
    if (!composer.element.isConnected || !isSerious(readComposer(composer))) return;
    // Not trusted, and so no input of a person's to us.
    composer.element.dispatchEvent(new Event('input', { bubbles: true }));
    timer = setTimeout(look, REPEAT_MS, composer);
  };
  const onInput = (event: Event) => {
    if (timer !== undefined || !event.isTrusted || !adapter.composers.some(({ savesDraft }) => savesDraft)) return;
    const target = innermost(event);
    const composer = target && composerAt(target, adapter);
    if (composer?.rule.savesDraft) timer = setTimeout(look, REPEAT_MS, composer);
  };
  window.addEventListener('input', onInput, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
