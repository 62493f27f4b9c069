/** What follows a piece: the end, a line, a sign. */
import { BLANK, signs } from './signs';

/** By what it is; in between stand what ends a line and what stands behind a blank. */
const After = { nothing: 0, line: 1, end: 2, sum: 6, dash: 7, suffix: 10 } as const;
const SIGNS: Readonly<Record<string, number>> = {
  '.': 3,
  '!': 3,
  '?': 3,
  ',': 4,
  ')': 5,
  '»': 5,
  '"': 5,
  '”': 5,
  ':': 8,
  '/': 9,
};
const SUMS = '₸%$€';
const DASHES = '—–-';
const LETTER = /^\p{L}/u;
/** So far a line may end behind a piece. */
const REACH = 3;

/** Which sign follows a piece that ends there. */
export function afterOf(text: string, end: number): number {
  if (end === text.length) return After.end;
  const next = text[end] as string;
  if (isBlank(text, end)) return afterBlank(text, end);
  if (SUMS.includes(next)) return After.sum;
  if (next === '-' && LETTER.test(text.slice(end + 1, end + REACH))) return After.suffix;
  return SIGNS[next] ?? After.nothing;
}

function afterBlank(text: string, end: number): number {
  for (let at = end; at < end + REACH && isBlank(text, at); at++) if (text[at] === '\n') return After.line;
  const next = text[end + 1];
  if (next === undefined) return After.nothing;
  if (SUMS.includes(next)) return After.sum;
  return DASHES.includes(next) ? After.dash : After.nothing;
}

const isBlank = (text: string, at: number): boolean => ((signs()[text.charCodeAt(at)] as number) & BLANK) !== 0;
