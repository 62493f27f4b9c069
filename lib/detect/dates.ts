/** Whether numbers make a real day, and which IINs and BINs have a believable one. */
import type { Digits } from './checksums';

/** Whether the day exists in the Gregorian calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** Whether the day is not after `now`. */
export function isPast(year: number, month: number, day: number, now = new Date()): boolean {
  const today = now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
  return year * 10000 + month * 100 + day <= today;
}

/** A four-digit year for a birth date written with two digits. */
export function fullYear(year: number, now = new Date()): number {
  if (year > 99) return year;
  return year <= now.getFullYear() % 100 ? 2000 + year : 1900 + year;
}

/** Nobody is older: «Әуезов 28.09.1897» is a day in history, 01.01.1900 the first that a form knows. */
export const OLDEST_YEARS = 110;

const HOUR = 3_600_000;
const today = { year: 0, until: 0 };

/** The year it is; asked of the clock once an hour, because to work it out takes longer than to judge a message. */
export function thisYear(): number {
  const now = Date.now();
  if (now >= today.until || now < today.until - HOUR) {
    today.year = new Date(now).getFullYear();
    today.until = now - (now % HOUR) + HOUR;
  }
  return today.year;
}

export type IinLayout = 'living' | 'historic' | 'organisation' | 'wrong';

/**
 * What the first seven digits of an IIN or the first six of a BIN say. Digit 7 is the century and sex; 0 is used for
 * foreigners and says no century, so either is tried.
 */
export function iinLayout(digits: Digits, now?: Date): IinLayout {
  const [year, month, day] = [pair(digits, 0), pair(digits, 2), pair(digits, 4)];
  const century = digits[6] ?? 9;
  if (month < 1 || month > 12) return 'wrong';
  const kind = digits[4] ?? 9;
  if (kind >= 4 && kind <= 6) return (digits[5] ?? 9) <= 3 ? 'organisation' : 'wrong';
  if (century > 6 || day < 1 || day > 31) return 'wrong';
  return personLayout(century, year, month, day, now ?? new Date());
}

function personLayout(century: number, year: number, month: number, day: number, now: Date): IinLayout {
  if (century === 0)
    return isBirthday(1900 + year, month, day, now) || isBirthday(2000 + year, month, day, now) ? 'living' : 'wrong';
  const full = 1800 + 100 * Math.floor((century - 1) / 2) + year;
  if (!isBirthday(full, month, day, now)) return 'wrong';
  return century <= 2 ? 'historic' : 'living';
}

function isBirthday(year: number, month: number, day: number, now: Date): boolean {
  return isRealDay(year, month, day) && isPast(year, month, day, now);
}

function pair(digits: Digits, index: number): number {
  return (digits[index] ?? 0) * 10 + (digits[index + 1] ?? 0);
}
