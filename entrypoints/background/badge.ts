/** The mark on the toolbar button: a messenger that is not fully guarded says so without being asked, and so does a pause. */
import { browser } from 'wxt/browser';
import type { Protection, ProtectionReason } from '@/lib/messages';

const WARNING_COLOUR = '#9a4b00';

/** Neither asks anything of the person: held texts are let go by Enter, and general rules are all there is. */
const QUIET: readonly ProtectionReason[] = ['button-not-found', 'general-rules'];

export async function showBadge(tabId: number, { state, reason }: Protection): Promise<void> {
  const isQuiet = state === 'protected' || (reason !== undefined && QUIET.includes(reason));
  await browser.action.setBadgeBackgroundColor({ tabId, color: WARNING_COLOUR });
  // A tab's own text covers the one for all tabs, an empty one too: only without its own does the tab show a pause.
  // Both browsers take `null` for none, which the types do not know.
  await browser.action.setBadgeText({ tabId, text: (isQuiet ? null : '!') as string });
}
