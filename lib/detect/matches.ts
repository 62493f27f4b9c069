/** All matches of a pattern. Nearly always there are none, and `matchAll` would copy the pattern to find that out. */

const NONE: readonly RegExpExecArray[] = [];

/** The matches of a global pattern in the order of the text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return NONE;
  const all = [first];
  for (let next = nextMatch(pattern, text, first); next; next = nextMatch(pattern, text, next)) all.push(next);
  return all;
}

/** An empty match would be found for ever. */
function nextMatch(pattern: RegExp, text: string, last: RegExpExecArray): RegExpExecArray | null {
  if (last[0] === '') pattern.lastIndex++;
  return pattern.exec(text);
}
