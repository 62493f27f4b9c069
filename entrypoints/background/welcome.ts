/** Welcomes who installed Saqtan themselves; who got it from their organisation did not ask for a page. */
import { browser } from 'wxt/browser';
import { readPreferences } from '@/lib/preferences';

/** `development` is a build under test, with nobody to welcome. */
const UNASKED = ['admin', 'development'];

export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const [{ installType }, { isWelcomed }] = await Promise.all([browser.management.getSelf(), readPreferences()]);
  if (isWelcomed || UNASKED.includes(installType)) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
