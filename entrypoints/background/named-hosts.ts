/** Keeps our scripts where the policy names hosts and the browser lets us in, and nowhere else. */
import { browser } from 'wxt/browser';
import { guardNamedHosts } from '@/lib/named-hosts';
import { readPolicy } from '@/lib/policy/load';
import { guardTabsOf } from './open-tabs';

/** One after the other: two at once would register the same scripts twice. */
let last: Promise<void> = Promise.resolve();

export function renewNamedHosts(): Promise<void> {
  last = last.then(renew, renew);
  return last;
}

async function renew(): Promise<void> {
  const { policy } = await readPolicy();
  await guardTabsOf(await guardNamedHosts(policy));
}

/** Register first: the event that wakes the background is not told twice. */
export function watchPermissions(): void {
  browser.permissions.onAdded.addListener(() => void renewNamedHosts());
  browser.permissions.onRemoved.addListener(() => void renewNamedHosts());
}
