/** Lists of passwords: behind «пароли:» one a line, or a row of them. */
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

/** «пароли: 1с buh2019, почта mail2020!»: those behind the first. */
export function judgeRow(reading: Reading, hit: number, from: number): void {
  const { text, scan } = reading;
  if (!/^(?:пароли|passwords|парольдер|логины)/iu.test(text.slice(scan.hitStart[hit], scan.hitEnd[hit]))) return;
  for (const { 0: said, 1: raw = '', index } of matchesOf(IN_ROW, text.slice(from, from + MAX_LIST))) {
    const value = trimmed(raw);
    if (kindsOf(value) < 2 || !/\d/.test(value) || NO_PASSWORD.test(value)) continue;
    const start = from + index + said.length - raw.length;
    add(reading, 'password', { start, end: start + value.length }, 0.85, 'high', [contextOf(reading, hit)]);
  }
}

const IN_ROW = /[,;]\s?[A-Za-zÀ-ɏЀ-ӿ\d-]{2,14}(?:\s?[:–—=-]\s?|\s)([\x21-\x7e]{5,40})(?=[\s,;]|$)/gu;
const MAX_LIST = 600;
const LISTED = /\n([^\n:=]{1,30}?\s?[–—:=-]\s?)([^\s/]{5,40})(?=\s*(?:\n|$))/gu;
