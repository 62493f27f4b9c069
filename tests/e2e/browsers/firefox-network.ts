/**
 * Watches every HTTP channel Firefox opens, from inside the browser, with the principal that caused it:
 * the counterpart of Chromium's network log.
 */

import type { Bidi } from './firefox-bidi';
import type { ExtensionRequest } from './test-browser';

const watch = `
globalThis.extensionRequests = [];
Services.obs.addObserver({
  observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    for (const principal of [triggeringPrincipal, loadingPrincipal]) {
      const addon = principal?.addonId || principal?.contentScriptAddonPolicy?.id;
      if (!addon) continue;
      globalThis.extensionRequests.push({ url: channel.URI.spec, initiator: addon });
      return;
    }
  },
}, 'http-on-modify-request');
''`;

export async function watchRequests(bidi: Bidi): Promise<void> {
  await bidi.evaluateInBrowser(watch);
}

export async function readExtensionRequests(bidi: Bidi): Promise<ExtensionRequest[]> {
  const json = await bidi.evaluateInBrowser('JSON.stringify(globalThis.extensionRequests)');
  if (typeof json !== 'string') throw new Error('The request watcher is gone');
  return JSON.parse(json);
}
