/** Where the value stands that a pattern ends with. */
import type { Place } from './reading';

/** The first group of a pattern that stands at its end, looked for from `from` on, or nothing. */
export function placeAtEnd(pattern: RegExp, text: string, from: number, reach: number): Place | undefined {
  const match = pattern.exec(text.slice(from, from + reach));
  const value = match?.[1];
  if (!match || !value) return undefined;
  const end = from + match.index + match[0].length;
  return { start: end - value.length, end };
}
