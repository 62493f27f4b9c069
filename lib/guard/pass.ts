/** Texts the person has decided to send: exactly these pass, until they are gone or the time is over. */

const VALID_MS = 60_000;

export interface Pass {
  grant(text: string): void;
  covers(text: string): boolean;
  /** Takes back the pass of that text. */
  revoke(text: string): void;
}

/** Several at once, because the fields of one form (a poll) leave together and are asked about one after the other. */
export function createPass(now: () => number = Date.now): Pass {
  const granted = new Map<string, number>();
  return {
    grant(text) {
      granted.set(text, now() + VALID_MS);
    },
    covers(text) {
      for (const [one, until] of granted) if (now() > until) granted.delete(one);
      return granted.has(text);
    },
    revoke(text) {
      granted.delete(text);
    },
  };
}
