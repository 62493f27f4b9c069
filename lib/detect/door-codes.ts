/** Codes of doors, gates, safes and lockers: the word for what opens, digits, and often «код». */
import { Category, type CategoryId } from './categories';
import { COUNTED } from './code-cues';
import { placeAtEnd } from './match-places';
import { matchesOf } from './matches';
import { isElsewhere, isHit, isTaken, near, type Place, type Reading, wordOf } from './reading';

export interface DoorCode extends Place {
  hit: number;
  /** Of a parcel locker: good for once. */
  isLocker: boolean;
}

/** «4478К», «4к1212», «*7788», «3#5127», «4499#», «A-7730»: letters and signs among the digits. */
const KEYED =
  '(?:[#*]\\d{3,8}[#*]?|\\d{1,4}\\s?[#*]\\s?\\d{2,6}#?|\\d{1,3}[A-Za-zА-Яа-я]\\d{2,5}|\\d{3,6}(?:[A-ZА-Я]|\\s?[#*])|[A-ZА-Я]-?\\d{3,6})';
/** «63-18-40», «7-12-25», «19 53»: four digits or more, and no year at their end. */
const PARTED = '(?=(?:\\d[ -]?){4})(?!\\S*-(?:19|20)\\d\\d(?!\\d))\\d{1,4}(?:-\\d{1,4}){1,4}';
const CODE = `(?:${KEYED}|${PARTED}|\\d\\d(?: \\d\\d){1,3}|\\d{3,8})`;
const NO_MORE = '(?![A-Za-zÀ-ɏЀ-ӿ\\d])';
const NOT_COUNTED = `(?![\\d.:/%₸]|[-,]\\d|\\s?(?:${COUNTED}|м(?![а-я])|кв(?![а-я])|этаж|на\\s\\d))`;
const GAP = '[\\s,:–—«"(-]{1,3}';
/** What other numbers than codes follow. */
const NO_OTHER = '(?!\\D*[\\s,](?:кв|этаж|каб|комн|пост|тел|товар|ошиб|до|room|flat)[а-яё]*[\\s.:№]\\d)';
/** «код от подъезда 38#1204», «домофонный код соседей 5561»: some words on, when a code is spoken of; */
const LATER = new RegExp(`^${NO_OTHER}[^\\n.!?\\d]{0,40}?${GAP}(${CODE})${NO_MORE}${NOT_COUNTED}`, 'u');
/** many words on, when it looks like one. */
const MUCH_LATER = new RegExp(
  `^[^\\n]{0,55}?(?<![A-Za-zÀ-ɏЀ-ӿ\\d])(\\d{1,3}[кКkK#]\\d{4}|\\d{1,2}(?:-\\d{1,2}){2,4})${NO_MORE}${NOT_COUNTED}`,
  'u',
);
/** «калитка 2580, потом налево», «замок на даче 0451», «чемодан 315 код». */
const BEHIND_DOOR = new RegExp(
  `^(?:[\\s,:–—-]{1,3}(?:на|в|от|у|к|с|по|это|откр[а-яё]{2,8}|снять|(?:на)?жми|код[а-я]{0,3}|дач[аеиу]|офиса:?|дом[аеу]|двери|гараж[ае]?|воротах|кнопк[аи]|is|code|opens|with)){0,3}${GAP}(${CODE})${NO_MORE}${NOT_COUNTED}`,
  'iu',
);
/** «введи 6620, код от чемодана», «код 2804 на воротах», «введи там 6620, замок на чемодане». */
const BETWEEN = new RegExp(
  `^(?:\\s[а-яё]{2,4})?${GAP}(${CODE})${NO_MORE}[\\s,»"]{1,3}(?:на|от|к|для|в|for|у)?\\s?$`,
  'u',
);
/** «сигнализация: ставим 5829, снимаем 5830». */
const ARMED =
  /(?<!\p{L})(?:по)?(?:став|сним|сня|(?:dis)?arm)\p{L}{0,6}[\s:–—-]{1,3}(\d{4,6})(?<!00)(?=\s*(?:$|[\n,.;)]))/giu;
const ALARM = /^(?:сигнал|охран|дабыл|alarm)/iu;
/** Numbered, priced or counted, so a bare number behind them is their own. */
const NUMBERED =
  /^(?:пост[ао]мат|ячейк|гараж|двер|паркинг|ворот(?!ах)|locker|локер|шкаф|бокс|лифт|охран|alarm|garage|door|entrance|gate|storage)/iu;
const LOCKER = /^(?:пост[ао]мат|ячейк|камер|сақтау|parcel|luggage)/iu;
/** A day, a time, a year; three digits need more than the door. */
const UNSURE = /^(?:\d{3}|(?:19|20)\d\d|[0-3]?\d-[01]?\d|\d\d(?: \d\d)+)$/u;
const DAY = /^[0-3]\d(?:-[01]| [0-5])\d$/u;
const REACH = 70;
/** «шлагбаум открывается звонком с телефона или кодом 0417». */
const OPENS = '^ откр[^.!?\\d\\n]+код[а-я]* ';
const OPENED = new RegExp(`${OPENS}$`, 'u');
const OPENED_BY = new RegExp(`${OPENS}(${CODE})${NO_MORE}`, 'u');

