/** Starts Debian's Chromium with the extension through Playwright, every name led to the loopback. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { createChromiumPage } from './chromium-page';
import { createClipboardTab } from './clipboard-tab';
import type { ExtensionRequest, LaunchOptions, TestBrowser } from './test-browser';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

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
    '--disable-background-networking',
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

export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  const netLog = join(folder, 'net-log.json');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    args: launchArguments(options, netLog),
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
    readClipboard: () => clipboard.read(),
    close: async () => {
      await context.close();
      const requests = extensionRequests(await readFile(netLog, 'utf8'));
      await rm(folder, { recursive: true, force: true });
      return requests;
    },
  };
}
