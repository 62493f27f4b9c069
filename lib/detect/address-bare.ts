/** Addresses without any word for the street: «Тараз, Төле би 40 үй 7 пәтер», «адрес Байзакова 280», «Актау 11-15-78». */
import { Category } from './categories';
import { CAPITALS, LETTERS } from './letters';
import { hitsWith, isHit, isTaken, type Place, type Reading, textBefore } from './reading';
import { maskOf } from './scan-notes';

export interface Bare extends Place {
  /** The word that led to it. */
  hit: number;
  hasFlat: boolean;
}

const NAME = `[${CAPITALS}][${LETTERS}’'-]{2,}(?:\\s(?:[${CAPITALS}][${LETTERS}’'-]{2,}|(?:би|хан|батыр|жырау|ел|баба|апа|ата)[а-я]{0,3})){0,2}(?:-\\d{1,2}(?=[\\s,]))?(?:\\s(?:к|көш|даң|к-сі|д-лы)\\.?(?=[\\s,]))?`;
const HOUSE =
  '(?:д\\.?\\s?|дом\\s|үй\\s)?(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}(?:\\s?[А-Яа-яA-Za-z](?![А-яёA-zәіңғүұқөһ]))?(?:/\\d{1,3}[а-яa-z]?)?(?:-?\\s?(?:үй|уй))?';
const FLAT =
  '(?:[\\s,]{1,2}(?:\\d{1,2}[\\s-]?(?:подъезд|кіреберіс|этаж|қабат|блок|үй)|(?:подъезд|блок|корпус)\\s?\\d{1,2})){0,2}(?:[\\s,]{1,3}(?:(?:кв|квартира|пәтер|патер|оф|офис|apt)\\.?\\s?№?\\d{1,4}|\\d{1,4}[\\s-]?(?:пәтер|патер|бөлме|кв|квартира)(?![а-яё]))|\\s?[,-]\\s?\\d{1,4}(?=\\s*(?:$|[\\n;)])))';
/** Nothing that is counted may follow. */
const END = `(?=\\s*(?:$|[\\n,.;)!]|подъезд|этаж|домофон|код|үй(?![${LETTERS}])))(?!\\s*[.,]\\d|:)`;
const AFTER_WORD = new RegExp(
  `^(?:[\\s,.:—–-]{1,3}(?:по|на|это|такой|новый|мой|наш|дом|ул|с|г)\\.?(?=\\s)){0,2}(?:[\\s.]{1,2}[${CAPITALS}][${LETTERS}-]{2,}(?=,))?[\\s,.:—–-]{1,3}((${NAME})[\\s,]{1,2}${HOUSE}(?:(${FLAT})|${END}))`,
  'u',
);
/** Behind a house or flat in Kazakh order: the number, then «пәтер». */
const BEFORE_FLAT = new RegExp(
  `(?<![${LETTERS}\\d])(${NAME})[\\s,]{1,2}${HOUSE}(?:[\\s,]{1,2}\\d{1,3}[\\s-]?(?:подъезд|кіреберіс|этаж|қабат|блок|үй))?[\\s,]{1,3}\\d{1,4}[\\s-]{0,2}$`,
  'u',
);
/** Microdistrict, house, flat. */
const THREE = /^[\s,:–—-]{1,3}(?:мкр\s?)?(\d{1,2}[а-я]?-\d{1,3}[а-я]?-\d{1,3})(?![\d.-])/u;
const THREE_BEFORE = /(?<![\d.-])\d{1,2}[а-я]?-\d{1,3}[а-я]?-\d{1,3}[,\s]{1,2}(?:г\.?\s?)?$/u;
/** What is numbered like a house and is none. */
const NO_STREET =
  /^(?:достав|цен|стоим|офис|склад|кабин|рейс|поезд|вагон|магаз|групп|класс|школ|очеред|касс|корпус|парти|маршрут|автобус|точк|гимназ|больниц|поликлин|лице|палат|аудит|секц|бутик|этаж|подъезд|цон|отдел|фили|мектеп|аурухан|емхан|дүкен|бағыт|сынып|бөлме|курс|доллар|погод|темпер|улиц|проспект|номер|телефон|заказ|участ|сегодн|завтр|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентяб|октяб|ноябр|декаб)/iu;

