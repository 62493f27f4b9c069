/** Guards messengers that are open already when the extension is installed, updated or switched on, or when a host is named. */
import { browser } from 'wxt/browser';
import { MESSENGERS } from '@/lib/messengers';

const HAVE_BEEN = 'open-tabs-guarded';

/** Once in each life of the extension: no event tells that it was switched on again, but what it had in memory is gone. */
export async function guardOpenTabsOnce(): Promise<void> {
  const { [HAVE_BEEN]: haveBeen } = await browser.storage.session.get(HAVE_BEEN);
  if (haveBeen) return;
  await browser.storage.session.set({ [HAVE_BEEN]: true });
  await guardOpenTabs();
}

/** Chromium leaves open tabs without the new scripts; Firefox injects those of the manifest by itself. */
async function guardOpenTabs(): Promise<void> {
  if (!import.meta.env.FIREFOX) await guardTabsOf(MESSENGERS.flatMap(({ matches }) => matches));
}

export async function guardTabsOf(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : guardTab(id))));
}

/**
 * A window that a page opens empty and fills by itself (`window.open('')`) is never loaded, and so gets no script from the
 * manifest in Chromium. Where we may not be the browser refuses, and where we are already the second guard leaves at once.
 */
export function watchBlankWindows(): void {
  if (import.meta.env.FIREFOX) return;
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id === undefined || openerTabId === undefined) return;
    const files = ['content-scripts/guard.js'];
    chrome.scripting.executeScript({ target: { tabId: id }, files, injectImmediately: true }).catch(() => undefined);
  });
}

async function guardTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await chrome.scripting.executeScript({ target, files: ['content-scripts/guard.js'], injectImmediately: true });
  await chrome.scripting.executeScript({
    target,
    files: ['content-scripts/page-hooks.js'],
    world: 'MAIN',
    injectImmediately: true,
  });
}
