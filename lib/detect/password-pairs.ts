/** A login and its password, one behind the other: «aset / Qwe12345», «учетка: nurlan.b / Ast-2030!», «admin/cam12345». */
import { Category } from './categories';
import { asValue, kindsOf, trimmed, type Value } from './password-values';
import { add, contextOf, near, type Reading } from './reading';
import { isIn } from './word-categories';

/** «логин/пароль», «login and password»: two values follow. */
export function followsLogin({ scan, text, words }: Reading, hit: number): boolean {
  const start = scan.hitStart[hit] as number;
  for (let before = hit - 1; before >= 0 && start - (scan.hitEnd[before] as number) <= 5; before--) {
    if (!isIn(words, scan.hitWord[before] as number, Category.login)) continue;
    return /^[\s/|,+-]*(?:и|and|мен|және|жане)?[\s/|,+-]*$/iu.test(text.slice(scan.hitEnd[before], start));
  }
  return false;
}

/** The second of two values: «aset / Qwe12345», «user5 p4ssw0rd». */
export function valueOfPair(tail: string): Value | undefined {
  const match = PAIR.exec(tail);
  return match ? asSecond(match[0].length, match[1] as string) : undefined;
}

/** After a few words or a separator: a login in Latin letters, then the password. */
const PAIR =
  /^(?:\s(?:от|для|на|в|к|to|for)\s[^\s:]{1,20}){0,2}[\s:=–—"«-]{1,4}[A-Za-z\d][\w.@+-]{1,40}(?:\s*[/|\\;,]\s*|\s+)["«]?([^\s/|]{4,64})/u;

function asSecond(end: number, raw: string): Value | undefined {
  const token = trimmed(raw);
  if (/[а-яәіңғүұқөһ]/iu.test(token)) return undefined;
  return asValue(token, end - raw.length, true);
}

/** «камера: admin / cam12345»: the names everybody uses, a stroke, then letters with digits. */
export function judgeLogin(reading: Reading, hit: number): void {
  const { text, scan } = reading;
  const [start, end] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
  if (near(reading, start, end, Category.password, 60, 90) >= 0) return;
  if (!/^(?:админ|admin|root|user|login)$/iu.test(text.slice(start, end)) || /[/.\w]/.test(text[start - 1] ?? ' '))
    return;
  const match =
    /^(?:\s?[/|]\s?|:|\s(?=(?:admin|root|user|adm)[\w!@#]*\d|[A-Z][a-z]+[_!@#]\d))([\x21-\x2e\x30-\x7e]{5,40})(?=[\s]|$)/.exec(
      text.slice(end, end + 50),
    );
  const value = trimmed(match?.[1] ?? '');
  if (!match || (match[0].startsWith(':') && kindsOf(value) < 3)) return;
  if (!/\d/.test(value) || !/[a-z]/i.test(value) || value.includes('.')) return;
  const from = end + match[0].length - (match[1] as string).length;
  add(reading, 'password', { start: from, end: from + value.length }, 0.85, 'high', [contextOf(reading, hit)]);
}
