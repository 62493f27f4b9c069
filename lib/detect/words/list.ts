/** The shape of the word lists, and a way to write many phrases of two words. */
import type { CategoryName } from '../categories';

/** Category → words, separated by white space; the marks are explained in `identity.ts`. */
export type WordList = Partial<Record<CategoryName, string>>;

/** Every first word before every second one, as phrases: «сломал* порвал*» × «рук* ног*». */
export function pairs(firsts: string, seconds: string): string {
  const ends = seconds.split(' ');
  return firsts
    .split(' ')
    .flatMap((first) => ends.map((second) => `${first}_${second}`))
    .join(' ');
}
