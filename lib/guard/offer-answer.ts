/** When the other side asks for an IIN or a document, offers a polite answer. What they wrote is only looked at, in the page. */
import type { Adapter } from '../messengers/adapter';
import { showNotice } from '../ui/notice';
import { text } from '../ui/texts';
import { lastRequest } from './asks';
import { type Composer, composerAt, readComposer } from './composer';
import { innermost } from './innermost';
import { replaceText } from './replace';
import type { DraftWatch } from './watch-draft';

/** The end of the conversation: one or two messages. */
const LOOKED_AT = 300;
/** Less than this around a composer is only its own labels. */
const ENOUGH = 80;
const OFFERED_SECONDS = 15;

export function offerAnswer(adapter: Adapter, watch: DraftWatch, signal: AbortSignal): void {
  let offered: string | undefined;
  const look = (composer: Composer) => {
    const request = lastRequest(wordsBefore(composer.element));
    if (request === undefined || request === offered || readComposer(composer) !== '') return;
    offered = request;
    const { name } = watch.policy().nationalMessenger;
    const onAct = () => void answer(composer, text('ready_answer', [name]));
    showNotice('asked-for-data', [], { seconds: OFFERED_SECONDS, action: { name: 'answer', onAct } });
  };
  const onFocus = (event: Event) => {
    const target = innermost(event);
    const composer = target && watch.isWanted() ? composerAt(target, adapter) : undefined;
    if (composer) requestIdleCallback(() => signal.aborted || look(composer));
  };
  window.addEventListener('focusin', onFocus, { capture: true, passive: true, signal });
}

/** Into the empty composer; whether it is sent is up to the person. */
async function answer(composer: Composer, words: string): Promise<void> {
  if (readComposer(composer) === '') await replaceText(composer, words);
  composer.element.focus();
}

/** What stands above the composer: the last messages, wherever the page keeps them. */
function wordsBefore(composer: HTMLElement): string {
  const before = document.createRange();
  for (let area = composer.parentElement; area !== null; area = area.parentElement) {
    before.setStart(area, 0);
    before.setEndBefore(composer);
    const words = before.toString();
    if (words.trim().length >= ENOUGH || area === document.body) return words.slice(-LOOKED_AT);
  }
  return '';
}
