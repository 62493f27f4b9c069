/** Addresses with a street or microdistrict word and a house number; new post codes, which name one building. */
import { bareAddresses } from '../address-bare';
import { nameAfter, startOf, trimmedStart, wholeAddress } from '../address-spans';
import { streetPlaces } from '../address-streets';
import { Category } from '../categories';
import { isDigitAt, isLetterAt } from '../characters';
import type { Examples } from '../finding';
import { matchesOf } from '../matches';
import type { Reading } from '../reading';
import { add, contextOf, hitsWith, isHit, isTaken, near, placesOf, SHAPE, textBefore, wordOf } from '../reading';
import type { Recognizer } from '../recognizer';
import { saidBefore } from '../said-before';
import { hasSeen, maskOf, Signal } from '../scan-notes';

export const address: Recognizer = {
  type: 'address',
  words: {
    signals: Signal.mixed | Signal.digits,
    categories: [
      Category.street,
      Category.flat,
      Category.quarter,
      Category.city,
      Category.addressName,
      Category.streetName,
    ],
    judge,
  },
};

const POSTCODE = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[A-FHLMNPRSTXZ]\d{2}[A-Z]\d[A-Z]\d(?![A-Za-zÀ-ɏЀ-ӿ\d])/gu;
/** After the street's name: house, building, flat. */
const HOUSE =
  /^[\s,.]*(?:(?:дом|д|үй|уй|uy|house|зд|здание|стр|участок|уч)[.:]?[\s№]*)?(\d{1,4}(?:\s?[а-яәіңғүұқөһa-z](?![а-яәіңғүұқөһa-z]))?(?:\s?\/\s?\d{1,4}[а-яa-z]?)?)(?!\.?\d|:|-\d\d-\d|\s?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|мкр|м-н|блок|секци|полос|машин|останов|подъезд|тг|₸|%|тенге|теңге|(?:мин|минут|минуты|час|часа|часов|км|год|года|жыл|га|сот|соток|раз|раза)(?![а-яё])|человек))/iu;
const FLAT =
  /^[\s,.\-–—]*(?:үй|уй|й)?[\s,.\-–—]*(?:(?:корп(?:ус)?|к|блок|подъезд|п-д|этаж|кіреберіс|қабат)\.?\s*\d{1,3}\s?[а-яa-z]?[\s,.]*){0,3}(?:(?:кв|квартира|пәтер|патер|пәт|пат|ap(?:artmen)?t|flat|p[aáä]ter|kv|kvartira|офис|оф|ком)[.:]?[\s№]*(\d{1,4})|[-–—,/]\s?(\d{1,4})(?!\.?\d|[:A-Za-zÀ-ɏЀ-ӿ]))/iu;
const FLAT_AFTER =
  /^(?:\s?-?\s?(?:үй|уй|дом|u[yi]|úı|úi|üi))?[\s,]*(\d{1,4})\s?[-–]?\s?(?:ші|шы|пәтер|патер|пәт|кв(?:артира)?(?![а-я])|p[aáä]ter)/iu;

const WORDS = maskOf([Category.street, Category.flat, Category.quarter, Category.city, Category.addressName]);
const STREETS = maskOf([Category.street]);
const FLATS = maskOf([Category.flat]);
const QUARTERS = maskOf([Category.quarter]);

function judge(reading: Reading): void {
  const { scan } = reading;
  if (hasSeen(scan, WORDS)) judgeNamed(reading);
  for (const { hit, start, end, hasFlat } of streetPlaces(reading, placesOf(reading, 'address')))
    addAddress(reading, hit, start, end, hasFlat);
  if ((scan.signals & Signal.mixed) !== 0) judgePostcodes(reading);
}

/** What has a word for a street, a flat, a quarter or a town. */
function judgeNamed(reading: Reading): void {
  const { scan } = reading;
  judgeEnglish(reading);
  const english = placesOf(reading, 'address');
  let done = -1;
  for (let hit = 0, count = hitsWith(reading, STREETS); hit < count; hit++) {
    if (isTaken(english, scan.hitStart[hit] as number, scan.hitEnd[hit] as number)) continue;
    if (!isHit(reading, hit, Category.street) || (scan.hitStart[hit] as number) < done) continue;
    done = Math.max(done, judgeStreet(reading, hit));
  }
  judgeQuarters(reading);
  const taken = placesOf(reading, 'address');
  for (let hit = 0, count = hitsWith(reading, FLATS); hit < count; hit++) {
    if (isHit(reading, hit, Category.flat) && (scan.hitStart[hit] as number) >= done)
      done = Math.max(done, judgeFlat(reading, hit, taken));
  }
  for (const bare of bareAddresses(reading, placesOf(reading, 'address')))
    addAddress(reading, bare.hit, bare.start, bare.end, bare.hasFlat);
}

