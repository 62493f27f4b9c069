/** Where the model of the tagger comes from: the package itself, and to messengers' pages by way of the background. */
import { browser } from 'wxt/browser';

/** Our own pages and the background; a content script asks the background instead. */
export async function fetchPeopleModel(): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL('/people.bin' as never));
  return new Uint8Array(await response.arrayBuffer());
}
