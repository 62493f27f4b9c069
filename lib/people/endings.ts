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

/** Whether word `i` is one of `stems` with an ending of at most so many letters; shorter stems than `shortest` do not count. */
export function isOneOf(
  { letterStart, prefixHash }: Tokens,
  i: number,
  stems: ReadonlySet<number>,
  { shortest = 1, longestEnding = Number.POSITIVE_INFINITY } = {},
): boolean {
  const end = letterStart[i + 1] as number;
  const first = Math.max((letterStart[i] as number) + shortest - 1, end - 1 - longestEnding);
  for (let k = first; k < end; k++) if (stems.has(prefixHash[k] as number)) return true;
  return false;
}

const [V, N, I, CH, U, L, K, Z] = [...'вничулкз'].map(folded);
const VOWELS = new Set([...'ое'].map(folded));

/** «Ерлановны», «Болатовичу», «Мұратқызының»: -овн-, -евн-, -ович, -евич, -ұлы, -қызы near the end. */
export function isLikePatronymic({ letters, letterStart }: Tokens, i: number): boolean {
  const end = letterStart[i + 1] as number;
  for (let k = Math.max((letterStart[i] as number) + 2, end - 6); k < end - 1; k++) {
    if (letters[k] === L && letters[k - 1] === U && letters[k + 1] === I) return true;
    if (letters[k] === Z && letters[k - 1] === I && letters[k - 2] === K) return true;
    if (letters[k] !== V || !VOWELS.has(letters[k - 1] as number)) continue;
    if (letters[k + 1] === N || (letters[k + 1] === I && letters[k + 2] === CH)) return true;
  }
  return false;
}
