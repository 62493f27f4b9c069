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
  /** Where the open conversation's name stands; only its salted hash is kept, in memory. */
  conversation: string[];
}
