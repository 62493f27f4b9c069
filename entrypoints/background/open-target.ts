/** Brings the person to the national messenger. */
import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages';
import { hasOffer, TARGET_MATCHES } from '@/lib/move/target';
import { readPolicy } from '@/lib/policy/load';

/** A target whose page we are not in, or that is a program, gets a page of ours first, where the draft can be copied and saved. */
export async function openTarget(hasDraft: boolean): Promise<void> {
  const { url, appLink } = (await readPolicy()).policy.nationalMessenger;
  const isOffered = hasOffer(url) && appLink === undefined;
  const [open] = isOffered ? await browser.tabs.query({ url: [...TARGET_MATCHES] }) : [];
  if (open?.id !== undefined && (await showTab(open.id))) {
    await sendMessage('movesChanged', undefined, open.id).catch(() => undefined); // it asks by itself when it is shown
    return;
  }
  await browser.tabs.create({ url: isOffered || !hasDraft ? url : browser.runtime.getURL('/carry.html') });
}

/** @returns false if the tab is closed */
export async function showTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return tab !== undefined;
}