/** «по Гагарина с 1 по 15 июня», «12 мкр лучше чем 14», «дом 5 этажей»: what is numbered is no house. */
const RANGE = /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:с|до|от|чем|перекрыт[аоы]?|закрыт[аоы]?)$/iu;

function judgeStreet(reading: Reading, hit: number): number {
  const { scan, text } = reading;
  const wordStart = scan.hitStart[hit] as number;
  const from = scan.hitEnd[hit] as number;
  const name = nameAfter(text, from);
  const house = HOUSE.exec(text.slice(name, name + 24));
  if (!house) return Math.max(judgeEstate(reading, hit, name), judgeHouseBefore(reading, hit));
  const number = house[1] as string;
  if (RANGE.test(text.slice(from, name))) return -1;
  const hasName = /[A-Za-zÀ-ɏЀ-ӿ]/u.test(text.slice(from, name));
  const start = startOf(text, wordStart, hasName);
  if (!hasName && start === wordStart && !isNumbered(reading, hit)) return -1;
  if (near(reading, wordStart, from, Category.currency, 0, 12) >= 0) return -1;
  let end = name + house[0].length;
  const rest = text.slice(end, end + 40);
  const flat = FLAT.exec(rest) ?? FLAT_AFTER.exec(rest);
  const word = HOUSE_AFTER.exec(rest);
  if (flat) end += flat[0].length;
  else if (!word && !isHouseSure(reading, hit, text.slice(name, end), number)) return -1;
  else end += word?.[0].length ?? 0;
  addAddress(reading, hit, start, end, flat !== null);
  return end;
}

/** «33 үй», «10-үйде», «14 дом». */
const HOUSE_AFTER = /^\s?-?\s?(?:(?:үй|уй|uy)[а-яі]{0,3}|дом)(?![A-Za-zÀ-ɏЀ-ӿ])/iu;

/** «в доме 77 по улице Амангельды»: the house before the street. */
function judgeHouseBefore(reading: Reading, hit: number): number {
  const { scan, text } = reading;
  const [start, from] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
  const before = HOUSE_BEFORE.exec(textBefore(text, start, 24));
  const name = before && ONE_NAME.exec(text.slice(from, from + 30));
  if (!name) return -1;
  addAddress(reading, hit, start - before[0].length, from + name[0].length, false);
  return from + name[0].length;
}

const ONE_NAME = /^\.?\s(?:[A-ZА-ЯӘҒҚҢӨҰҮҺІ][A-Za-zÀ-ɏЀ-ӿ-]+\s?){1,2}(?<!\s)/u;

const HOUSE_BEFORE = /(?<![A-Za-zÀ-ɏЀ-ӿ])дом[ае]?\s№?\d{1,4}[а-я]?\s(?:по|на)\s$/iu;

