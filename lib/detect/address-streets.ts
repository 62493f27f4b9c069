/** Addresses by the name of a well-known street alone: «на Розыбакиева 247 кв 96», «толе би 287/5». */
import { Category } from './categories';
import { CAPITALS } from './letters';
import { hitsWith, isHit, isTaken, type Place, type Reading, textBefore } from './reading';
import { maskOf, type Scan } from './scan-notes';

const NAMES = maskOf([Category.streetName]);

export interface StreetPlace extends Place {
  /** The name, when it is a known one. */
  hit?: number;
  hasFlat: boolean;
}

const HOUSE =
  /^(?:\s(?:батыра?|хана?))?[\s,]{1,2}(?:д\.?\s?|дом\s|үй\s)?\d{1,3}(?:\s?(?!и\s)[а-яa-z](?![A-Za-zÀ-ɏЀ-ӿ.]))?(?:\s?\/\s?\d{1,3}[а-яa-z]?)?(?![\d.:%₸]|,\d|\s?(?:-?\s?\d{4}|[–—-]\s?[а-я]{1,2}(?![а-я])|тг|тенге|теңге|лет|год|жыл|мин|час|км|метр|класс|сынып|шт|раз|чел|том|бет|стих|адам|кг|млн|тыс|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря))/iu;
const FLAT =
  /^(?:[\s,]{1,2}(?:к(?:орп(?:ус)?)?\.?\s?\d{1,2}|блок\s[A-Za-zА-я]|\d{1,2}\s?(?:этаж|қабат|кабат|подъезд)|(?:этаж|подъезд)\s?\d{1,2})){0,3}(?:[\s,]{1,2}(?:кв|квартира|пәтер|патер|офис)\.?\s?\d{1,4}|\s?-\s?\d{1,4}(?![\d-]))/iu;
/** In small letters the name alone may be another word. */
const LED =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:на|с|по|ул|улица|дом|дома|около|возле|рядом|адрес|там же|живет|живёт|угол|до)\s(?:с\s|на\s)?$/iu;

/** Open to everybody: nobody's home. */
const PUBLIC =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:офис|цон|школ|мектеп|магаз|кафе|кофе|ресто|банк|поликлин|роддом|авто|мойк|пункт|бутик|бц|бизнес|тр[цк]|камер|дтп|салон|аптек|клиник|больниц|маршрут|останов|бронь|кездес|открыт|вход|склад|рынок|копи|филиал|отделен|гостин|отель|музей|театр|пересеч)/iu;

/** With a flat, or where nothing that is open to everybody is spoken of. */
function isHome(text: string, start: number, end: number, flat: RegExpExecArray | null): boolean {
  if (flat && /кв|пәтер|патер/iu.test(flat[0])) return true;
  return !PUBLIC.test(`${textBefore(text, start, 40)} ${text.slice(end, end + 30)}`);
}

/** «Летунова», «Тарбагатайская»: named like a street, whatever the name. */
const LIKE_STREET = new RegExp(
  `(?<![A-Za-zÀ-ɏЀ-ӿ])[${CAPITALS}][а-яёәіңғүұқөһ-]{2,20}(?:[сц]к(?:ая|ой|ого)|[оеё]ва|[иы]на)\\s$`,
  'u',
);
/** The last letters of such names. */
const LAST = 'аяйо';
const FIRST_CYRILLIC = 0x400;
const BLANK = 32;
const LONGEST = 26;
const HYPHEN = 45;

function likeStreet(text: string, digits: number): number {
  if (text.charCodeAt(digits - 1) !== BLANK || text.charCodeAt(digits - 2) < FIRST_CYRILLIC) return 0;
  if (!LAST.includes(text[digits - 2] ?? ' ') || !isCapitalised(text, digits - 2)) return 0;
  return LIKE_STREET.exec(textBefore(text, digits, LONGEST))?.[0].length ?? 0;
}

/** Whether the word that ends at `last` begins with a capital. */
function isCapitalised(text: string, last: number): boolean {
  let first = last;
  while (first > 0 && isStreetLetter(text.charCodeAt(first - 1))) first--;
  return text[first] !== text[first]?.toLowerCase();
}

const isStreetLetter = (code: number): boolean => code >= FIRST_CYRILLIC || code === HYPHEN;

/** Whether digits stand behind a word that is named like a street. */
export const isBehindStreet = (text: string, digits: number): boolean => likeStreet(text, digits) > 0;

/** Whether any number does. */
export function hasStreetLike(text: string, { groupCount, groupStart }: Scan): boolean {
  for (let group = 0; group < groupCount; group++) if (isBehindStreet(text, groupStart[group] as number)) return true;
  return false;
}

/** Beside «на», with a flat or with a letter: «посылку на Летунова 31», «Тарбагатайская 14а». */
function streetsByShape({ scan, text }: Reading): StreetPlace[] {
  const found: StreetPlace[] = [];
  for (let group = 0; group < scan.groupCount; group++) {
    const digits = scan.groupStart[group] as number;
    const size = likeStreet(text, digits);
    const house = size > 0 && HOUSE.exec(text.slice(digits - 1, digits + 40));
    if (!house) continue;
    const [start, from] = [digits - size, digits - 1 + house[0].length];
    const flat = FLAT.exec(text.slice(from, from + 50));
    const end = from + (flat?.[0].length ?? 0);
    if (!flat && !/\d\s?[а-яa-z]$/iu.test(house[0]) && !LED.test(textBefore(text, start, 16))) continue;
    if (isHome(text, start, end, flat)) found.push({ start, end, hasFlat: flat !== null });
  }
  return found;
}

/** The places in a text that begin with the name of a street. */
export function streetPlaces(reading: Reading, taken: readonly Place[]): StreetPlace[] {
  const { scan, text } = reading;
  const found: StreetPlace[] = [];
  for (let hit = 0, count = hitsWith(reading, NAMES); hit < count; hit++) {
    if (!isHit(reading, hit, Category.streetName)) continue;
    const [start, from] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const house = HOUSE.exec(text.slice(from, from + 40));
    if (!house) continue;
    const first = text[start] as string;
    if (first === first.toLowerCase() && !LED.test(textBefore(text, start, 16)) && !/\//.test(house[0])) continue;
    const flat = FLAT.exec(text.slice(from + house[0].length, from + house[0].length + 50));
    const end = from + house[0].length + (flat?.[0].length ?? 0);
    if (isHome(text, start, end, flat) && !isTaken(taken, start, end))
      found.push({ hit, start, end, hasFlat: flat !== null });
  }
  return [...found, ...streetsByShape(reading).filter(({ start, end }) => !isTaken([...taken, ...found], start, end))];
}
