/** The chat for every case of a `describe`: a page load costs half a second, so it goes on in that of the case before. */

import { afterEach, beforeEach } from 'vitest';
import type { Chat } from '../messengers/messenger';
import type { Session } from '../session';

export interface ChatForEach {
  chat(): Chat;
  /** Has the next case begin with the chat opened anew. */
  beginAnew(): void;
}

/** Opened anew after a case that failed or left something behind. */
export function chatForEach(session: () => Session): ChatForEach {
  let chat: Chat | undefined;
  let isSound = false;
  beforeEach(async () => {
    const { openChat, resumeChat } = session();
    chat = await (isSound ? resumeChat() : openChat());
    isSound = false;
  });
  afterEach(({ task }) => {
    isSound = task.result?.state !== 'fail';
  });
  return {
    chat: () => {
      if (!chat) throw new Error('No case has begun');
      return chat;
    },
    beginAnew: () => {
      isSound = false;
    },
  };
}