/** Whether a number belongs to something that opens to a code of its own, and not to a parcel locker. */
export function isOfDoor(reading: Reading, start: number, end: number): boolean {
  const door = near(reading, start, end, Category.door, REACH, 18);
  if (door < 0 || LOCKER.test(wordOf(reading, door)) || isElsewhere(reading, door, { start, end })) return false;
  const gap = reading.text.slice(reading.scan.hitEnd[door], start);
  return gap.length < 31 || OPENED.test(gap);
}

/** All of them, in the order of the words for what opens. */
export function doorCodes(reading: Reading): DoorCode[] {
  const found: DoorCode[] = [];
  for (let hit = 0; hit < reading.scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.door)) continue;
    const word = wordOf(reading, hit);
    const place = codeOf(reading, hit, word);
    if (place && found.at(-1)?.start !== place.start) found.push({ ...place, hit, isLocker: LOCKER.test(word) });
    if (ALARM.test(word)) addArmed(reading, hit, found);
  }
  return found;
}

function addArmed({ scan, text }: Reading, hit: number, found: DoorCode[]): void {
  const from = scan.hitEnd[hit] as number;
  for (const { 0: said, 1: code = '', index } of matchesOf(ARMED, text.slice(from, from + 80))) {
    const end = from + index + said.length;
    found.push({ start: end - code.length, end, hit, isLocker: false });
  }
}

function codeOf(reading: Reading, door: number, word: string): Place | undefined {
  const { scan, text } = reading;
  const [start, end] = [scan.hitStart[door] as number, scan.hitEnd[door] as number];
  const named = wordNear(reading, door, Category.code, Category.codeSure, Category.password, Category.codeDigits);
  const said = named < 0 ? openingNear(reading, door) : named;
  if (said < 0) return placeAtEnd(OPENED_BY, text, end, REACH) ?? bareCode(reading, door, word);
  const [from, to] = [scan.hitStart[said] as number, scan.hitEnd[said] as number];
  const later = named < 0 ? undefined : placeAtEnd(LATER, text, end, REACH);
  const isLate = later && DAY.test(text.slice(later.start, later.end)) && /\p{L}/u.test(text.slice(to, later.start));
  return (
    (isLate ? undefined : later) ??
    (named < 0 ? undefined : placeAtEnd(MUCH_LATER, text, end, REACH)) ??
    placeAtEnd(BEHIND_DOOR, text, end, REACH) ??
    (to <= start ? valueBetween(text, to, start) : undefined) ??
    (from >= end ? placeAtEnd(BEHIND_DOOR, text, to, REACH) : undefined)
  );
}

/** Right behind the word for what opens, when nothing calls it a code. */
function bareCode(reading: Reading, door: number, word: string): Place | undefined {
  const { scan, text } = reading;
  const place = placeAtEnd(BEHIND_DOOR, text, scan.hitEnd[door] as number, REACH);
  if (!place) return undefined;
  const value = text.slice(place.start, place.end);
  if (/#|^\*|\*$|^\d{1,3}[кК]\d{3}/.test(value)) return place;
  if (NUMBERED.test(word) || /^\D/.test(value)) return undefined;
  if (!UNSURE.test(value)) return place;
  const isOfOther = near(reading, scan.hitStart[door] as number, 0, Category.door, 24, 0) >= 0;
  return isOfOther && /^\d{3}$/.test(value) ? place : undefined; // «шкафчик 112, замок 364»
}

/** A word for opening or typing near the door, or −1. */
function openingNear(reading: Reading, door: number): number {
  const hit = wordNear(reading, door, Category.codeSaid);
  return hit >= 0 && wordOf(reading, hit) !== 'стоит' ? hit : -1;
}

function valueBetween(text: string, from: number, to: number): Place | undefined {
  const match = BETWEEN.exec(text.slice(from, to));
  const value = match?.[1];
  if (!match || !value) return undefined;
  const start = from + match[0].indexOf(value);
  return { start, end: start + value.length };
}

function wordNear(reading: Reading, door: number, ...categories: CategoryId[]): number {
  const { hitStart, hitEnd } = reading.scan;
  return Math.max(
    ...categories.map((one) => near(reading, hitStart[door] as number, hitEnd[door] as number, one, 30, 24)),
  );
}

const OWNED: readonly CategoryId[] = [Category.currency, Category.order];

/** Those that stand apart from each other, from findings but phones, and from sums and orders, in the order of the text. */
export function untaken<T extends Place>(reading: Reading, places: T[]): T[] {
  const taken: Place[] = reading.findings.filter(({ type }) => type !== 'phone').sort((a, b) => a.start - b.start);
  const kept: T[] = [];
  for (const one of places.sort((a, b) => a.start - b.start)) {
    if (isTaken(taken, one.start, one.end) || isTaken(kept, one.start, one.end)) continue;
    if (!OWNED.some((owner) => near(reading, one.start, one.end, owner, 0, 4) >= 0)) kept.push(one);
  }
  return kept;
}
