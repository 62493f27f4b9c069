/** Addresses that only what stands around them gives away: «Түрксіб 76 тұсында», «по Кошевого 113», «27 мкр? да, 27-16-80». */
import { isHome } from '../detect/address-streets';
import { DIGITS, isDigit } from '../detect/characters';
import type { Finding } from '../detect/finding';
import { matchesOf } from '../detect/matches';
import { type Place, textBefore } from '../detect/reading';
import { wordsOf } from '../detect/text-words';
import { type Form, formsFor } from './address-forms';
import { homesIn } from './address-homes';
import { CAPITAL, ESTATE_NAME, L, SPOKEN } from './address-words';

const NAME = `[${CAPITAL}][${L}’'-]{2,24}`;
const NAMES = `${NAME}(?:\\s(?:${NAME}|би|хан|батыр|ата)(?![${L}]))?`;
const HOUSE = `\\d{1,3}(?:/\\d{1,3})?[а-яА-Я]?(?![${L}\\d]|[.:,]\\d|[/-])`;
/** A name and a number, or one said in words. */
const NUMBERED = new RegExp(`(${NAMES})\\s(?:${HOUSE}|(?:${SPOKEN}\\s)?${SPOKEN}(?=[,.;!?)]|\\s*$))`, 'gu');
/** «Ляззат 8 и Ляззат 18»: the same name with two numbers and more. */
const DOORS = new RegExp(
  `(${NAME})\\s\\d{1,3}(?:\\s(?:и|мен|пен|бен|или|немесе)\\s\\1\\s\\d{1,3}|(?:,\\s\\1\\s\\d{1,3}){2,6})(?![${L}\\d]|[.:,]\\d)`,
  'gu',
);
/** «тұсында», «жақта», «үйінен»: where people say that something is. */
const BESIDE =
  /^\s(?:үй(?:інің|дің)\s)?(?:тұсы|жақта|жаққа|маңы|аула|алдын(?:ан|а(?!н)|дағы)|қасы|жаны|бұрышы|үйін|үйде|үйге|үйден|үйдің|көршіг|көршіс|подъез|кіреберіс)/u;
/** «на», «по», before what is named as streets are. */
const LED = new RegExp(`(?<![${L}])(?:на|с|по|до|от|из|около|возле)\\s$`, 'iu');
const LIKE_STREET = /[^аеиоуыэюя]ого$/u;
const SPOKEN_LIKE_STREET = /(?:[^аеиоуыэюя]ого|[иы]на|[оеё]ва|ск(?:ая|ой))\s\p{L}/u;
/** What is numbered, stands somewhere and is no street. */
const NO_STREET =
  /^(?:мектеп|лицей|гимназ|школ|аптек|емхан|аурухан|больниц|вагон|бөлме|кабин|каб|склад|дүкен|магаз|бокс|блок|секц|қабат|этаж|подъезд|терминал|балабақ|садик|сад|цех|касс|рейс|поезд|автобус|маршрут|аялдам|останов|алаң|зал|топ|сынып|класс|групп|лагер|объект|станц|скважин|шахт|бригад|участ|кезек|жоба|полигон)/iu;
