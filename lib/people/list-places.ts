/** What is noted of the words of lists: `peers.ts` finds it out. */
import { WINDOW_TOKENS } from './tokens';

/** Where a word stands in its item. */
export const PLACE = { none: 0, first: 1, last: 2, behindDash: 3 } as const;
export const PLACES = 4;

/** All by the token; -1 where there is no such word. */
export interface Peers {
  place: Uint8Array;
  /** The word at the same place in the item before, and behind. */
  before: Int32Array;
  after: Int32Array;
  /** The words it is joined to by a comma or «и». */
  left: Int32Array;
  right: Int32Array;
  /** By place: how many words there are known given names and nothing else. */
  given: Uint16Array;
}

export function createPeers(): Peers {
  const size = WINDOW_TOKENS + 4;
  return {
    place: new Uint8Array(size),
    before: new Int32Array(size),
    after: new Int32Array(size),
    left: new Int32Array(size),
    right: new Int32Array(size),
    given: new Uint16Array(PLACES),
  };
}
