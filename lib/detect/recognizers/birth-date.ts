/** Dates of birth: a date next to a word that says so («д.р.», «туған күні», «года рождения», DOB). */
import { daysOfIin, spokenDate } from '../birth-dates';
import { daysOfPeople, isAfterName, isGrownUp, isOfBearer, isOfSomebody, isSomeYearsAgo } from '../birth-days-of-names';
import { Category } from '../categories';
import { isDigitAt } from '../characters';
import { fullYear, isPast, isRealDay, thisYear } from '../dates';
import type { Evidence, Examples } from '../finding';
import { hasSizes, type NumberWindow, sizePatterns } from '../numbers';
import {
  add,
  contextOf,
  headerFor,
  hitsWith,
  isHit,
  isTaken,
  near,
  type Place,
  placesOf,
  type Reading,
  SHAPE,
  textAround,
  textBefore,
} from '../reading';
import type { Recognizer } from '../recognizer';
import { maskOf, Signal } from '../scan-notes';

export const birthDate: Recognizer = {
  type: 'birth-date',
  number: { lengths: [4, 5, 6, 7, 8], needs: [Category.birth, Category.birthYear, Category.harmless], judge },
  words: {
    signals: Signal.sixDigits,
    categories: [Category.birth, Category.birthYear, Category.harmless, Category.month],
    judge: judgeText,
  },
};

const DAY_FIRST = sizePatterns('224', '124', '214', '114', '222', '122', '212', '8', '6');
const YEAR_FIRST = sizePatterns('422', '412', '421', '411');

/** «30.06.85г.р.» */
const YEAR_MARK = /^(?:г\.?\s?р|ж\.?\s?т)/iu;

function judge(number: NumberWindow, reading: Reading): void {
  if (number.touchesLeft) return;
  if (number.length === 4 && number.groups === 1) {
    judgeYear(number, reading);
    return;
  }
  if ((number.groups !== 3 && number.groups !== 1) || !number.isPlain) return;
  if (number.touchesRight && !YEAR_MARK.test(reading.text.slice(number.end, number.end + 6))) return;
  const context = birthWord(reading, number.start, number.end);
  if (context === undefined) return;
  if (
    !(hasSizes(number, DAY_FIRST) && isBirthday(number, false)) &&
    !(hasSizes(number, YEAR_FIRST) && isBirthday(number, true))
  )
    return;
  add(reading, 'birth-date', number, number.groups === 3 ? 0.95 : 0.7, 'low', [SHAPE, context]);
}

function birthWord(reading: Reading, start: number, end: number): Evidence | undefined {
  const hit = near(reading, start, end, Category.birth, 30, 16);
  const party = near(reading, start, end, Category.harmless, 30, 10);
  if (OF_NOBODY.test(textAround(reading.text, start, end, 40, 20))) return undefined;
  if (hit >= 0 && party < 0 && isOwn(reading, hit, start)) return contextOf(reading, hit);
  if (party >= 0 && isLongAgo(reading.text.slice(start, end))) return contextOf(reading, party);
  const year = near(reading, start, end, Category.birthYear, 0, 8);
  return year >= 0 ? contextOf(reading, year) : headerFor(reading, start, Category.birth);
}

/** «кошка родила», «день рождения компании». */
const OF_NOBODY =
  /(?<!\p{L})(?:ко[шт][ке]\p{L}*|щен\p{L}{2,4}|мысық\p{L}*|күшік\p{L}*|бренд\p{L}*|компани\p{L}*|фирм\p{L}*)/iu;

/** «род. 29.02.1996», but not «род. собрание 14.09.2020». */
function isOwn({ text, scan }: Reading, hit: number, start: number): boolean {
  const end = scan.hitEnd[hit] as number;
  return !/^род$/iu.test(text.slice(scan.hitStart[hit], end)) || /^[.:\s]{1,2}$/.test(text.slice(end, start));
}

