/** What is glued to the number of a house and was taken for something else: «61А-да», «2В. Роман», «118-дің». */
import type { Finding } from '../detect/finding';

/** «В» of «2В», before a name or nothing. */
const LETTER = /^\p{Lu}(?!\p{L})/u;
const ENDING = /^[дтн][іы]ң$/u;
/** «. Роман» behind the letter. */
const NAME = /^[.,\s]+(?=\p{Lu}\p{L}{2})/u;

/** The findings, where a letter behind the number of a house belongs to the house, and an ending is nothing. */
export function withHouseLetters(text: string, findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const last = kept[kept.length - 1];
    if (last?.type !== 'address' || !isGlued(text, last, finding)) kept.push(finding);
    else if (finding.type === 'person-name') {
      last.end = finding.start + 1;
      const name = NAME.exec(text.slice(last.end, finding.end));
      if (name) kept.push({ ...finding, start: last.end + name[0].length });
    }
  }
  return kept;
}

function isGlued(text: string, { end }: Finding, next: Finding): boolean {
  if (!/\d/.test(text[end - 1] ?? '')) return false;
  if (next.start === end) return next.type === 'person-name' && LETTER.test(text.slice(end, end + 2));
  return next.start === end + 1 && text[end] === '-' && ENDING.test(text.slice(next.start, next.end));
}
