/** The mark on the toolbar button: a messenger that is not fully guarded says so without being asked. */
import { browser } from 'wxt/browser';
import type { Protection } from '@/lib/messages';

const WARNING_COLOUR = '#9a4b00';

export async function showBadge(tabId: number, { isComplete }: Protection): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: WARNING_COLOUR });
  await browser.action.setBadgeText({ tabId, text: isComplete ? '' : '!' });
}
