import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectDetachedInputs } from '@/lib/guard/page-hooks';
import { holdPickedFiles } from '@/lib/guard/page-pickers';
import { refuseOwnWindows, tellOfRecording } from '@/lib/guard/page-windows';
import { MESSENGERS } from '@/lib/messengers';

export default defineContentScript({
  matches: MESSENGERS.flatMap(({ matches }) => matches),
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  main() {
    connectDetachedInputs();
    holdPickedFiles();
    refuseOwnWindows();
    tellOfRecording();
  },
});
