/** Starts the browser of the given name. */

import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, LaunchOptions, TestBrowser } from './test-browser';

const launchers: Record<BrowserName, (options: LaunchOptions) => Promise<TestBrowser>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return launchers[name](options);
}
