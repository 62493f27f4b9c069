import { defineContentScript } from 'wxt/utils/define-content-script';
import { copy } from '@/lib/guard/copy';
import { replayInput, replayPaste } from '@/lib/guard/file-release';
import { pageObjects } from '@/lib/guard/page-objects';
import { followLanguage } from '@/lib/language';
import { onMessage } from '@/lib/messages';
import { attachFiles, findComposer } from '@/lib/move/deliver';
import { extensionCourier } from '@/lib/move/extension-courier';
import { offerMoves } from '@/lib/move/offer';
import { saveFiles } from '@/lib/move/save-files';
import { TARGET_MATCHES } from '@/lib/move/target';
import { openCarryStack } from '@/lib/ui/carry-stack';
import { installKeyShield } from '@/lib/ui/key-shield';

const WAYS = {
  paste: (target: Element, files: readonly File[]) => replayPaste(target, files, new Map()),
  choose: (input: HTMLInputElement, files: readonly File[]) => replayInput(input, undefined, files),
};

/** In the national messenger's page: offers what was carried there. */
export default defineContentScript({
  matches: [...TARGET_MATCHES],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const { signal } = new AbortController();
    installKeyShield(signal);
    const stack = openCarryStack(
      { onAct: (id, act) => void offer.act(id, act), onClose: (id) => offer.hide(id) },
      signal,
    );
    const hands = {
      composer: () => findComposer(document),
      attach: (composer: HTMLElement, files: readonly File[]) =>
        attachFiles(composer, files.map(pageObjects().pageFile), WAYS),
      copy,
      save: saveFiles,
    };
    const offer = offerMoves(extensionCourier(), hands, stack.draw, signal);
    onMessage('movesChanged', () => void offer.refresh());
    document.addEventListener('visibilitychange', () => document.hidden || void offer.refresh());
    const begin = () => void followLanguage(signal).then(offer.refresh);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
    else begin();
  },
});