/** «день рождения 2 февраля 1986» is no invitation. */
function isLongAgo(date: string): boolean {
  const year = /(?:19|20)\d\d/.exec(date)?.[0];
  return year !== undefined && Number(year) < thisYear() - 5;
}

/** «1990 г.р.», «1985 года рождения», «1990 жылы туған». */
function judgeYear(number: NumberWindow, reading: Reading): void {
  const year = numberIn(number, 0, 4);
  if (year < 1920 || year > thisYear() || number.isOpenLeft || number.isOpenRight) return;
  const after = near(reading, number.end, number.end, Category.birthYear, 0, 5);
  const hit = after >= 0 && (reading.scan.hitStart[after] as number) >= number.end ? after : -1;
  const before = Math.max(
    near(reading, number.start, number.start, Category.birth, 6, 0),
    near(reading, number.start, number.start, Category.birthYear, 6, 0),
  );
  if (hit >= 0) add(reading, 'birth-date', number, 0.85, 'low', [SHAPE, contextOf(reading, hit)]);
  else if (before >= 0 && near(reading, number.start, number.end, Category.harmless, 30, 10) < 0) {
    add(reading, 'birth-date', number, 0.8, 'low', [SHAPE, contextOf(reading, before)]);
  }
}

function isBirthday(number: NumberWindow, isYearFirst: boolean): boolean {
  const [a, b] = number.groups === 1 ? [2, 2] : [number.sizes[0] as number, number.sizes[1] as number];
  const [first, second, third] = [
    numberIn(number, 0, a),
    numberIn(number, a, a + b),
    numberIn(number, a + b, number.length),
  ];
  const [year, month, day] = isYearFirst ? [first, second, third] : [fullYear(third), second, first];
  // «born 07/23/1988»: Americans say the month first.
  return year >= 1900 && (isRealDay(year, month, day) || isRealDay(year, day, month)) && isPast(year, month, day);
}

function numberIn(number: NumberWindow, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (number.digits[i] as number);
  return value;
}

/** «86 г.р.», «05-го года рождения»: what follows the two digits, and what may not stand before them. */
const SHORT_YEAR =
  /^(?:-?(?:го|й|ші|шы))?\s?(?:г\.?\s?р(?!\p{L})|года\sрожд|ж\.\s?т(?!\p{L})|жылғы\sтуған|жылы\sтуған)/iu;
const NO_YEAR = '.,:/-';

function judgeText(reading: Reading): void {
  judgeMonths(reading);
  judgeShortYears(reading);
  const taken = placesOf(reading, 'birth-date');
  const days = placesOf(reading, 'iin').flatMap((iin) => daysOfIin(reading.text, iin));
  days.push(...daysOfPeople(reading, taken));
  if (days.length === 0) return;
  for (const day of new Map(days.map((one) => [one.start, one])).values())
    if (!isTaken(taken, day.start, day.end)) add(reading, 'birth-date', day, 0.85, 'low', [SHAPE]);
}

function judgeShortYears(reading: Reading): void {
  const { text, scan } = reading;
  for (let group = 0; group < scan.groupCount; group++) {
    const [start, end] = [scan.groupStart[group] as number, scan.groupEnd[group] as number];
    if (end - start !== 2 || isDigitAt(text, end + 1) || NO_YEAR.includes(text[start - 1] ?? ' ')) continue;
    if (SHORT_YEAR.test(text.slice(end, end + 16))) add(reading, 'birth-date', { start, end }, 0.8, 'low', [SHAPE]);
  }
}

