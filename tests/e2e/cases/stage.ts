/** What the cases of one messenger in one browser share. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BrowserName, TestBrowser } from '../browsers/test-browser';
import type { Chat, Messenger } from '../messengers/messenger';
import { type Session, startSession } from '../session';

export interface Stage {
  messenger: Messenger;
  browser(): TestBrowser;
  /** The chat as it was opened for the present case. */
  chat(): Chat;
}

/** Starts the session before the cases of a `describe`, opens the chat before each, and ends it after them. */
export function setStage(messenger: Messenger, browserName: BrowserName): Stage & { watchTheNetwork(): void } {
  let session: Session | undefined;
  let chat: Chat | undefined;
  beforeAll(async () => {
    session = await startSession(messenger, browserName);
  });
  beforeEach(async () => {
    chat = await session?.openChat();
  });
  afterAll(async () => {
    await session?.end();
  });
  const present = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The session is over');
    return thing;
  };
  return {
    messenger,
    browser: () => present(session).browser,
    chat: () => present(chat),
    watchTheNetwork: () => {
      it('has asked nobody on the network for anything in the whole run', async () => {
        const ended = present(session);
        session = undefined;
        expect(await ended.end()).toEqual([]);
      });
    },
  };
}
