/** What the cases of one messenger in one browser share. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName, TestBrowser } from '../browsers/test-browser';
import type { Chat, Messenger } from '../messengers/messenger';
import { type Session, startSession } from '../session';
import { type ChatForEach, chatForEach } from './chat-for-each';

export interface Stage {
  messenger: Messenger;
  browser(): TestBrowser;
  /** The chat as it is open for the present case. */
  chat(): Chat;
}

interface SetStage extends Stage, ChatForEach {
  watchTheNetwork(): void;
}

/** Starts the session before the cases of a `describe`, has the chat open for each, and ends it after them. */
export function setStage(messenger: Messenger, browserName: BrowserName): SetStage {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await startSession(messenger, browserName);
  });
  const chats = chatForEach(() => present(session));
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
    ...chats,
    watchTheNetwork: () => {
      it('has asked nobody on the network for anything in the whole run', async () => {
        const ended = present(session);
        session = undefined;
        expect(await ended.end()).toEqual([]);
      });
    },
  };
}
