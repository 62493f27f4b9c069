/** How words end, in folded letters. */
import { folded } from './alphabet';
import type { Tokens } from './tokens';

/** The folded letters of an ending. */
export function endingOf(letters: string): number[] {
  return [...letters].map(folded);
}

/** Whether word `i` ends so, with at least `before` letters in front of the ending. */
export function endsWith({ letters, letterStart }: Tokens, i: number, ending: readonly number[], before = 1): boolean {
  const end = letterStart[i + 1] as number;
  if (end - (letterStart[i] as number) < ending.length + before) return false;
  return ending.every((letter, k) => letters[end - ending.length + k] === letter);
}
