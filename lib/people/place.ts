/** Where a name or address stands. */
import type { TokenSpan } from './spans';
import type { Tokens } from './tokens';
import type { Traits } from './traits';

export interface Place {
  tokens: Tokens;
  traits: Traits;
  label: Uint8Array;
  span: TokenSpan;
}
