/** Which categories a known word belongs to. */
import type { Vocabulary } from './vocabulary';

/** Sets the bits of a word's categories. */
export function noteCategories(words: Vocabulary, word: number, notes: { seen: Int32Array }): void {
  noteCategory(notes.seen, words.category[word] as number);
  const second = words.second[word] as number;
  if (second === 0) return;
  noteCategory(notes.seen, second);
  noteCategory(notes.seen, words.third[word] as number);
}

function noteCategory(seen: Int32Array, category: number): void {
  seen[category >> 5] = (seen[category >> 5] as number) | (1 << (category & 31));
}

/** Whether a word belongs to a category. */
export function isIn(words: Vocabulary, word: number, category: number): boolean {
  return words.category[word] === category || words.second[word] === category || words.third[word] === category;
}
