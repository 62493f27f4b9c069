/** Coordinates of a place: decimal degrees (ISO 6709 order or its reverse), also inside map links. */
import { Category } from '../categories';
import { isDigitAt, runStart } from '../characters';
import type { Examples } from '../finding';
import { matchesOf } from '../matches';
import {
  add,
  isTaken,
  near,
  type Place,
  placesOf,
  type Reading,
  SHAPE,
  textAround,
  textBefore,
  wordFor,
} from '../reading';
import type { Recognizer } from '../recognizer';
import { saidDegrees } from '../said-degrees';
import { Signal } from '../scan-notes';

export const geoLocation: Recognizer = {
  type: 'geo-location',
  words: {
    signals: Signal.longNumber | Signal.sixDigits | Signal.mixed,
    categories: [Category.geo, Category.geoLink, Category.city],
    judge,
  },
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
  for (const { word, ...place } of saidDegrees(reading)) add(reading, 'geo-location', place, 0.85, 'low', [word]);
}

/** Whether a text may hold a pair of coordinates; asked when nothing else was seen. */
export const hasDegrees = (text: string): boolean =>
  /(?<!\d)\d{2,3}(?:[.,]\d{4,}|[\s-]\d\d\.\d{1,4}\s?[NSСЮ'′])/u.test(text);

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
  /^(?:°?\s*(?:[NSEWСЮВЗ]|с\.?\s?ш\.?)?[\s,;/|]{1,4}(?:[NSEWСЮВЗ]\s?)?-?|%2C(?:%20)?|\+|~|\/|!4d|&m?(?:lon|lng|long|longitude)(?:_to)?=|[\s,;&°"']*(?:и\s|and\s|және\s)?(?:lon|lng|long|longitude|lat|latitude|лон|лат|долг(?:от[аы]|\.)|широт[аы]|д|бойлы[қк]|енді[кг]\S{0,2})["']?[\s:=]*)$/iu;
const HEMISPHERE = /[NE]|[СВ](?![а-яё])/u;

/** Amounts come in pairs too. */
const UNIT = /^\s?(?:тг|тенге|теңге|тыс|руб|км|кг|см|мм|м(?!\p{L})|ккал|мин|сек|[₸$€₽])/iu;

function isPair(reading: Reading, a: Degrees, b: Degrees): boolean {
  const { text } = reading;
  const gap = text.slice(a.end, b.start);
  if (gap.length === 0 || gap.length > MAX_GAP || !GAP.test(gap)) return false;
  if (UNIT.test(text.slice(b.end, b.end + 8))) return false;
  const isNamed = near(reading, a.start, b.end, Category.geo, 40, 10) >= 0;
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  const isHome = low >= 40 && low <= 56 && high >= 46 && high <= 88;
  const places = Math.min(a.places, b.places);
  if (isInLink(text, a.start)) return a.value <= 180 && b.value <= 180;
  if (hasHemispheres(text, a, b, gap)) return places >= 2 && a.value <= 180 && b.value <= 180;
  if (isNamed) return places >= (isHome || HEMISPHERE.test(gap) ? 1 : 3) && a.value <= 180 && b.value <= 180;
  if (isHome && places === 3 && /[,;]/.test(gap)) return GOING.test(textAround(text, a.start, b.end, 40, 30));
  return isHome ? places >= 4 : places >= 5 && low >= 10 && low <= 90 && high <= 180;
}

/** «33.8688 S, 151.2093 E», «N 43.25 E 76.95»: both say which half of the Earth. */
const hasHemispheres = (text: string, a: Place, b: Place, gap: string): boolean =>
  (/(?<!\p{L})[NSСЮ]\s?$/u.test(textBefore(text, a.start, 3)) || /^°?\s?[NSСЮ](?!\p{L})/u.test(gap)) &&
  (/(?<!\p{L})[EWВЗ]\s?$/u.test(gap) || /^°?\s?[EWВЗ](?!\p{L})/u.test(text.slice(b.end, b.end + 4)));

/** Said of a place to come to. */
const GOING =
  /(?<!\p{L})(?:кид|вез|жд[уеё]|стою|ст[оа]им|сто[ия]т|тут|здесь|туда|сюда|точк|едь|ехать|приезж|подъезж|встреч|склад|объект|база|осында|мұнда|келің|жер(?:де|і)|meet|here|drop|come)/iu;

function isInLink(text: string, start: number): boolean {
  return /(?:@|ll=|lat(?:_to)?=-?|q=|loc:|!3d|geo[:/][\d/]*|point=|pt=|[?&]m=|cp=|addr=|destination=|origin=|query=|center=|marker=|rtext=|~|\/l\/|map=\d{1,2}\/|place\/|dir\/)$/.test(
    textBefore(text, start, 30),
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
  const left = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[NSEW]\s?$/.exec(textBefore(text, start, 3))?.[0] ?? '';
  const right =
    /^(?:\s?°)?(?:\s?(?:в\.\s?д\.|[NSEWСЮВЗ](?![A-Za-zÀ-ɏЀ-ӿ])))?/u.exec(text.slice(end, end + 7))?.[0] ?? '';
  return { start: start - left.length, end: end + right.length };
}

const MINUTES =
  /(?:[NSСЮ]\s?)?(?<!\d)\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d{1,6})?\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?(?:["″”]|'')?)?\s?(?:[NSСЮ]|с\.?\s?ш\.?)?[\s,]{0,3}(?:[EWВЗ]\s?)?\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d{1,6})?\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?(?:["″”]|'')?)?(?:\s?(?:[EWВЗ]|в\.?\s?д\.?))?/gu;

/** 43°14'20"N 76°53'22"E. */
function judgeMinutes(reading: Reading): void {
  if (!reading.text.includes('°')) return;
  for (const match of matchesOf(MINUTES, reading.text)) {
    add(reading, 'geo-location', { start: match.index, end: match.index + match[0].length }, 0.95, 'low', [SHAPE]);
  }
}

/** Short links of map services that open one place; links to companies are not among them. */
const LINK =
  /(?:https?:\/\/)?(?:maps\.app\.goo\.gl\/|goo\.gl\/maps\/|g\.co\/maps\/|go\.2gis\.com\/|2gis\.[a-z]{2,3}\/(?:[a-z_]{3,20}\/)?(?:geo|directions|routeSearch)\/|(?:www\.)?yandex\.[a-z]{2,3}\/maps\/-\/|ya\.ru\/maps\/-\/|maps\.yandex\.[a-z]{2,3}\/-\/|yandex\.[a-z]{2,3}\/navi\/|maps\.apple\.com\/\?|maps\.apple\/p\/|(?:ul\.)?waze\.com\/ul|ge0\.me\/|omaps\.app\/|om\.to\/|what3words\.com\/|w3w\.co\/|plus\.codes\/|osm\.org\/go\/|her\.is\/|share\.here\.com\/)[\w~=&?,.%/+;:-]{4,120}/gi;
/** Open location codes: «8FV9XQ2R+4C», «7V2X+5Q Алматы»; and three words that name a square. */
const PLUS_CODE =
  /(?<![A-Za-zÀ-ɏЀ-ӿ\d+])(?:[23456789C][23456789CFGHJMPQRV][23456789CFGHJMPQRVWX]{6}\+[23456789CFGHJMPQRVWX]{2,3}|[23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,3})(?![A-Za-zÀ-ɏЀ-ӿ\d+])/gu;
const THREE_WORDS =
  /\/\/\/[A-Za-zА-яёӘәІіҢңҒғҮүҰұҚқӨөҺһ]{3,20}(?:\.[A-Za-zА-яёӘәІіҢңҒғҮүҰұҚқӨөҺһ]{3,20}){2}(?![.\wА-яё/])/gu;
/** «43 21.12 N, 077 02.40 E», as ships and aircraft say it. */
const MINUTES_ONLY =
  /(?:[NSСЮ]\s?)?(?<![\d.])\d{2}[\s-]\d{2}(?:[\s-]\d{2})?(?:\.\d{1,4})?\s?['′]?\s?[NSСЮ]?[\s,]{1,3}(?:[EWВЗ]\s?)?0?\d{2}[\s-]\d{2}(?:[\s-]\d{2})?(?:\.\d{1,4})?\s?['′]?(?:\s?[EWВЗ])?(?![\d.])/gu;

const NORTH = /[NSСЮ]/u;
const EAST = /[EWВЗ]/u;

function judgeLinks(reading: Reading): void {
  judgeCodes(reading);
  if (!reading.text.includes('/')) return;
  const taken = placesOf(reading, 'geo-location');
  for (const match of matchesOf(LINK, reading.text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isTaken(taken, start, end)) continue;
    add(reading, 'geo-location', { start, end }, 0.8, 'low', [SHAPE]);
  }
}

function judgeCodes(reading: Reading): void {
  const { text, scan } = reading;
  const addAll = (pattern: RegExp, isPlace: (found: string) => boolean) => {
    const matches = matchesOf(pattern, text);
    const taken = matches.length > 0 ? placesOf(reading, 'geo-location') : [];
    for (const { 0: found, index } of matches)
      if (isPlace(found) && !isTaken(taken, index, index + found.length))
        add(reading, 'geo-location', { start: index, end: index + found.length }, 0.85, 'low', [SHAPE]);
  };
  if (text.includes('+')) addAll(PLUS_CODE, (code) => /[A-Z]/.test(code) && (code.length > 8 || /\d/.test(code)));
  if (text.includes('///')) addAll(THREE_WORDS, () => true);
  if (scan.groupCount >= 4 && NORTH.test(text) && EAST.test(text))
    addAll(MINUTES_ONLY, (found) => NORTH.test(found) && EAST.test(found));
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
    'навигатор стоит 45.500, 76.900 тг',
    'долгота дня двенадцать часов',
  ],
};
