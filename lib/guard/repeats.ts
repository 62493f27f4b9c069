/** Warnings the person has answered with *Send anyway*: the same values in the same conversation do not ask again. */

/** After this the question is a new one. */
const KEPT_MS = 10 * 60_000;

export interface Repeats {
  remember(conversation: number, values: readonly string[]): void;
  /** Whether all these values have been decided about here, lately. */
  covers(conversation: number, values: readonly string[]): boolean;
}

/** In the page's memory only, like the drafts of the conversation. */
export function createRepeats(now: () => number = Date.now): Repeats {
  const decided = new Map<string, number>();
  const keyOf = (conversation: number, value: string) => `${conversation} ${value.replace(/[^\p{L}\p{N}]/gu, '')}`;
  return {
    remember(conversation, values) {
      for (const [key, time] of decided) if (now() - time >= KEPT_MS) decided.delete(key);
      for (const value of values) decided.set(keyOf(conversation, value), now());
    },
    covers(conversation, values) {
      const isDecided = (value: string) =>
        now() - (decided.get(keyOf(conversation, value)) ?? Number.NEGATIVE_INFINITY) < KEPT_MS;
      return values.length > 0 && values.every(isDecided);
    },
  };
}