const COUNTED = new RegExp(
  `^[\\s-]{0,2}(?:лет|год|жас|жыл|мин|сағ|час|ч(?![${L}])|км|м(?![${L}])|шақ|метр|шт|дана|кг|г(?![${L}])|л(?![${L}])|тг|тенге|теңге|тыс|мың|млн|раз|рет|чел|адам|балл|очк|гол|место|орын|класс|сынып|курс|том|бет|стр(?![${L}])|номер|серия|сезон|утра|вечера|%|₸|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)`,
  'iu',
);
/** «Северное кольцо 24/1», «Вокзал маңы 16». */
const ROAD = new RegExp(`${NAMES}\\s(?:кольц[оае]|жағалауы|маңы|тас\\sжолы|тұйығы|тупик[еа]?)\\s${HOUSE}`, 'gu');
/** «ул Сейфуллина (бывш. Дзержинского) 580». */
const RENAMED = new RegExp(
  `(?:(?<![${L}])(?:ул|пр|пр-т|улиц[аеы]|проспекте?)\\.?\\s${NAMES}\\s\\(|${NAMES}\\s\\((?:ныне|бывш\\p{L}*\\.?|теперь|қазір|бұрын)(?![${L}]))[^()\\d]{3,30}\\),?\\s(?:\\d{1,3}-\\d{1,3}(?![\\d-])|${HOUSE})`,
  'gu',
);
/** «Самал-1, 9», «Алтын ауыл 15-34». */
const ESTATE = new RegExp(
  `(?:(?:${ESTATE_NAME})-\\d{1,2},\\s${HOUSE}|${NAME}\\sауыл\\s\\d{1,3}-\\d{1,3}(?![\\d.:-]))`,
  'gu',
);
/** «дом 14, улица Рыскулова», «14 дом по улице Рыскулова»: the house before the street. */
const HOUSE_FIRST = new RegExp(
  `(?:дом\\s\\d{1,3}[а-я]?,\\s|\\d{1,3}[а-я]?\\sдом\\s(?:по\\s|на\\s))(?:улиц[аеы]|ул\\.|проспекте?|пр\\.)\\s${NAMES}(?![${L}]|,?\\s\\d)`,
  'gu',
);
/** «Masanchi 98, unit 4». */
const ENGLISH = new RegExp(
  `${NAME}\\s(?:${NAME}\\s)?\\d{1,3}[a-z]?,\\s(?:unit|apt|flat|room|ward|office|suite|entrance)\\s\\d{1,4}(?![${L}\\d])`,
  'gu',
);
/** Microdistrict, house and flat, where a microdistrict, a town of them or living is spoken of. */
const THREE = /(?<![\d.,:/-]|\p{L})\d{1,2}[а-я]?-\d{1,3}[а-я]?-\d{1,3}(?![\d.:/-]|\p{L}|,\d)/gu;
const OF_THREE = new RegExp(
  `(?<![${L}])(?:актау|ақтау|aktau|микрорайон|мкр|ықшам\\s?аудан|м[/-]а(?![${L}])|тұра(?:мын|мыз|ды)(?![${L}]))`,
  'iu',
);
/** «такси 43-12-21»: a short phone number. */
const IS_CALL = /такси|тел(?!е)|звон|номер|хабарлас|қоңырау|call|phone/iu;

function placeOf(match: RegExpExecArray): Place {
  return { start: match.index, end: match.index + match[0].length };
}

/** Whether what stands around the name and the number says that it is an address. */
function isPlace(text: string, match: RegExpExecArray): boolean {
  const { start, end } = placeOf(match);
  const rest = text.slice(end, end + 24);
  const name = match[1] as string;
  if (NO_STREET.test(name) || COUNTED.test(rest) || isInWord(text, start)) return false;
  if (BESIDE.test(rest)) return true;
  if (!LIKE_STREET.test(name) && !SPOKEN_LIKE_STREET.test(match[0])) return false;
  return LED.test(textBefore(text, start, 8)) && isHome(text, start, end, null);
}

function isInWord(text: string, start: number): boolean {
  return /[\p{L}\d-]/u.test(text[start - 1] ?? ' ');
}

/** The doors of a street that is called like a person. */
function doorsOf(text: string, findings: readonly Finding[]): Place[] {
  const names = findings.filter(({ type }) => type === 'person-name');
  if (names.length < 2) return [];
  const starts = new Set(names.map(({ start }) => start));
  return matchesOf(DOORS, text)
    .map(placeOf)
    .filter(({ start }) => starts.has(start));
}

/** Houses said in words need no number. */
const MAY_BE_SAID = /мкр|микрорайон|аудан|көшесі|пәтер|участок/;
/** What stands before the numbers of a text. */
const CLUE = { capital: 1, word: 2, bracket: 4, hyphen: 8, other: 16 } as const;

const [BLANK, HYPHEN, BRACKET, NINE] = [32, 45, 41, 57];
const LONGEST_WORD = 24;

