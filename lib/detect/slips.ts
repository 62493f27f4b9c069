/** The usual slips in a word, so that a list need not name them. */

/** «~диабет*» stands for the word and its usual slips: two letters swapped, one left out; never the first. */
export function withSlips(entry: string): string[] {
  if (!entry.startsWith('~')) return [entry];
  const word = entry.slice(1);
  const size = word.replace(/[-*]+$/, '').length;
  const slips = [word];
  for (let i = 1; i < size; i++) {
    if (i > 1) slips.push(word.slice(0, i) + word.slice(i + 1));
    if (i + 1 < size) slips.push(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
  }
  return slips;
}
