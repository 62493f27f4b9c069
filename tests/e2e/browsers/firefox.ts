/** Starts Debian's Firefox ESR with the extension through puppeteer over WebDriver BiDi, every name led to the loopback. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createClipboardTab } from './clipboard-tab';
import { bidiOf } from './firefox-bidi';
import { readExtensionRequests, watchRequests } from './firefox-network';
import { createFirefoxPage } from './firefox-page';
import { fillProfile, prepareProfile } from './firefox-profile';
import type { LaunchOptions, TestBrowser } from './test-browser';

const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const extensionId = 'saqtan@saqtan.kz';
const extensionUuid = '5a617174-616e-4000-8000-000000000001';

function preferences(port: number): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.dns.disableIPv6': true,
    'intl.accept_languages': 'ru',
    // A question of the browser's own about a host is answered with yes: no test can press there.
    'extensions.webextOptionalPermissionPrompts': false,
    // Add-ons and their updates may come from servers with the test's certificate.
    'extensions.install.requireBuiltInCerts': false,
    'extensions.update.requireBuiltInCerts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  };
}

function start(port: number, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(port),
  });
}

const MANAGER = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
const ADDON = `${MANAGER}.getAddonByID(${JSON.stringify(extensionId)})`;
/** What the button "Check for updates" does. */
const UPDATE = `${ADDON}.then((addon) => new Promise((resolve) => addon.findUpdates({
  onUpdateAvailable: (_addon, install) => install.install().then(resolve, resolve),
  onUpdateFinished: (_addon, error) => error && resolve(error),
  onNoUpdateAvailable: () => resolve('none'),
}, ${MANAGER}.UPDATE_WHEN_USER_REQUESTED)))`;

/** No name of the network leads anywhere. */
const NOWHERE = 9;

/** Once before all tests: what the first start of a profile takes is done then. */
export function prepareFirefox(): Promise<void> {
  return prepareProfile(executablePath, async (profile) => (await start(NOWHERE, profile)).close());
}

export async function launchFirefox({ extension, port, profile: kept }: LaunchOptions): Promise<TestBrowser> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'firefox-')));
  await fillProfile(executablePath, profile);
  const browser = await start(port, profile);
  const bidi = bidiOf(browser);
  await watchRequests(bidi);
  if (extension) await browser.installExtension(extension);
  const newPage = async () => createFirefoxPage(await browser.newPage(), bidi, clipboard);
  const clipboard = createClipboardTab(newPage);
  return {
    name: 'firefox',
    newPage,
    addresses: async () => (await browser.pages()).map((page) => page.url()),
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // The driver's own goto never resolves on moz-extension: pages.
      await bidi.navigate(page, `moz-extension://${extensionUuid}/${path}`);
      return createFirefoxPage(page, bidi, clipboard);
    },
    install: async (folder) => {
      await browser.installExtension(folder);
    },
    extensionVersion: async () => {
      const version = await bidi.evaluateInBrowser(`${ADDON}.then((addon) => addon?.version ?? '')`);
      return version === '' ? undefined : String(version);
    },
    updateExtensions: async () => {
      await bidi.evaluateInBrowser(UPDATE);
    },
    readClipboard: () => clipboard.read(),
    close: async () => {
      const requests = await readExtensionRequests(bidi);
      await browser.close();
      if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
      return requests;
    },
  };
}
