import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectDetachedInputs } from '@/lib/guard/page-hooks';
import { MESSENGERS } from '@/lib/messengers';

export default defineContentScript({
  matches: MESSENGERS.flatMap(({ matches }) => matches),
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main: connectDetachedInputs,
});
