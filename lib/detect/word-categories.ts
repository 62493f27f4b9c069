/** Which categories a known word belongs to: a byte for each, the first lowest. */
import type { CategoryId } from './categories';
import type { Vocabulary } from './vocabulary';

const BYTE = 255;

/** Sets the bits of a word's categories. */
export function noteCategories(words: Vocabulary, word: number, seen: Int32Array): void {
  for (let left = words.categories[word] as number; left !== 0; left >>>= 8) {
    const category = left & BYTE;
    seen[category >> 5] = (seen[category >> 5] as number) | (1 << (category & 31));
  }
}

/** Whether a word belongs to a category. */
export function isIn(words: Vocabulary, word: number, category: number): boolean {
  for (let left = words.categories[word] as number; left !== 0; left >>>= 8)
    if ((left & BYTE) === category) return true;
  return false;
}

/** Whether it does before all others. */
export const isFirstIn = ({ categories }: Vocabulary, word: number, category: CategoryId): boolean =>
  ((categories[word] as number) & BYTE) === category;
