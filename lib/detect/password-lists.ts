/** Lists of passwords: behind «пароли:» one a line. */
import { matchesOf } from './matches';
import { kindsOf, trimmed } from './password-values';
import { add, contextOf, type Reading } from './reading';
import { NO_PASSWORD } from './words/password-neighbours';

/** «пароли:» and a list below it: «почта – Mail#2024», one a line. */
export function judgeList(reading: Reading, hit: number): boolean {
  const end = reading.scan.hitEnd[hit] as number;
  const tail = reading.text.slice(end, end + MAX_LIST);
  if (!/^\s?:?\s?\n/.test(tail)) return false;
  const name = reading.text.slice(reading.scan.hitStart[hit], end);
  let isFound = /^(?:пароли|passwords)$/iu.test(name) && /^[^\n]*\n\s*[а-яё]+\s/iu.test(tail);
  for (const { 1: label = '', 2: raw = '', index } of matchesOf(LISTED, tail)) {
    const value = trimmed(raw);
    if (kindsOf(value) < 2 || NO_PASSWORD.test(value)) continue;
    const start = end + index + 1 + label.length;
    add(reading, 'password', { start, end: start + value.length }, 0.95, 'high', [contextOf(reading, hit)]);
    isFound = true;
  }
  return isFound;
}

const MAX_LIST = 600;
const LISTED = /\n([^\n:=]{1,30}?\s?[–—:=-]\s?)([^\s/]{5,40})(?=\s*(?:\n|$))/gu;