const NAMED = maskOf([Category.city, Category.addressName, Category.flat]);

/** Addresses behind a town or a word for address, and before a Kazakh «пәтер». */
export function bareAddresses(reading: Reading, taken: readonly Place[]): Bare[] {
  const { text } = reading;
  const found: Bare[] = [];
  let done = 0;
  for (let hit = 0, count = hitsWith(reading, NAMED); hit < count; hit++) {
    const isTown = isHit(reading, hit, Category.city);
    const isWord = isHit(reading, hit, Category.addressName);
    const bare =
      isTown || isWord
        ? (bareAfter(reading, hit, isTown) ?? threeNumbers(reading, hit))
        : isHit(reading, hit, Category.flat)
          ? bareBefore(reading, hit)
          : undefined;
    if (!bare || bare.start < done || isTaken(taken, bare.start, bare.end)) continue;
    if (NO_STREET.test(text.slice(bare.start, bare.end))) continue;
    found.push(bare);
    done = bare.end;
  }
  return found;
}

function bareAfter(reading: Reading, hit: number, isTown: boolean): Bare | undefined {
  const { scan, text } = reading;
  const from = scan.hitEnd[hit] as number;
  const match = AFTER_WORD.exec(text.slice(from, from + 90));
  if (!match) return undefined;
  const start = from + match[0].length - (match[1] as string).length;
  const hasFlat = match[3] !== undefined;
  if (isTown && !hasFlat && !/,/u.test(text.slice(from, start))) return undefined;
  if (isNameOfTown(reading, hit, start)) return undefined;
  return { hit, start, end: from + match[0].length, hasFlat };
}

/** «Астана, Алматы 15»: a list of towns. */
function isNameOfTown(reading: Reading, hit: number, start: number): boolean {
  for (let next = hit + 1; next < reading.scan.hitCount; next++) {
    const at = reading.scan.hitStart[next] as number;
    if (at > start) return false;
    if (at === start) return isHit(reading, next, Category.city);
  }
  return false;
}

function bareBefore({ scan, text }: Reading, hit: number): Bare | undefined {
  const end = scan.hitEnd[hit] as number;
  const at = scan.hitStart[hit] as number;
  if (!/^(?:патер|пәт|бөлме|кв|pater)/iu.test(text.slice(at, end))) return undefined;
  if (!endsWithNumber(text, at)) return undefined;
  const match = BEFORE_FLAT.exec(textBefore(text, at, 70));
  return match ? { hit, start: at - match[0].length, end, hasFlat: true } : undefined;
}

/** Whether the number of a flat stands right before, so that it is worth looking for the house. */
function endsWithNumber(text: string, end: number): boolean {
  return /\d[\s-]{0,2}$/.test(textBefore(text, end, 3));
}

const PLACES_OF_THREE = /^(?:актау|ақтау|aktau|адрес|мекенжай|address|прожива|жив|тұра)/iu;

function threeNumbers({ scan, text }: Reading, hit: number): Bare | undefined {
  const [at, from] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
  if (!PLACES_OF_THREE.test(text.slice(at, from))) return undefined;
  const after = THREE.exec(text.slice(from, from + 20));
  if (after)
    return {
      hit,
      start: from + after[0].length - (after[1] as string).length,
      end: from + after[0].length,
      hasFlat: true,
    };
  const before = THREE_BEFORE.exec(textBefore(text, at, 18));
  if (!before) return undefined;
  const start = at - before[0].length;
  return { hit, start, end: start + before[0].replace(/[,\s].*$/u, '').length, hasFlat: true };
}
