/** How phrases are found: some words open hundreds of them, hardly any with the letter that follows. */
import { LETTER_END } from './characters';
import type { Phrase } from './vocabulary';

/** Where the phrases stand that begin with a word and whose second word begins with a letter of that class. */
export function phraseKey(word: number, initial: number): number {
  return word * LETTER_END + initial;
}

/** One bit for the first two letters of a word, which others share; the second is 0 where there is but one. */
export function lettersBit(first: number, second: number): number {
  return 1 << ((first * 19 + second) & 31);
}

/** The bit of the word that stands there. */
export function bitAt(kinds: Uint8Array, start: number, end: number): number {
  return lettersBit(kinds[start] as number, end - start > 1 ? (kinds[start + 1] as number) : 0);
}

/** Phrases by their key; `stems` are the words by their letters. */
export function phrasesByKey(
  phrases: ReadonlyMap<number, Phrase[]>,
  stems: ReadonlyMap<string, number>,
): Map<number, Phrase[]> {
  const initials = new Map<number, number>();
  for (const [stem, word] of stems) initials.set(word, stem.charCodeAt(0));
  const sorted = new Map<number, Phrase[]>();
  for (const [word, others] of phrases) {
    for (const phrase of others) {
      const key = phraseKey(word, initials.get(phrase.words[1] as number) as number);
      const known = sorted.get(key);
      if (known) known.push(phrase);
      else sorted.set(key, [phrase]);
    }
  }
  return sorted;
}
