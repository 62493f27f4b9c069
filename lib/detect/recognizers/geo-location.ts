/** Coordinates of a place: decimal degrees (ISO 6709 order or its reverse), also inside map links. */
import { Category } from '../categories';
import { isDigitAt, runStart } from '../characters';
import type { Examples } from '../finding';
import { add, contextOf, isHit, isTaken, near, type Place, placesOf, type Reading, SHAPE, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';
import { Signal } from '../scan-notes';

export const geoLocation: Recognizer = {
  type: 'geo-location',
  words: { signals: Signal.longNumber, categories: [Category.geo, Category.geoLink], judge },
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
  judgeLinks(reading);
  judgeSpoken(reading);
}

/** Degrees with three decimal places or more. */
function degreesAt(reading: Reading, group: number): Degrees | undefined {
  const { scan, text } = reading;
  const start = scan.groupStart[group] as number;
  const point = scan.groupEnd[group] as number;
  const end = scan.groupEnd[group + 1] as number;
  if (scan.groupStart[group + 1] !== point + 1 || point - start > 3) return undefined;
  if (text[point] !== '.' && text[point] !== ',') return undefined;
  const places = end - point - 1;
  const isNamed = places === 2 && near(reading, start, end, Category.geo, 40, 10) >= 0;
  if ((places < 3 && !isNamed) || places > 15 || (text[end] === '.' && isDigitAt(text, end + 1))) return undefined;
  if (text[start - 1] === '.' || (text[point] === ',' && places < 4)) return undefined;
  return { start, end, value: Number(`${text.slice(start, point)}.${text.slice(point + 1, end)}`), places };
}

function isPair(reading: Reading, a: Degrees, b: Degrees): boolean {
  const gap = reading.text.slice(a.end, b.start);
  if (
    gap.length === 0 ||
    gap.length > MAX_GAP ||
    !/^(?:°?\s*[NSEWСЮВЗ]?[\s,;/|]{1,4}[NSEW]?-?|%2C(?:%20)?|\+|!4d|[\s,;&]*(?:lon|lng|long|longitude|долгота|д|бойлық)[\s:=]*)$/iu.test(
      gap,
    )
  )
    return false;
  const isNamed = near(reading, a.start, b.end, Category.geo, 40, 10) >= 0;
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  const isHome = low >= 40 && low <= 56 && high >= 46 && high <= 88;
  const places = Math.min(a.places, b.places);
  if (isNamed || isInLink(reading.text, a.start)) return a.value <= 180 && b.value <= 180;
  if (places < 3) return false;
  return isHome ? places >= 4 : places >= 5 && low >= 10 && low <= 90 && high <= 180;
}

function isInLink(text: string, start: number): boolean {
  return /(?:@|ll=|lat=|lat=-?|q=|loc:|!3d|geo[:/][\d/]*|point=|pt=)$/.test(text.slice(Math.max(0, start - 30), start));
}

function addPlace(reading: Reading, a: Degrees, b: Degrees): void {
  const word = wordFor(reading, a.start, b.end, Category.geo, 40, 20);
  const living =
    near(reading, a.start, b.end, Category.living) >= 0 || near(reading, a.start, b.end, Category.house, 25, 25) >= 0;
  add(reading, 'geo-location', wholeLink(reading.text, a.start, b.end), word ? 0.95 : 0.85, living ? 'medium' : 'low', [
    SHAPE,
    word,
  ]);
}

const MINUTES =
  /(?:[NSСЮ]\s?)?(?<!\d)\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?\d{1,2}(?:[.,]\d{1,6})?\s?["″”]?\s?[NSСЮ]?[\s,]{0,3}(?:[EWВЗ]\s?)?\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?\d{1,2}(?:[.,]\d{1,6})?\s?["″”]?(?:\s?[EWВЗ])?/gu;

/** 43°14'20"N 76°53'22"E. */
function judgeMinutes(reading: Reading): void {
  if (!reading.text.includes('°')) return;
  for (const match of reading.text.matchAll(MINUTES)) {
    add(reading, 'geo-location', { start: match.index, end: match.index + match[0].length }, 0.95, 'low', [SHAPE]);
  }
}

/** The link that holds the coordinates. */
function wholeLink(text: string, start: number, end: number): Place {
  const token = { start: runStart(text, start, Math.max(0, start - MAX_LINK), ' \n\t"«(<'), end };
  while (token.end < text.length && token.end - end < MAX_LINK && !/[\s"»)>]/.test(text[token.end] as string))
    token.end++;
  return /^(?:https?:\/\/|geo:|[\w-]+\.[\w.-]+\/)/i.test(text.slice(token.start, start)) ? token : { start, end };
}

const MAX_LINK = 200;
/** «ll=71.43,51.12», «geo:43.25,76.95»: in a link two decimals are enough. */
const IN_LINK = /(?:@|ll=|q=|loc:|pt=|point=|geo:)-?\d{1,3}\.\d{1,15}(?:,|%2C|;)-?\d{1,3}\.\d{1,15}/giu;

const NUMERAL =
  '(?:\\d{1,4}|ноль|один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|[а-я]{3,7}надцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто|нөл|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз)';
const BETWEEN =
  '(?:точка|запятая|целых|градус[а-я]{0,3}|минут[а-я]?|секунд[а-я]?|северн[а-я]{2,3}|восточн[а-я]{2,3}|широт[а-я]|долгот[а-я]|десятых|сотых|тысячных|и|нүкте|бүтін|солтүстік|шығыс)';
/** «сорок три точка двадцать три, семьдесят шесть точка девяносто», «42 градуса 19 минут …». */
const SPOKEN = new RegExp(
  `^[\\s:,–—-]{1,3}((?:${NUMERAL}\\s){1,3}(?:точка|запятая|целых|градус[а-я]{0,3}|нүкте|бүтін)\\s(?:(?:${NUMERAL}|${BETWEEN})(?:[\\s,]{1,2}|(?![A-Za-zÀ-ɏЀ-ӿ\\d]))){3,24})`,
  'iu',
);

function judgeSpoken(reading: Reading): void {
  const { scan, text } = reading;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const from = scan.hitEnd[hit] as number;
    const match = isHit(reading, hit, Category.geo) && SPOKEN.exec(text.slice(from, from + 220));
    if (!match) continue;
    const start = from + match[0].length - (match[1] as string).length;
    const end = start + (match[1] as string).replace(/[\s,]+$/u, '').length;
    if (!isTaken(placesOf(reading, 'geo-location'), start, end))
      add(reading, 'geo-location', { start, end }, 0.9, 'low', [SHAPE, contextOf(reading, hit)]);
  }
}

/** Short links of map services that open one place; links to companies are not among them. */
const LINK =
  /(?:https?:\/\/)?(?:maps\.app\.goo\.gl\/|goo\.gl\/maps\/|go\.2gis\.com\/|yandex\.[a-z]{2,3}\/maps\/-\/|maps\.yandex\.[a-z]{2,3}\/-\/|maps\.apple\.com\/\?)[\w~=&?,.%-]{5,80}/gi;

function judgeLinks(reading: Reading): void {
  const { text } = reading;
  if (!text.includes('/') && !text.includes('geo:')) return;
  const taken = placesOf(reading, 'geo-location');
  for (const { 0: found, index } of text.matchAll(IN_LINK)) {
    const link = wholeLink(text, index, index + found.length);
    if (link.end - link.start === found.length && !/^geo:/i.test(found)) continue;
    if (!isTaken(taken, index, index + found.length)) add(reading, 'geo-location', link, 0.85, 'low', [SHAPE]);
  }
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
  ],
};
