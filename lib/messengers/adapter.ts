/** What the guard must know about one messenger's page, as data. */

/**
 * How a held send is let go. `click` and `mousedown`: that event on the send button; `enter`: Enter in the
 * composer; `ask`: nothing is replayed, the person presses Send again and that press passes.
 */
export type Release = 'click' | 'mousedown' | 'enter' | 'ask';

export interface ComposerRule {
  /** Selectors of the editable element, most durable first. */
  editable: string[];
  /** Selectors of what sends its text; menu entries such as "send later" too. */
  send: string[];
  release: Release;
  /** The page saves the draft to its server some seconds after the last `input` it heard of, as it stands then. */
  savesDraft?: 'after-input';
}

/** Tells the kind of the open conversation. */
export interface KindMark {
  kind: 'direct' | 'group' | 'channel' | 'unknown';
  /** Of an element that is on the page in such conversations only. */
  selector?: string;
  /** Part of the page's address; `*` stands for anything. */
  address?: string;
}

export interface Adapter {
  /** Equals the file name. */
  id: string;
  name: string;
  /** Match patterns of the page; disjoint between adapters. */
  matches: string[];
  /** The main composer first, then captions and the like. */
  composers: ComposerRule[];
  /** Editables whose text never leaves as a message: search boxes, measuring twins. */
  ignore: string[];
  /** What leaves at one click and nobody reads, such as stickers and moving pictures; left out where the page is not known. */
  unseen?: string[];
  /** Where the open conversation's name stands; only its salted hash is kept, in memory. */
  conversation: string[];
  /** The first that fits tells the conversation's kind; none: `unknown`. Left out where the page is not known to show it. */
  kinds?: KindMark[];
}