/** «Apt 45, 12 Mangilik El Ave»: the house before the street. */
const ENGLISH = /(?<![\d.,-])(?:(?:apt|flat|unit)\.?\s?\d{1,4},?\s)?\d{1,4}[a-z]?\s(?:[A-Z][a-z'-]{1,20}\s){1,3}$/iu;

function judgeEnglish(reading: Reading): void {
  const { scan, text } = reading;
  for (let hit = 0, count = hitsWith(reading, STREETS); hit < count; hit++) {
    const [from, end] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    if (
      !isHit(reading, hit, Category.street) ||
      !/^(?:st|street|ave|avenue|lane|blvd|boulevard)$/iu.test(text.slice(from, end))
    )
      continue;
    const before = ENGLISH.exec(textBefore(text, from, 70));
    const start = from - (before?.[0].length ?? 0);
    if (before) addAddress(reading, hit, start, end, /^(?:apt|flat|unit)/iu.test(before[0]));
  }
}

/** «Самал-2, 77-12», «Аксай-4 61-22»: microdistrict, house and flat without any word for them. */
function judgeQuarters(reading: Reading): void {
  const { scan, text } = reading;
  let taken: ReturnType<typeof placesOf> | undefined;
  for (let hit = 0, count = hitsWith(reading, QUARTERS); hit < count; hit++) {
    if (!isHit(reading, hit, Category.quarter)) continue;
    const [start, from] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const rest = QUARTER.exec(text.slice(from, from + 24));
    taken ??= placesOf(reading, 'address');
    if (!rest || isTaken(taken, start, from + rest[0].length)) continue;
    addAddress(reading, hit, start, from + rest[0].length, true);
  }
}

const QUARTER =
  /^(?:-\d{1,2}[\s,]{1,2}(?:дом\s|д\.?\s?)?\d{1,3}[а-яa-z]?\s?[-–/]\s?\d{1,3}|[- ]\d{1,2}[\s,]{1,2}(?:дом|д|үй|уй)[.\s]{1,2}\d{1,3}[а-яa-z]?(?:[\s,]{1,2}(?:кв|пәтер|патер)[.\s]{0,2}\d{1,3})?)(?![\d.:-]|\s?(?:тг|%|км))/iu;

/** «ЖК Нурлы блок А кв 101»: an estate with a flat and no house. */
function judgeEstate(reading: Reading, hit: number, name: number): number {
  const { scan, text } = reading;
  const start = scan.hitStart[hit] as number;
  if (!/^ж[./]?к$/iu.test(text.slice(start, scan.hitEnd[hit])) || name <= (scan.hitEnd[hit] as number) + 1) return -1;
  const flat =
    /^[\s,.]*(?:(?:(?:блок|корпус|корп|подъезд|секция|дом)\s?[A-Za-zÀ-ɏЀ-ӿ\d]{1,3}|\d{1,2}[\s-]?(?:блок|корпус|подъезд|секция))[\s,]*)?(?:кв|квартира|пәтер|патер|apt)\.?\s?\d{1,4}/iu.exec(
      text.slice(name, name + 40),
    );
  if (!flat) return -1;
  addAddress(reading, hit, start, name + flat[0].length, true);
  return name + flat[0].length;
}

/** «8 мкр», «мкр 8»: the number belongs to the microdistrict, the house must follow. */
function isNumbered(reading: Reading, hit: number): boolean {
  const word = wordOf(reading, hit).toLowerCase();
  return /^(?:мкр|микр|м-н|мк-р|ж[/.]м|проезд|переул|пер$|ул)/u.test(word);
}

/** Without a flat the house needs its own word, a comma, or an unmistakable street marker. */
function isHouseSure(reading: Reading, hit: number, house: string, number: string): boolean {
  if (/^[\s,.]*(?:д|үй|уй|uy|house|зд|уч)/iu.test(house) || /[а-яa-z/]/iu.test(number)) return true;
  const { scan, text } = reading;
  const word = wordOf(reading, hit).toLowerCase();
  const end = scan.hitEnd[hit] as number;
  if (
    /^(?:ул|пр|пер|бульвар|б-р|st|ave|коше|көш|к-с|даңғ|daŋ|dań|dang|данг|kosh|kós|kös|prospekt|ulitsa|мкр|микрорайон|тұй|туй|тупик|мөлтек|молтек|ықшам|ыкшам|ша[ғг]ын|[шмы]\/а|наб|жилмас|садов|дачн)/u.test(
      word,
    )
  ) {
    return !/^\s?(?:подъезд|этаж|минут|раз|жыл|год|адам|бала|человек|шт)/iu.test(
      text.slice(end + house.length, end + house.length + 12),
    );
  }
  return /^,/.test(house);
}

function addAddress(reading: Reading, hit: number | undefined, start: number, end: number, hasFlat: boolean): void {
  const living = near(reading, start, end, Category.living, 40, 25);
  const office =
    near(reading, start, end, Category.office, 40, 40) >= 0 || near(reading, start, end, Category.company, 60, 30) >= 0;
  const level = hasFlat && living >= 0 && !office ? 'medium' : 'low';
  const score = 0.75 + (hasFlat ? 0.15 : 0) + (living >= 0 ? 0.05 : 0);
  const span = wholeAddress(reading, { start: trimmedStart(reading.text, start, end), end });
  add(reading, 'address', span, score, level, [
    SHAPE,
    hit === undefined ? undefined : contextOf(reading, hit),
    living >= 0 ? contextOf(reading, living) : undefined,
  ]);
}

const BEFORE_FLAT =
  /(?<![A-Za-zÀ-ɏЀ-ӿ\d])(?:[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'’-]+\s){0,1}[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'’-]+(?:\s\d{1,2}(?=,))?[\s,]{1,2}(?:д\.?\s?|дом\s)?\d{1,4}\s?[а-яa-z]?(?:\s?\/\s?\d{1,4})?(?:-?үй)?[\s,]{1,3}(?:(?:\d{1,2}[\s-]?(?:этаж|подъезд|қабат|кіреберіс|блок)|(?:этаж|подъезд|блок|корпус)\s?\d{1,2})[\s,]{1,3})?$/iu;

/** The house and its street before a word for a flat, or nothing. */
const houseBefore = saidBefore((before) => BEFORE_FLAT.exec(before)?.[0] ?? '');

/** A house number can only end here after a space or comma, with a digit close by. */
function hasDigitBefore(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (before !== ' ' && before !== ',' && before !== '\n' && before !== '\u00a0' && before !== '\t') return false;
  for (let i = at - 2; i >= 0 && at - i < 12; i--) if (isDigitAt(text, i)) return true;
  return false;
}

/** «Абая 10, кв 5»: a flat after a house after a name, without a word for street. */
function judgeFlat(reading: Reading, hit: number, taken: ReturnType<typeof placesOf>): number {
  const { scan, text } = reading;
  const at = scan.hitStart[hit] as number;
  if (!hasDigitBefore(text, at)) return -1;
  const flat = /^\.?\s?№?\s?\d{1,4}(?![\d.,]\d|\s?(?:м2|м²|кв|тг|м(?![A-Za-zÀ-ɏЀ-ӿ])))/iu.exec(
    text.slice(scan.hitEnd[hit], (scan.hitEnd[hit] as number) + 12),
  );
  const before = flat && houseBefore(reading, at - 50, at);
  if (!flat || !before || /^(?:подъезд|этаж|кабинет|ауд|қабат|кіреберіс|(?:до|от|с|к|по|в|на)\s\d)/iu.test(before))
    return -1;
  const start = at - before.length;
  const end = (scan.hitEnd[hit] as number) + flat[0].length;
  if (isTaken(taken, start, end)) return -1;
  addAddress(reading, hit, start, end, true);
  return end;
}

function judgePostcodes(reading: Reading): void {
  for (const match of matchesOf(POSTCODE, reading.text)) {
    if (isLetterAt(reading.text, match.index - 1) || isDigitAt(reading.text, match.index + 7)) continue;
    if (near(reading, match.index, match.index + 7, Category.order, 20, 10) >= 0) continue;
    add(reading, 'address', { start: match.index, end: match.index + 7 }, 0.7, 'low', [SHAPE]);
  }
}

export const examples: Examples = {
  found: [
    'Асар шағын ауданы, 310',
    'Нұрсат ш/а 45 үй',
    'Сатпаев кошесы 22',
    'в доме 77 по улице Амангельды',
    'Жетысу-2 дом 65',
    'ЖК Акбулак 3 блок кв 15',
    'ул: Абая дом: 10 кв: 5',
    'садовое общество Ветеран уч 45',
    'курьерге: Самал-2, 77-12',
    'Достық к-сі 17',
    'улица гагарина дом сто двадцать пять квартира шесть',
    'Saryarqa dańǵyly, 12-úı, 40-páter',
    'ул. Абая, д. 10, кв. 5',
    'живу на улице Сатпаева 22/1 кв 14',
    'Абай көшесі, 10-үй, 5-пәтер',
    'пр. Назарбаева 120, кв 33',
    'мкр Самал-2, дом 77, кв 12',
    '8 мкр, дом 14',
    'мкр 8, дом 14',
    'Достык даңғылы 91',
    'коктем мкр 15 уй 4 патер',
    'проспект Абылай хана 55а',
    'koshesi Abai, 12 uy',
    'улица Толе би, 101',
    'индекс A01P3K4',
    'бульвар Бухар жырау 27/5',
  ],
  ignored: [
    'ул. Абая 13 мая перекроют',
    'шағын ауданда 2 мектеп бар',
    'в доме 2 по вторникам',
    'Самал-2 дом хороший',
    'ремонт по ул. Гагарина с 1 по 15 июня',
    '12 мкр лучше чем 14',
    'этаж 5 кабинет 501',
    'подъезд 2, этаж 4',
    'Самал-2 ждём',
    'на улице 10 градусов',
    'дом 2 смотришь?',
    'улица красная',
    'көшеде 5 бала ойнап жүр',
    'на улице -15',
    'встретимся на площади в 18:00',
    'пр 500 тг',
    'кв 45 м2 продам',
    'улица 25 минут пешком',
    'шоссе 120 км/ч',
    'микрорайон хороший',
    'на улице 2 часа стоял',
  ],
};
