/** The shape of the word lists. */
import type { CategoryName } from '../categories';

/** Category → words, separated by white space; the marks are explained in `identity.ts`. */
export type WordList = Partial<Record<CategoryName, string>>;
