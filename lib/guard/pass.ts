/** A text the person has decided to send: this exact text passes, until it is gone or the time is over. */

const VALID_MS = 60_000;

export interface Pass {
  grant(text: string): void;
  covers(text: string): boolean;
  /** Takes back the pass of that text; a newer one stays. */
  revoke(text: string): void;
}

export function createPass(now: () => number = Date.now): Pass {
  let granted: { text: string; until: number } | undefined;
  return {
    grant(text) {
      granted = { text, until: now() + VALID_MS };
    },
    covers(text) {
      if (granted !== undefined && (granted.text !== text || now() > granted.until)) granted = undefined;
      return granted !== undefined;
    },
    revoke(text) {
      if (granted?.text === text) granted = undefined;
    },
  };
}
