import { defineContentScript } from 'wxt/utils/define-content-script';
import { composersOf } from '@/lib/guard/composer';
import { extensionSurroundings } from '@/lib/guard/extension-surroundings';
import { guard } from '@/lib/guard/guard';
import { followLanguage } from '@/lib/language';
import { onMessage } from '@/lib/messages';
import { MESSENGERS, messengerOf } from '@/lib/messengers';
import { installKeyShield } from '@/lib/ui/key-shield';

export default defineContentScript({
  matches: MESSENGERS.flatMap(({ matches }) => matches),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main(context) {
    const adapter = messengerOf(location.href === 'about:blank' ? document.referrer : location.href);
    if (!adapter) return;
    // First the listeners, synchronously: nothing of the page may come before them.
    installKeyShield(context.signal);
    guard(adapter, extensionSurroundings(context.signal), context.signal);
    void followLanguage(context.signal);
    if (window === window.top) {
      onMessage('protection', () => ({ messenger: adapter.name, hasComposer: composersOf(adapter).length > 0 }));
    }
  },
});
