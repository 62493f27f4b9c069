/** Codes of doors, gates, safes and lockers: the word for what opens, digits, and often «код». */
import { Category, type CategoryId } from './categories';
import { placeAtEnd } from './match-places';
import { isHit, isTaken, near, type Place, type Reading } from './reading';

export interface DoorCode extends Place {
  hit: number;
  /** Of a parcel locker: good for once. */
  isLocker: boolean;
}

/** «3#5127», «4499#», «63-18-40», «A-7730», «38К1407», plain digits. */
const CODE =
  '(?:\\d{1,4}\\s?[#*]\\s?\\d{2,6}|\\d{1,3}[кКkK]\\d{2,5}|\\d{3,8}\\s?[#*]|[A-ZА-Я]-\\d{3,6}|\\d{2,4}-\\d{2,3}(?:-\\d{2,3})?|\\d{3,8})';
const NO_MORE = '(?![A-Za-zÀ-ɏЀ-ӿ\\d])';
const NOT_COUNTED =
  '(?![\\d.:/%₸]|,\\d|\\s?(?:тг|тенге|теңге|руб|лет|год|жыл|мин|час|км|м(?![а-я])|шт|раз|чел|адам|кв(?![а-я])|этаж))';
const GAP = '[\\s,:–—«"(-]{1,3}';
/** «код от подъезда 38#1204», «домофонный код соседей 5561»: some words on, when a code is spoken of. */
const LATER = new RegExp(`^[^\\n.!?\\d]{0,30}?${GAP}(${CODE})${NO_MORE}${NOT_COUNTED}`, 'u');
const RIGHT_BEHIND = new RegExp(`^${GAP}(${CODE})${NO_MORE}${NOT_COUNTED}`, 'u');
/** «калитка 2580, потом налево», «замок на даче 0451», «чемодан 315 код». */
const BEHIND_DOOR = new RegExp(
  `^(?:[\\s,:–—-]{1,3}(?:на|в|от|у|к|это|откр[а-яё]{2,8}|снять|(?:на)?жми|код[а-я]{0,3}|дач[аеиу]|офиса:?|дом[аеу]|двери|гараж[ае]?|воротах|кнопк[аи]|is|code)){0,3}${GAP}(${CODE})${NO_MORE}${NOT_COUNTED}`,
  'iu',
);
/** «введи 6620, код от чемодана», «код 2804 на воротах», «введи там 6620, замок на чемодане». */
const BETWEEN = new RegExp(
  `^(?:\\s[а-яё]{2,4})?${GAP}(${CODE})${NO_MORE}[\\s,»"]{1,3}(?:на|от|к|для|в|for|у)?\\s?$`,
  'u',
);
/** Nothing but the code of a door is written so. */
const KEYED = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])(\d{1,3}[кКkK#]\d{4})(?![A-Za-zÀ-ɏЀ-ӿ\d])/u;
/** Numbered, so a bare number behind them is their own. */
const NUMBERED = /^(?:пост[ао]мат|ячейк|гараж|двер|паркинг|ворот(?!ах)|locker)/iu;
const LOCKER = /^(?:пост[ао]мат|ячейк|камер|locker)/iu;
const REACH = 60;

/** Whether a number belongs to something that opens to a code of its own, and not to a parcel locker. */
export function isOfDoor(reading: Reading, start: number, end: number): boolean {
  const door = near(reading, start, end, Category.door, 30, 18);
  return door >= 0 && !LOCKER.test(reading.text.slice(reading.scan.hitStart[door], reading.scan.hitEnd[door]));
}

/** All of them, in the order of the words for what opens. */
export function doorCodes(reading: Reading): DoorCode[] {
  const { scan, text } = reading;
  const found: DoorCode[] = [];
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.door)) continue;
    const place = codeOf(reading, hit);
    if (place) found.push({ ...place, hit, isLocker: LOCKER.test(text.slice(scan.hitStart[hit], scan.hitEnd[hit])) });
  }
  return found;
}

function codeOf(reading: Reading, door: number): Place | undefined {
  const { scan, text } = reading;
  const [start, end] = [scan.hitStart[door] as number, scan.hitEnd[door] as number];
  const [named, said] = [
    wordNear(reading, door, Category.code, Category.codeSure, Category.password),
    wordNear(reading, door, Category.codeSaid),
  ];
  const word = Math.max(named, said);
  if (word < 0) return NUMBERED.test(text.slice(start, end)) ? undefined : bareCode(text, end);
  const [from, to] = [scan.hitStart[word] as number, scan.hitEnd[word] as number];
  return (
    (named >= 0 ? (placeAtEnd(LATER, text, end, REACH) ?? placeAtEnd(KEYED, text, end, REACH)) : undefined) ??
    placeAtEnd(BEHIND_DOOR, text, end, REACH) ??
    (to <= start ? valueBetween(text, to, start) : undefined) ??
    (from >= end ? placeAtEnd(RIGHT_BEHIND, text, to, REACH) : undefined)
  );
}

/** Three digits or a year need more than the door. */
function bareCode(text: string, end: number): Place | undefined {
  const place = placeAtEnd(BEHIND_DOOR, text, end, REACH);
  return place && /^\d{3}$|^(?:19|20)\d\d$/.test(text.slice(place.start, place.end)) ? undefined : place;
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
