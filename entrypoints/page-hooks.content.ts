import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectDetachedInputs } from '@/lib/guard/page-hooks';
import { holdPickedFiles } from '@/lib/guard/page-pickers';
import { refuseOwnWindows, tellOfRecording } from '@/lib/guard/page-windows';
import { MESSENGERS } from '@/lib/messengers';

/** On the window, since the script may come twice: at page load, and into tabs that were open when the extension came. */
const ARE_SET = Symbol.for('saqtan-hooks');

export default defineContentScript({
  matches: MESSENGERS.flatMap(({ matches }) => matches),
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  main() {
    if (ARE_SET in window) return;
    Object.defineProperty(window, ARE_SET, { value: true });
    connectDetachedInputs();
    holdPickedFiles();
    refuseOwnWindows();
    tellOfRecording();
  },
});
