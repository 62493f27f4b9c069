/** What was read of a window, and where in it a name or address stands. */
import type { TokenSpan } from './spans';
import type { Tokens } from './tokens';
import type { Traits } from './traits';

export interface Labelled {
  tokens: Tokens;
  traits: Traits;
  label: Uint8Array;
}

export interface Place extends Labelled {
  span: TokenSpan;
}
