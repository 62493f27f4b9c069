/** Lists of words as the hashes by which tokens are known. */
import { createAlphabet } from './alphabet';
import { createTokens, readTokens } from './tokens';

/** @param words with spaces between them */
export function wordSet(words: string): Set<number> {
  const tokens = createTokens();
  readTokens(words, 0, createAlphabet(), tokens);
  return new Set(tokens.hash.subarray(0, tokens.count));
}
