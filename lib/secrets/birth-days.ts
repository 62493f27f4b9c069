/** Finds dates of birth by learned weights: which of the dates in a text somebody was born on. */
import { Category } from '../detect/categories';
import { fullYear, isPast, isRealDay, OLDEST_YEARS, thisYear } from '../detect/dates';
import { isHit, type Place, type Reading, textBefore } from '../detect/reading';
import { hasSeen } from '../detect/scan-notes';
import { readDate } from './features';
import { digitsOf, isNumber } from './kinds';
import type { Look } from './look';
import { MONTHS } from './sought';
import { type SecretPlace, STEP, sumOfAll } from './tag';
import { readWeights } from './weights';

/** How a date is written. */
const Form = { full: 1, day: 2, month: 3, year: 4 } as const;

/** A date in a text, by the piece it begins with. */
export interface DatePlace extends Place {
  at: number;
  form: number;
}

const FULL = /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The dates of a text, in its order: «30.06.1985», «30 июня», «30 маусым 1985», “June 30”, «1985». */
export function datesIn({ reading, pieces }: Look): DatePlace[] {
  const { count, start, end, kind } = pieces;
  const months = monthsIn(reading);
  const textOf = (at: number) => (at < count ? reading.text.slice(start[at], end[at]) : '');
  const isDay = (at: number) => at < count && isNumber(kind[at] as number) && digitsOf(kind[at] as number) <= 2;
  const isMonth = (at: number) => at < count && months.has(start[at] as number);
  const isYear = (at: number) => YEAR.test(textOf(at));
  const dates: DatePlace[] = [];
  for (let at = 0; at < count; at++) {
    const form = formAt(at);
    if (form === 0) continue;
    const last = form === Form.day || form === Form.month ? (isYear(at + 2) ? at + 2 : at + 1) : at;
    dates.push({ at, form, start: start[at] as number, end: end[last] as number });
    at = last;
  }
  return dates;

  function formAt(at: number): number {
    if (isDay(at) && isMonth(at + 1)) return Form.day;
    if (isMonth(at) && isDay(at + 1)) return Form.month;
    if (FULL.test(textOf(at))) return Form.full;
    return isYear(at) ? Form.year : 0;
  }
}

function monthsIn(reading: Reading): Set<number> {
  const { scan } = reading;
  const months = new Set<number>();
  if (!hasSeen(scan, MONTHS)) return months;
  for (let hit = 0; hit < scan.hitCount; hit++)
    if (isHit(reading, hit, Category.month)) months.add(scan.hitStart[hit] as number);
  return months;
}

/** From these log-odds on a date is believed to be one of birth; a fresh one is mostly an appointment. */
const BELIEVED = 0;
const FRESH_BELIEVED = 5;
const FRESH_YEARS = 2;
const NEVER_BORN = Number.POSITIVE_INFINITY;

/** Judges all dates of a text; linear in its length. */
export function tagBirthDates(look: Look): SecretPlace[] {
  return datesIn(look).flatMap(({ at, form, start, end }) => {
    readDate(look, at, form);
    const margin = sumOfAll(readWeights().birth) * STEP;
    const date = look.reading.text.slice(start, end);
    const isFull = form === Form.full;
    const year = YEAR_IN.exec(date)?.[0];
    if (margin < (isFull ? leastFor(date) : leastOfYear(Number(year)))) return [];
    if (year === undefined && THIS_YEAR.test(textBefore(look.reading.text, start, 24))) return [];
    const score = isFull || year !== undefined ? WITH_YEAR : WITHOUT_YEAR;
    return [{ start, end, type: 'birth-date', margin, score } as const];
  });
}

/** «осы жылғы 14 қарашада». */
const THIS_YEAR = /(?<!\p{L})(?:осы|ағымдағы|биыл\p{L}*|этого|текущего)\s(?:жыл\p{L}*\s|года\s)?$/iu;
const YEAR_IN = /(?:19|20)\d\d/;
/** How sure a finding is; «19 февраля» alone makes nobody's illness known. */
const WITH_YEAR = 0.55;
const WITHOUT_YEAR = 0.45;

/** What is asked of a date that says day, month and year: nobody was born on no day, in the future or too long ago. */
function leastFor(date: string): number {
  const [first = 0, month = 0, last = 0] = date.split(/[./-]/).map(Number);
  const [year, day] = first > 31 ? [first, last] : [fullYear(last), first];
  if (!isRealDay(year, month, day) || !isPast(year, month, day)) return NEVER_BORN;
  if (thisYear() - year > OLDEST_YEARS) return NEVER_BORN;
  return leastOfYear(year);
}

const leastOfYear = (year: number): number => (year > thisYear() - FRESH_YEARS ? FRESH_BELIEVED : BELIEVED);
