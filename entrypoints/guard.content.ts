import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchExceptions } from '@/lib/exceptions';
import { answerBringBack } from '@/lib/guard/bring-back';
import { extensionSurroundings } from '@/lib/guard/extension-surroundings';
import { guard } from '@/lib/guard/guard';
import { beginLife } from '@/lib/guard/lifetime';
import { offerAnswer } from '@/lib/guard/offer-answer';
import { followAdapter } from '@/lib/guard/page-adapter';
import { pageAddress } from '@/lib/guard/page-address';
import { loadPeopleModelAtFirstDraft } from '@/lib/guard/people-model';
import { postponeSaving } from '@/lib/guard/postpone-saving';
import { watchHealth } from '@/lib/guard/protection';
import { tellOfUnseen } from '@/lib/guard/unseen';
import { watchDraft } from '@/lib/guard/watch-draft';
import { followLanguage } from '@/lib/language';
import { MESSENGERS } from '@/lib/messengers';
import { watchPause } from '@/lib/pause';
import { pausedPolicy } from '@/lib/policy/paused';
import { quietMarkSetting } from '@/lib/preferences';
import { installKeyShield } from '@/lib/ui/key-shield';

const isConnected = () => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // "Extension context invalidated"
  }
};

export default defineContentScript({
  matches: MESSENGERS.flatMap(({ matches }) => matches),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  // The framework's own hand-over obeys any page that imitates it; `beginLife` does not.
  noScriptStartedPostMessage: true,
  main() {
    const signal = beginLife(isConnected);
    if (!signal) return;
    // First the listeners, synchronously: nothing of the page may come before them.
    installKeyShield(signal);
    const adapter = followAdapter(pageAddress(), () => health?.notes('broken-repair'), signal);
    const exceptions = watchExceptions(signal);
    const health = window === window.top ? watchHealth(adapter, signal) : undefined;
    const pause = watchPause(signal);
    const given = extensionSurroundings(signal);
    const policy = () => (pause.isActive() ? pausedPolicy(given.policy()) : given.policy());
    const around = { ...given, policy, exceptions, ...(health ? { health } : {}) };
    guard(adapter, around, signal);
    const watch = { ...around, ...quietMarkSetting(signal) };
    watchDraft(adapter, watch, signal);
    postponeSaving(adapter, watch, signal);
    offerAnswer(adapter, watch, signal);
    tellOfUnseen(adapter, around.policy, signal);
    answerBringBack(adapter, signal);
    void followLanguage(signal);
    loadPeopleModelAtFirstDraft(adapter, signal);
  },
});
