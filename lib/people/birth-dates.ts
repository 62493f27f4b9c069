/** Dates that nobody calls a birth date, but that stand with a person as only a birth date does. */
import { isOfSomethingElse } from '../detect/birth-days-of-names';
import { fullYear, isPast, isRealDay, OLDEST_YEARS } from '../detect/dates';
import type { EntityType, Evidence, Finding } from '../detect/finding';
import { matchesOf } from '../detect/matches';
import { isFullName } from './persons';

/** Day, month, year with one kind of separator; nothing of a longer number on either side. */
const DATE = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d)/g;
/** Between a name and its birth date stand signs, numbers and the names of other numbers, not a sentence. */
const GAP_WORD = /^(?:иин.*|жсн.*|iin|jsn|уд|тел|г|с|по|и)$/iu;
const MAX_GAP = 48;
/** Younger people than those at school seldom stand in lists without the word; fresh dates are appointments. */
const MIN_AGE_YEARS = 6;
const NEIGHBOURS = 3;

/** Whether a text has anything like such a date. */
export const mayHoldDate = (text: string): boolean => text.search(DATE) >= 0;

type Span = Pick<Finding, 'start' | 'end'>;

/**
 * One walk over dates and findings side by side: linear in both.
 * @param findings of the text, sorted by start, names among them
 * @returns birth dates not among them yet, low level, sorted by start
 */
export function birthDatesBeside(text: string, findings: readonly Finding[], now = new Date()): Finding[] {
  const iinDays = new Set(findings.filter(({ type }) => type === 'iin').map((iin) => firstSix(text, iin)));
  const found: Finding[] = [];
  let next = 0;
  for (const match of matchesOf(DATE, text)) {
    const [whole, day = '', , month = '', year = ''] = match;
    const date = { start: match.index, end: match.index + whole.length };
    while (next < findings.length && (findings[next] as Finding).end <= date.start) next++;
    if ((findings[next]?.start ?? text.length) < date.end) continue;
    const born = fullYear(Number(year), now);
    if (!isRealDay(born, Number(month), Number(day)) || !isPast(born, Number(month), Number(day), now)) continue;
    const six = [String(born % 100), month, day].map((part) => part.padStart(2, '0')).join('');
    const age = now.getFullYear() - born;
    const isOld = age >= MIN_AGE_YEARS && age <= OLDEST_YEARS;
    const owner = iinDays.has(six)
      ? 'iin'
      : isOld && !isOfSomethingElse(text, date.start) && hasNameBeside(text, findings, next, date)
        ? 'person-name'
        : undefined;
    if (owner) found.push({ type: 'birth-date', ...date, score: 0.7, level: 'low', evidence: evidenceOf(owner) });
  }
  return found;
}

function evidenceOf(owner: EntityType): Evidence[] {
  return [{ kind: 'shape' }, { kind: 'combination', with: owner }];
}

/** The first six digits of an IIN are the day its owner was born. */
function firstSix(text: string, iin: Finding): string {
  return text.slice(iin.start, iin.end).replace(/\D/g, '').slice(0, 6);
}

/** Other numbers may stand between a name and the date, so a few findings on either side are looked at. */
function hasNameBeside(text: string, findings: readonly Finding[], next: number, date: Span): boolean {
  return findings.slice(Math.max(0, next - NEIGHBOURS), next + 1).some((name) => {
    if (!isFullName(name)) return false;
    const gap = name.end <= date.start ? text.slice(name.end, date.start) : text.slice(date.end, name.start);
    if (gap.length > MAX_GAP || gap.includes('\n')) return false;
    return (gap.match(/\p{L}+/gu) ?? []).every((word) => GAP_WORD.test(word));
  });
}
