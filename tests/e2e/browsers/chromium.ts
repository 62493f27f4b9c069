/** Starts Debian's Chromium with the extension through Playwright, every name led to the loopback. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { createChromiumPage } from './chromium-page';
import { createClipboardTab } from './clipboard-tab';
import type { ExtensionRequest, LaunchOptions, TestBrowser } from './test-browser';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** With either of these Chromium fetches nothing that a policy wants installed. */
const NEEDED_BY_POLICY = ['--disable-extensions', '--disable-background-networking'];

/**
 * The list that unfolds under the address bar is a page of its own, kept ready from the start: it costs the processor more
 * than the start itself. As in chrome://flags, where the second choice is "off"; `--disable-features` would take the place
 * of the driver's own.
 */
const localState = { browser: { enabled_labs_experiments: ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'] } };

async function beginProfile(profile: string): Promise<void> {
  const file = join(profile, 'Local State');
  if (existsSync(file)) return;
  await mkdir(profile, { recursive: true });
  await writeFile(file, JSON.stringify(localState));
}

function launchArguments(options: LaunchOptions, netLog: string): string[] {
  const extension = options.extension
    ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
    : [];
  return [
    ...extension,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    ...(options.extension ? NEEDED_BY_POLICY : []),
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    '--lang=ru',
    `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
    `--log-net-log=${netLog}`,
  ];
}

/** Every request in Chromium's own network log that names an extension as its initiator, content scripts excepted. */
export function extensionRequests(netLog: string): ExtensionRequest[] {
  const found: ExtensionRequest[] = [];
  for (const line of netLog.split('\n')) {
    if (!line.includes('"initiator":"chrome-extension://')) continue;
    const event: { params?: { initiator?: string; url?: string } } = JSON.parse(line.replace(/,?\s*$/, ''));
    const { initiator, url } = event.params ?? {};
    if (initiator && url && !url.startsWith('chrome-extension://')) found.push({ initiator, url });
  }
  return found;
}

async function extensionHost(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** Evaluates on the page where the browser manages its extensions, which may do what no other page may. */
async function onExtensionsPage(context: BrowserContext, expression: string): Promise<unknown> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const result: unknown = await page.evaluate(expression);
  await page.close();
  return result;
}

const VERSION = `chrome.developerPrivate.getExtensionsInfo().then((all) => all.find(({ name }) => name === 'Saqtan')?.version)`;

export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  const netLog = join(folder, 'net-log.json');
  const profile = options.profile ?? join(folder, 'profile');
  await beginProfile(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    args: launchArguments(options, netLog),
    ignoreDefaultArgs: options.extension ? [] : NEEDED_BY_POLICY,
  });
  const newPage = async () => {
    const page = await context.newPage();
    return createChromiumPage(page, await context.newCDPSession(page), clipboard);
  };
  const clipboard = createClipboardTab(newPage);
  return {
    name: 'chromium',
    newPage,
    addresses: async () => context.pages().map((page) => page.url()),
    openExtensionPage: async (path) => {
      const page = await newPage();
      await page.goto(`chrome-extension://${await extensionHost(context)}/${path}`);
      return page;
    },
    extensionVersion: async () => (await onExtensionsPage(context, VERSION)) as string | undefined,
    updateExtensions: async () => {
      await onExtensionsPage(context, 'chrome.developerPrivate.autoUpdate()');
    },
    readClipboard: () => clipboard.read(),
    close: async () => {
      await context.close();
      const requests = extensionRequests(await readFile(netLog, 'utf8'));
      await rm(folder, { recursive: true, force: true });
      return requests;
    },
  };
}
