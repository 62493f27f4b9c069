/** Codes of letters and digits: «OTP: A7K-2QX», «резервные коды: 4f8k-29dq, mm31-x0p7», «код из письма 77QK42». */
import { Category } from './categories';
import { matchesOf } from './matches';
import { hitsWith, isHit, near, type Place, type Reading, textAround } from './reading';
import { maskOf } from './scan-notes';

/** «A7K-2QX», «4f8k-29dq», in capitals also «77QK42». */
const MIXED =
  /(?<![A-Za-z\d_-])(?:(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z])[A-Za-z\d]{3,5}-[A-Za-z\d]{3,5}|(?=[A-Z]*\d[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,8})(?![A-Za-z\d_-])/gu;
/** Behind a name that is said of nothing but codes also «K-2047», «G7HX2». */
const NAMED =
  /(?<![A-Za-zÀ-ɏЀ-ӿ\d_-])(?=[A-ZА-Я-]*\d)(?=[\d-]*[A-ZА-Я])(?=\S{5})(?:[A-ZА-Я\d]{1,6}-[A-ZА-Я\d]{2,6}|[A-Z\d]{5,8})(?![A-Za-zÀ-ɏЀ-ӿ\d_-])/gu;
/** «код» alone says it of many numbers, unless it came by letter. */
const BY_LETTER = /письм|почт|mail|стим|steam|гугл|google|2fa|смс|sms|присл|пришл|приш[её]л|келді|подтвержд|вв[её]д/iu;

const CODES = maskOf([Category.codeSure, Category.code]);

/** All behind the first word for a code that such codes are given with, or the one before it. */
export function mixedCodes(reading: Reading): (Place & { hit: number })[] {
  const { scan, text } = reading;
  const count = hitsWith(reading, CODES);
  const isSent = count > 0 && BY_LETTER.test(text);
  for (let hit = 0; hit < count; hit++) {
    const [start, from] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const isSure = isHit(reading, hit, Category.codeSure);
    if (!isSure && !(isSent && isHit(reading, hit, Category.code) && isByLetter(reading, start, from))) continue;
    const behind = codesIn(text, from, from + 90, isSure);
    const found = behind.length > 0 || !isSure ? behind : codesIn(text, Math.max(0, start - 30), start, true);
    return found.map((place) => ({ hit, ...place }));
  }
  return [];
}

function codesIn(text: string, from: number, to: number, isSure: boolean): Place[] {
  const part = text.slice(from, to);
  const mixed = matchesOf(MIXED, part);
  const found = mixed.length === 0 && isSure ? matchesOf(NAMED, part) : mixed;
  return found.map(({ 0: code, index }) => ({ start: from + index, end: from + index + code.length }));
}

function isByLetter(reading: Reading, start: number, end: number): boolean {
  if (!BY_LETTER.test(textAround(reading.text, start, end, 20, 30))) return false;
  return near(reading, start, end, Category.codeOther, 20, 20) < 0;
}
