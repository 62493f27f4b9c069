/** The last drafts of each conversation, in memory for a minute: identifiers get split over messages. */
import type { Adapter } from '../messengers/adapter';

const KEPT_DRAFTS = 4;
const KEPT_MS = 60_000;

export interface Conversation {
  /** What left this conversation's composer lately, oldest first. */
  previousDrafts(): string[];
  remember(text: string): void;
}

interface Sent {
  key: number;
  text: string;
  time: number;
}

export function watchConversation(adapter: Adapter, now: () => number = Date.now): Conversation {
  const salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  let sent: Sent[] = [];
  const recent = () => {
    sent = sent.filter(({ time }) => now() - time < KEPT_MS);
    const key = conversationKey(adapter, salt);
    return sent.filter((draft) => draft.key === key).slice(-KEPT_DRAFTS);
  };
  return {
    previousDrafts: () => recent().map(({ text }) => text),
    remember(text) {
      if (recent().at(-1)?.text === text) return;
      sent.push({ key: conversationKey(adapter, salt), text, time: now() });
    },
  };
}

/** The name over the open conversation, as the page shows it. */
export function conversationName(adapter: Adapter): string | undefined {
  return document.querySelector(adapter.conversation.join(', ') || ':not(*)')?.textContent ?? undefined;
}

/** A salted FNV-1a hash of the conversation's name: enough to tell two apart, and it names nobody. */
function conversationKey(adapter: Adapter, salt: number): number {
  const name = conversationName(adapter) ?? location.href;
  let hash = salt;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