/** «1990 жылдың 1», «15-го», “12th of”, «88 года, 17»; then the month. */
const DAY_BEFORE =
  /(?:(?<!\d)((?:19|20)\d\d|\d\d(?=-?\s?(?:го\s)?(?:года|г\.|жыл)))(?:-?го)?(?:\s?(?:года(?:\sрождения)?|г\.(?:\s?р\.?)?|жылғы|жылы|жылд[ыи][ңн]|жыл|ж\.?(?:\s?т\.?)?))?[\s,(]{1,3})?(?<!\d)(\d{1,2})(?:-?\s?(?:го|ого|е|ші|шы|st|nd|rd|th)(?:\sof)?)?[\s.-]{1,3}$/u;
/** «1990», «, 1990», «8, 1992», «65-го». */
const YEAR_AFTER =
  /^(?:[\s.,-]{1,3}(\d{1,2})(?:st|nd|rd|th)?(?![\dA-Za-z]))?[\s.,-]{1,3}((?:19|20)\d\d(?!\d)(?:-?го(?![а-я]))?|\d\d(?=-го(?![а-я])|\s(?:года|жылғы)(?![а-я]))(?:-го)?)/u;
/** «др 15 октября 83»: only beside a word for birth. */
const SHORT_AFTER = /^\s(\d\d)(?=\s*(?:$|[\n,.;)]))/u;
/** «1998 ж., наурыз, 26»: year, month, day. */
const ONLY_YEAR = /(?<!\d)((?:19|20)\d\d)(?:\s?(?:жылғы|жылы|жыл|ж\.?|года?|г\.?))?[\s,]{1,3}$/u;
const ONLY_DAY = /^[\s,]{1,2}(\d{1,2})(?![\d:])/u;

const MONTHS = maskOf([Category.month]);

/** «1 января 1990», «1990 жылғы 1 қаңтар», «12 мамыр 1990», «March 8, 1992». */
function judgeMonths(reading: Reading): void {
  const { scan, text } = reading;
  for (let hit = 0, count = hitsWith(reading, MONTHS); hit < count; hit++) {
    if (!isHit(reading, hit, Category.month)) continue;
    const from = scan.hitStart[hit] as number;
    const to = scan.hitEnd[hit] as number;
    if (/^сен[іи]/iu.test(text.slice(from, to))) continue; // «сенің», no September
    const day: Day | undefined = spokenDate(text, from, to) ?? dayOfMonth(reading, from, to);
    if (!day) continue;
    const context = birthWord(reading, day.start, day.end);
    if (context) add(reading, 'birth-date', day, 0.9, 'low', [SHAPE, context]);
    else if (isSaidOf(reading, day)) add(reading, 'birth-date', day, 0.8, 'low', [SHAPE]);
  }
}

interface Day extends Place {
  /** Full, when it is given in digits. */
  year?: number;
}

/** The day around the month at from…to; a month with its year alone is added at once. */
function dayOfMonth(reading: Reading, from: number, to: number): Day | undefined {
  const { text } = reading;
  const head = textBefore(text, from, 36);
  const before = DAY_BEFORE.exec(head);
  const after = YEAR_AFTER.exec(text.slice(to, to + 20));
  const short = after || before?.[1] ? null : SHORT_AFTER.exec(text.slice(to, to + 6));
  const isBirth = short !== null && near(reading, from, to, Category.birth, 30, 16) >= 0;
  const year = before?.[1] ?? after?.[2] ?? (isBirth ? short[1] : undefined);
  const day = before?.[2] ?? after?.[1];
  if (year !== undefined && day === undefined) addMonth(reading, from, to + (after?.[0].length ?? 0));
  if (year !== undefined && day !== undefined) {
    if (Number(day) > 31) return undefined;
    const start = before ? from - before[0].length : from;
    const end = before?.[1] ? to : to + (after ?? (isBirth ? short : undefined) ?? [''])[0].length;
    return { start, end, year: fullYear(Number.parseInt(year, 10)) };
  }
  const only = before ? null : ONLY_YEAR.exec(head);
  const last = only && ONLY_DAY.exec(text.slice(to, to + 6));
  if (!only || !last) return undefined;
  return { start: from - only[0].length, end: to + last[0].length, year: Number(only[1]) };
}

