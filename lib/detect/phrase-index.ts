/** How phrases are found: some words open hundreds of them, hardly any with the letter that follows. */
import { LETTER_END } from './characters';
import type { Phrase } from './vocabulary';

/** Where the phrases stand that begin with a word and whose second word begins with a letter of that class. */
export function phraseKey(word: number, initial: number): number {
  return word * LETTER_END + initial;
}

/** One bit for a letter, which some others share. */
export function letterBit(letter: number): number {
  return 1 << (letter & 31);
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
