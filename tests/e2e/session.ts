/** One messenger in one browser with the extension as built: started once, the chat opened anew for every case that asks for it. */

import { resolve } from 'node:path';
import { launchBrowser } from './browsers/launch';
import type { BrowserName, TestBrowser, TestPage } from './browsers/test-browser';
import { texts } from './fixtures';
import type { Chat, Messenger } from './messengers/messenger';
import type { SentMessage } from './servers/sent-log';
import type { World } from './servers/world';
import { waitFor } from './wait-for';

/** Another folder than WXT's own can be named, to test a build that is to stay as it is. */
const output = process.env.EXTENSION_OUTPUT ?? '.output';

export const builds: Record<BrowserName, string> = {
  chromium: resolve(output, 'chrome-mv3'),
  firefox: resolve(output, 'firefox-mv3'),
};

/** The tab that "move" opens, because the person pressed that button: Firefox names the extension as its cause. */
const openedOnRequest = 'https://aitu.io/';

export interface Session {
  browser: TestBrowser;
  /** What the fixture pages have sent, the oldest first. */
  sent: readonly SentMessage[];
  /** Opens the chat anew, in the tab it had before. */
  openChat(): Promise<Chat>;
  /** The chat as the last case left it, where that left nothing behind; opened anew else. A page load costs half a second. */
  resumeChat(): Promise<Chat>;
  /** Ends the browser and returns whatever was asked of the network that no page explains. */
  end(): Promise<string[]>;
}

export async function startSession(messenger: Messenger, browserName: BrowserName): Promise<Session> {
  const world: World = await messenger.startWorld();
  const browser = await launchBrowser(browserName, { extension: builds[browserName], port: world.server.port });
  let page: TestPage | undefined;
  const openChat = async () => {
    page ??= await browser.newPage();
    await page.bringToFront();
    return messenger.open(page, world);
  };
  return {
    browser,
    sent: world.sent,
    openChat,
    resumeChat: async () => {
      await page?.bringToFront();
      return (page && (await messenger.resume?.(page, world))) ?? openChat();
    },
    end: async () => {
      const asked = (await browser.close()).filter(({ url }) => url !== openedOnRequest);
      await world.close();
      const strays = world.server.strays().map(({ method, host, path }) => `${method} ${host}${path}`);
      return [...new Set([...asked.map(({ url, initiator }) => `${initiator} asked for ${url}`), ...strays])];
    },
  };
}

/** Sends an ordinary message after all that happened: everything that left before it has arrived when it has. */
export async function sendMarker(chat: Chat): Promise<void> {
  await chat.page.bringToFront();
  await chat.clearDraft();
  await chat.typeDraft(texts.marker);
  await chat.pressEnter();
  await waitFor('the marker to arrive', async () => (await chat.sentTexts()).includes(texts.marker));
}