/** Without a word for birth: after a name, or of somebody in the sentence. */
function isSaidOf(reading: Reading, { start, end, year }: Day): boolean {
  if (year === undefined) return isOfSomebody(reading, start, end, LONG_AGO);
  const age = thisYear() - year;
  return (
    (isGrownUp(year) && isAfterName(reading.text, start)) ||
    (isSomeYearsAgo(year) && isOfBearer(reading, start, end)) ||
    isOfSomebody(reading, start, end, age) ||
    (isGrownUp(year) && SELF.test(textBefore(reading.text, start, 12)))
  );
}

/** «я 2003 года, 4 мая». */
const SELF = /(?<!\p{L})(?:я|сам|сама|мен|он|она|ол|i'm|he's|she's)\s(?:[—–-]\s)?$/iu;

/** Who says a day in words says it of a life. */
const LONG_AGO = 50;

/** «родился в августе 1990». */
function addMonth(reading: Reading, from: number, to: number): void {
  const hit = near(reading, from, from, Category.birth, 6, 0);
  if (hit >= 0 && /\d$/.test(reading.text.slice(from, to)))
    add(reading, 'birth-date', { start: from, end: to }, 0.8, 'low', [SHAPE, contextOf(reading, hit)]);
}

export const examples: Examples = {
  found: [
    'әжем 1938 жылдың 3 қарашасында туған',
    '1988 жылдың 3 шілдесінде дүниеге келген',
    'born 07/23/1988 in Kostanay',
    'отправил на визу: Ким Анна Олеговна 28 апр 1995',
    'наша 02.01.2014 уже читает',
    'атамыз 1951 жылдын 12 акпанында туган',
    'у меня др 15 октября 83',
    'новорожденная 15.09.2026 вес 3400',
    'Бекмуратова Лаура, 12.12.1990 - на билет',
    'полис оформи на 18.08.1972, стаж 20 лет',
    '1990 жылы туылған',
    'родилась пятого мая восемьдесят шестого года',
    'туған күнім он тоғызыншы шілде тоқсан бесінші жыл',
    'Марат 30.06.85г.р.',
    'год рождения 1956',
    'Ерлан — ЖСН 091112596263, 12.11.2009',
    'дата рождения 01.01.1990',
    'д.р. 01.01.90',
    '01/01/1990 г.р.',
    'родилась 1 января 1990 года',
    'туған күні 1990 жылғы 1 қаңтар',
    'туылған күнім 12.05.1987',
    'DOB: 1990-01-01',
    'born on March 8, 1992',
    'др 5.3.2001 у него',
    '1985 года рождения',
    'туған жылы 1990',
    'tugan kuni 15.07.1995',
    'Иванов, 1978 г.р.',
    'день рождения 2 февраля 1986',
    'родился в августе 1990',
    'Жүсіпбеков Марат, 17 наурыз 1959 жыл',
    'анкета: Дроздова Марина Олеговна, 08.09.1979',
    'сынып тізімі:\nБайжан Амина 14.10.2012\nӘли Санжар 10.11.2010',
    'на ребёнка: Ержанов Али, 22.10.2019',
    'паспорт N12345678, 12.08.1991',
  ],
  ignored: [
    'щенки родились 05.05.2025',
    'день рождения компании 12.12.2012',
    'отправил Ким А. 28.04.2022',
    'сенің 19, менің 2001',
    'день рождения 15 мая 18 человек',
    'Ким А. 12.12.1990 – 14.12.1990',
    'стаж с 12.05.2010',
    'день рождения пятого мая, приходите',
    'родилась в январе',
    'поверка счётчика 01.09.25г. прошла',
    '01.01.1990',
    'встреча 12.05.2025 в 15:00',
    'день рождения 12.05.2025 приходите',
    'родилась идея 31.02.1990',
    'туған күніңмен құтты болсын!',
    'выдан 12.03.2020 МВД',
    'в 1990 году',
    'дата рождения неизвестна',
    'срок до 01.01.2030',
    'договор от 01.02.2023',
    'born to run',
    'договор с Ким А. 03.04.2006',
    'График: Ким А. 03.04.2020, Тен Б. 04.04.2020',
    'Абай Құнанбаев 10.08.1845',
  ],
};
