/** Brings a moved text back into the composer it left, when it did not arrive at the national messenger. */
import { onMessage } from '../messages';
import type { Adapter } from '../messengers/adapter';
import type { BroughtBack } from '../move/moving';
import { showNotice } from '../ui/notice';
import { type Composer, composersOf, readComposer } from './composer';
import { conversationName } from './conversation';
import { copy } from './copy';
import { namesOf } from './names-of';
import { replaceText } from './replace';

interface Left {
  composer: Composer;
  conversation: string | undefined;
}

/** Where each moved text was written: in the page's memory only. */
const left = new Map<string, Left>();

export function rememberMoved(id: string, composer: Composer, adapter: Adapter): void {
  left.set(id, { composer, conversation: conversationName(adapter) });
}

export function answerBringBack(adapter: Adapter, signal: AbortSignal): void {
  const stopAnswering = onMessage('restoreDraft', async ({ data: { id, text, goneFiles } }) => {
    const back = text === '' ? 'restored' : await bringBack(id, text, adapter);
    // A text that is back is seen to be back; one on the clipboard must be told of.
    if (goneFiles.length > 0 && back !== 'copied')
      showNotice('files-gone', [namesOf(goneFiles)], { tone: 'warning', seconds: 20 });
    return back;
  });
  signal.addEventListener('abort', stopAnswering);
}

/** Only into an empty composer of the same conversation: it must not end up with somebody else, or over another draft. */
async function bringBack(id: string, text: string, adapter: Adapter): Promise<BroughtBack> {
  const composer = composerFor(id, adapter);
  if (composer && (await putBack(composer, text))) {
    left.delete(id);
    showNotice('draft-restored', [], { tone: 'good' });
    return 'restored';
  }
  if (!(await copy(text))) return 'kept';
  left.delete(id);
  showNotice('draft-copied', [], { tone: 'info', seconds: 15 });
  return 'copied';
}

/** Twice, if nothing came of it: pages in the background are slow to listen, and nobody is there to try again. */
async function putBack(composer: Composer, text: string): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (readComposer(composer) !== '') return false;
    if ((await replaceText(composer, text)) === 'done') return true;
  }
  return false;
}

function composerFor(id: string, adapter: Adapter): Composer | undefined {
  const place = left.get(id);
  if (!place || place.conversation !== conversationName(adapter)) return undefined;
  return place.composer.element.isConnected ? place.composer : composersOf(adapter)[0];
}
