/** Coordinates of a place: decimal degrees (ISO 6709 order or its reverse), also inside map links. */
import { Category } from '../categories';
import { isDigitAt, runStart } from '../characters';
import type { Examples } from '../finding';
import { add, isTaken, near, type Place, placesOf, type Reading, SHAPE, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';
import { saidDegrees } from '../said-degrees';
import { Signal } from '../scan-notes';

export const geoLocation: Recognizer = {
  type: 'geo-location',
  words: { signals: Signal.longNumber | Signal.groups, categories: [Category.geo, Category.geoLink], judge },
};

const MAX_GAP = 24;

interface Degrees {
  start: number;
  end: number;
  value: number;
  places: number;
}

function judge(reading: Reading): void {
  const { scan } = reading;
  let previous: Degrees | undefined;
  for (let group = 0; group + 1 < scan.groupCount; group++) {
    const degrees = degreesAt(reading, group);
    if (degrees === undefined) continue;
    if (previous && isPair(reading, previous, degrees)) {
      addPlace(reading, previous, degrees);
      previous = undefined;
    } else previous = degrees;
    group++;
  }
  judgeMinutes(reading);
  judgeHemispheres(reading);
  judgeLinks(reading);
  for (const { word, ...place } of saidDegrees(reading)) add(reading, 'geo-location', place, 0.85, 'low', [word]);
}

/** Degrees with a decimal point; with a comma, four places or more. */
function degreesAt(reading: Reading, group: number): Degrees | undefined {
  const { scan, text } = reading;
  const start = scan.groupStart[group] as number;
  const point = scan.groupEnd[group] as number;
  const end = scan.groupEnd[group + 1] as number;
  if (scan.groupStart[group + 1] !== point + 1 || point - start > 3) return undefined;
  if (text[point] !== '.' && text[point] !== ',') return undefined;
  const places = end - point - 1;
  if (places > 15 || (text[end] === '.' && isDigitAt(text, end + 1))) return undefined;
  if (text[start - 1] === '.' || (text[point] === ',' && places < 4)) return undefined;
  return { start, end, value: Number(`${text.slice(start, point)}.${text.slice(point + 1, end)}`), places };
}

/** What may stand between the two: a separator, a hemisphere, the name of the second. */
const GAP =
  /^(?:\s(?:и|and|және|жане)\s|°?\s*(?:[NSEWСЮВЗ]|с\.?\s?ш\.?)?[\s,;/|]{1,4}(?:[NSEW]\s?)?-?|%2C(?:%20)?|\+|!4d|[\s,;&°"']*(?:и\s|and\s|және\s)?(?:lon|lng|long|longitude|lat|latitude|долг(?:от[аы]|\.)|широт[аы]|д|бойлы[қкғг]\S{0,2}|енд[іи][кг]\S{0,2}|вд|y|у)["']?[\s:=–—-]*)$/iu;
const HEMISPHERE = /[NE]|[СВ](?![а-яё])/u;

function isPair(reading: Reading, a: Degrees, b: Degrees): boolean {
  const { text } = reading;
  const gap = text.slice(a.end, b.start);
  if (gap.length === 0 || gap.length > MAX_GAP || !GAP.test(gap)) return false;
  if (UNIT.test(text.slice(b.end, b.end + 8))) return false;
  const named = near(reading, a.start, b.end, Category.geo, 40, 10);
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  const isHome = low >= 40 && low <= 56 && high >= 46 && high <= 88;
  const places = Math.min(a.places, b.places);
  if (isInLink(text, a.start)) return a.value <= 180 && b.value <= 180;
  if (named >= 0 && (places > 2 || !isVague(reading, named)))
    return places >= (isHome || HEMISPHERE.test(gap) ? 1 : 3) && a.value <= 180 && b.value <= 180;
  return isHome ? places >= 4 : places >= 5 && low >= 10 && low <= 90 && high <= 180;
}

/** Amounts come in pairs too. */
const UNIT = /^\s?(?:тг|тенге|теңге|тыс|руб|км|кг|см|мм|мс|м(?!\p{L})|ккал|мин|сек|[₸$€₽%])/iu;

/** A tracker or a navigator has other figures as well. */
function isVague({ text, scan }: Reading, hit: number): boolean {
  return /^(?:навигатор|трекер|сш|вд)/iu.test(text.slice(scan.hitStart[hit], scan.hitEnd[hit]));
}

function isInLink(text: string, start: number): boolean {
  return /(?:@|ll=|lat=|lat=-?|q=|loc:|!3d|geo[:/][\d/]*|point=|pt=|[?&]m=)$/.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

function addPlace(reading: Reading, a: Degrees, b: Degrees): void {
  const word = wordFor(reading, a.start, b.end, Category.geo, 40, 20);
  const living =
    near(reading, a.start, b.end, Category.living) >= 0 || near(reading, a.start, b.end, Category.house, 25, 25) >= 0;
  const place = wholePlace(reading.text, a.start, b.end);
  add(reading, 'geo-location', place, word ? 0.95 : 0.85, living ? 'medium' : 'low', [SHAPE, word]);
}

const MAX_LINK = 400;

/** The whole link that holds the coordinates, or the coordinates with their hemispheres. */
function wholePlace(text: string, start: number, end: number): Place {
  const before = text.slice(runStart(text, start, Math.max(0, start - MAX_LINK), ' \n\t"«(<'), start);
  const link = /(?:https?:\/\/|geo:|(?:[a-z\d-]+\.)+[a-z]{2,4}\/)/i.exec(before);
  if (link) {
    const after = /^[^\s<>"»]*/.exec(text.slice(end, end + MAX_LINK))?.[0].replace(/[.,;:!?)\]]+$/, '') ?? '';
    return { start: start - before.length + link.index, end: end + after.length };
  }
  const left = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[NSEW]\s?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const right =
    /^(?:\s?°)?(?:\s?(?:в\.\s?д\.|[NSEWСЮВЗ](?![A-Za-zÀ-ɏЀ-ӿ])))?/u.exec(text.slice(end, end + 7))?.[0] ?? '';
  return { start: start - left.length, end: end + right.length };
}

const MINUTES =
  /(?:[NSСЮ]\s?)?(?<!\d)\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d{1,6})?\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?["″”]?)?\s?[NSСЮ]?[\s,]{0,3}(?:[EWВЗ]\s?)?\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d{1,6})?\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?["″”]?)?(?:\s?[EWВЗ])?/gu;

/** 43°14'20"N 76°53'22"E. */
function judgeMinutes(reading: Reading): void {
  if (!reading.text.includes('°')) return;
  for (const match of reading.text.matchAll(MINUTES)) {
    add(reading, 'geo-location', { start: match.index, end: match.index + match[0].length }, 0.95, 'low', [SHAPE]);
  }
}

const LETTER = String.raw`A-Za-zÀ-ɏЀ-ӿ`;
const PART = String.raw`(\d{1,3}(?:[.,]\d{2,8}\s?°?|\s?[°\s]\s?\d{1,2}[.,]\d{1,5}\s?['′’]?|\s?°\s?\d{1,2}\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,5})?\s?(?:["″”]|''))?))`;
const NORTH = String.raw`(?:N|С|с\.?\s?ш\.?)`;
const EAST = String.raw`(?:E|В|в\.?\s?д\.?)`;
const HEMISPHERES = new RegExp(
  `(?<![${LETTER}\\d.,])(?:${NORTH}\\s?${PART}[\\s,;/]{0,3}${EAST}\\s?${PART}(?![\\d${LETTER}])|${PART}\\s?${NORTH}[\\s,;/]{0,3}${PART}\\s?${EAST}(?![${LETTER}\\d]))`,
  'gu',
);

/** Whether figures with their hemispheres may stand in the text: «N51.12884 E71.43063». */
export function hasHemispheres(text: string): boolean {
  return /[NС]\s?\d|\d\s?°?\s?(?:N|С|с\.?\s?ш)/u.test(text) && new RegExp(HEMISPHERES.source, 'u').test(text);
}

/** «N 43 15.306 E 076 54.756», «43.2551N 76.9126E». */
function judgeHemispheres(reading: Reading): void {
  if (!/[NСш]/u.test(reading.text)) return;
  const taken = placesOf(reading, 'geo-location');
  for (const match of reading.text.matchAll(HEMISPHERES)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [latitude = 0, longitude = 0] = match.slice(1).flatMap((part) => (part ? [Number.parseInt(part, 10)] : []));
    if (isTaken(taken, start, end) || latitude < 10 || latitude > 90 || longitude > 180) continue;
    add(reading, 'geo-location', { start, end }, 0.9, 'low', [SHAPE]);
  }
}

/** Short links of map services that open one place; links to companies are not among them. */
const LINK =
  /(?:https?:\/\/)?(?:maps\.app\.goo\.gl\/|goo\.gl\/maps\/|go\.2gis\.com\/|yandex\.[a-z]{2,3}\/maps\/-\/|maps\.yandex\.[a-z]{2,3}\/-\/|maps\.apple\.com\/\?|(?:www\.)?google\.[a-z]{2,3}\/maps\/place\/(?=\d{1,2}%C2%B0))[\w~=&?,.%+'/-]{5,80}/gi;

function judgeLinks(reading: Reading): void {
  if (!reading.text.includes('/')) return;
  const taken = placesOf(reading, 'geo-location');
  for (const match of reading.text.matchAll(LINK)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isTaken(taken, start, end)) continue;
    add(reading, 'geo-location', { start, end }, 0.8, 'low', [SHAPE]);
  }
}

export const examples: Examples = {
  found: [
    '43.238949, 76.889709',
    'координаты 43.2389 76.8897',
    'https://maps.google.com/?q=43.238949,76.889709',
    'https://www.google.com/maps/@51.128207,71.430411,15z',
    'lat: 51.1282, lon: 71.4304',
    'геолокация 43,238949 76,889709',
    'я тут 51.12820, 71.43041 приезжай',
    'yandex.kz/maps/?ll=76.889709%2C43.238949',
    'мен мұндамын 42.315514, 69.586907',
    `43°14'20"N 76°53'22"E`,
    'широта 43.238949 долгота 76.889709',
    'https://maps.app.goo.gl/Ab3dEf5GhJk1',
    `N 43°14'20.5" E 76°56'42.1"`,
    `координаты 53°17' N 69°24' E`,
    'координаты N 52.28 E 76.95',
    'geo:43.25,76.95',
    'N51.12884 E71.43063 тут жду',
    'позиция 43 21.12 N, 077 02.40 E',
    '43.2551N 76.9126E',
    'местонахождение: 50.283, 57.167',
    'широта - 43.2551, долгота - 76.9126',
    '42.8997 с.ш. 71.3780 в.д.',
    '43 градуса 15 минут северной широты, 76 градусов 55 минут восточной долготы',
    'широта сорок три двадцать пять, долгота семьдесят шесть девяносто',
    'координаты қырық үш нүкте жиырма бес, жетпіс алты нүкте тоқсан',
  ],
  ignored: [
    'версия 1.2345, 2.3456',
    'курс 478.1234, 512.5678',
    '3.14159 и 2.71828',
    'вес 43.5, рост 76.8',
    '12.500, 13.700 тг',
    '192.168.100.1',
    'температура 36.600, 37.200',
    'широта души',
    'цена 43.99, 76.99',
    '+15°C 20°C',
    'балл 4.1234',
    'координаты точки 12.5, 3.4 на графике',
    'широта 43 градуса, жара',
    'долгота дня двенадцать часов',
    'матч N 2.15 E 3.40 ставки',
    'навигатор стоит 45.500, 76.900 тг',
    'версия навигатора 50.28, 57.16',
    'размер N 43.5, рост E 76.8',
  ],
};