/** Which patterns are worth a try: a sum of clues. */
function cluesOf(text: string): number {
  const { kinds, signs } = wordsOf(text);
  let clues = 0;
  if ((signs & DIGITS) === 0) return clues;
  let isInNumber = false;
  for (let i = 0; i < text.length; i++) {
    const wasInNumber = isInNumber;
    isInNumber = isDigit(kinds[i] as number);
    if (!isInNumber || wasInNumber) continue;
    if (i < 2) {
      clues |= CLUE.word;
      continue;
    }
    const before = text.charCodeAt(i - 1);
    if (before === HYPHEN) clues |= CLUE.hyphen;
    else if (before === BLANK && (text.charCodeAt(i - 2) === BRACKET || text.charCodeAt(i - 3) === BRACKET))
      clues |= CLUE.bracket;
    else if (before === BLANK && text.charCodeAt(i - 2) > NINE)
      clues |= startsCapital(text, i - 2) ? CLUE.capital : CLUE.word;
    else clues |= CLUE.other;
  }
  return clues;
}

function startsCapital(text: string, last: number): boolean {
  let first = last;
  while (first > 0 && last - first < LONGEST_WORD && text.charCodeAt(first - 1) > NINE) first--;
  return text[first] !== text[first]?.toLowerCase();
}

/** The forms that the clues speak for. */
function formsBy(text: string, clues: number): Form[] {
  const forms: Form[] = [];
  if (clues & CLUE.word) forms.push({ pattern: ROAD });
  if (clues & CLUE.bracket) forms.push({ pattern: RENAMED });
  if (clues & CLUE.hyphen) forms.push({ pattern: ESTATE, isHomeOnly: true });
  if (clues & (CLUE.word | CLUE.capital) && text.includes('дом')) forms.push({ pattern: HOUSE_FIRST });
  if (clues & CLUE.capital && clues & CLUE.word) forms.push({ pattern: ENGLISH });
  return forms;
}

function placesIn(text: string, clues: number, hasName: boolean): Place[] {
  const found: Place[] = homesIn(text);
  if (hasName || clues & CLUE.capital)
    for (const match of matchesOf(NUMBERED, text)) if (isPlace(text, match)) found.push(placeOf(match));
  for (const { pattern, isHomeOnly } of [...formsBy(text, clues), ...formsFor(text)]) {
    for (const match of matchesOf(pattern, text)) {
      const place = placeOf(match);
      if (isHomeOnly && !isHome(text, place.start, place.end, null)) continue;
      if (!COUNTED.test(text.slice(place.end, place.end + 12)) && !isInWord(text, place.start)) found.push(place);
    }
  }
  if (clues & CLUE.hyphen && OF_THREE.test(text) && !IS_CALL.test(text))
    for (const match of matchesOf(THREE, text)) found.push(placeOf(match));
  return found;
}

/** The places in order that neither an address before them nor part of an address touches; both lists are walked once. */
function untouched(places: Place[], findings: readonly Finding[]): Place[] {
  const addresses = findings.filter(({ type }) => type === 'address');
  const free: Place[] = [];
  let next = 0;
  let done = 0;
  for (const place of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start < done) continue;
    while (next < addresses.length && (addresses[next] as Finding).end <= place.start) next++;
    const first = next;
    while (next < addresses.length && isWithin(addresses[next] as Finding, place)) next++;
    const address = addresses[next];
    const isOne = next === first + 1 && isWithin(place, addresses[first] as Finding);
    if (isOne || (address && address.start < place.end)) continue;
    free.push(place);
    done = place.end;
  }
  return free;
}

function isWithin(inner: Place, outer: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The findings that do not lie within one of the places; both are in order. */
function outside(findings: readonly Finding[], places: readonly Place[]): Finding[] {
  let next = 0;
  return findings.filter(({ start, end }) => {
    while (next < places.length && (places[next] as Place).end < end) next++;
    const place = places[next];
    return !place || start < place.start;
  });
}

/** What was found, in order, with the addresses that were passed over; a name that is a street's is nobody's. */
export function withPassedOver(text: string, findings: Finding[]): Finding[] {
  const clues = cluesOf(text);
  const hasName = findings.some(({ type }) => type === 'person-name');
  if (clues === 0 && !hasName && !MAY_BE_SAID.test(text)) return findings;
  const places = untouched([...placesIn(text, clues, hasName), ...doorsOf(text, findings)], findings);
  if (places.length === 0) return findings;
  const added = places.map(
    ({ start, end }): Finding => ({
      type: 'address',
      start,
      end,
      score: 0.7,
      level: 'low',
      evidence: [{ kind: 'tagger' }],
    }),
  );
  return [...outside(findings, places), ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}
