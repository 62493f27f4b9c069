/** What stands behind an address and is no part of it. */
import { isDigitAt } from '../detect/characters';
import { NEXT_SENTENCE } from './address-sentences';
import { TOWN } from './address-towns';
import { CASE, L, ORDINAL, SPOKEN, STREET_WORD, UNIT } from './address-words';

const WAY = '(?:подъезд|под|п-?д|п|podezd|этаж|эт|etazh|floor|entrance|қабат|кабат|кіреберіс|киреберис)';
/** «кв 16, подъезд 2, этаж 4», «12-пәтер, 3 қабат»: what stands behind the flat. */
const BEHIND_FLAT = new RegExp(
  `(?<=(?<![${L}])(?:кв|квартира|kv|kvartira|apt|flat|офис|office)\\.?\\s?№?\\d{1,4}|\\d[\\s-]{0,2}(?:кв|квартира|пәтер|патер|пәт|pater)${CASE}?)(?:[\\s,.]{1,3}(?:${WAY}\\.?\\s?№?\\d{1,2}|(?:\\d{1,2}(?:-?(?:й|ый|ші|шы|rd|th|nd|st))?|${ORDINAL})[\\s-]{0,2}${WAY}\\.?${CASE}?)(?![${L}\\d]))+$`,
  'iu',
);
/** «кв 88, 250к», «52-пәтер, 12-де»: no number belongs to the address behind the flat. */
const NUMBER_BEHIND = new RegExp(
  `(?<=(?<![${L}])(?:кв|квартира|kv|apt)\\.?\\s?№?\\d{1,4}|\\d[\\s-]{0,2}(?:кв|квартира|пәтер|патер|пәт)${CASE}?|\\d[а-яa-z]?-\\d{1,4}),\\s\\d{1,4}(?:\\p{L}|${CASE})?$`,
  'iu',
);
const LOOSE_END = /(?<=\d\p{L}?)(?:,|\s[–—-])\s(?:подъезд|этаж|вход|дом|үй|уй)$|\sқай\s\p{L}+$/iu;
/** «14-9, третий этаж»: behind the flat. */
const FLOOR_BEHIND = new RegExp(
  `(?<=\\d\\s?[-–—]\\s?\\d{1,4}),?\\s(?:${ORDINAL}|\\d{1,2}(?:-?[йя])?)\\s(?:этаж|подъезд)$`,
  'iu',
);
/** «кв 27, подъезд второй»: a unit that nothing numbers. */
const LOOSE_UNIT = /(?<=\d)(?:,\s(?:подъезд|этаж|вход)|\sподъезд(?=$))$/iu;
/** «Мәметова 25, 3 адам», «кв 44, 2 донера». */
const COUNTED = new RegExp(
  `^ (?:адам|кісі|человек|чел|донер|пицц|баллон|қап|мешк|мешок|шт|порци|бутыл|литр|кг|дана|жас|рет|раз|тонн|куб|пачк|короб|пакет|мест(?!о(?:\\s\\d|[,.;:!]|\\s*$))|пассажир|взросл|гост|орын|парта|сотық|сот(?:ки|ок|ка)|ячейк|холодильник|сум(?:ка|ки|ок)|коробк|л(?![${L}])|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|мая|июн|июл|август|сентяб|октяб|нояб|декаб)`,
  'iu',
);
const LAST_COUNT =
  /(?<=\d[^\d]{0,14})(?:,\s\d{3}|(?:[,.]\s|\s(?:[a-zа-яәғқңөұүһі]{2,6}\s)?)(?:\d{1,2}(?:-\d{1,2})?|два|две|три|четыре|пять|екі|үш|төрт|бес))$/u;
/** «Муканова 211, торт», «Ульбинская 5 сатылды»: a small word behind the number that is no part of an address. */
const WORD_BEHIND = new RegExp(
  `(?<=\\d\\p{L}?)(?:,\\s|\\s)(?!${UNIT}${CASE}?(?![${L}])|${STREET_WORD}|под[ъь]езд|вход|${ORDINAL}|(?:${SPOKEN}|${TOWN.toLowerCase()})(?![${L}])|напротив|шағын|шагын|ықшам|мөлтек|микрорайон|цокол|антресол|мансард|полуподвал|подвал|пентхаус|чердак|холл|медпункт|пищеблок|родблок|пристройка|флигель|регистратура|канцелярия|при[её]мная|вахтада|жертөле|дробь|блок|үй|уй)[a-zа-яёәғқңөұүһі]{4,}(?:(?<=[дтн][ае]н)\\s\\d{1,3})?$`,
  'u',
);
/** «16/9-27... «двадцать семь», «1 подъезд,». */
const TRAIL = /(?<=\d\p{L}?)(?:\.{2,}.*|…\s.*|\s[—–]|\n\p{L})$|\s(?:и|или|мен|және|and|or)$|[,\s]+$/su;
/** «, код 14к»: for whoever comes. */
const CODE = new RegExp(`(?<=\\d[^\\d]{0,20}),?\\s(?:код|kod|(?:gate\\s)?code)(?![${L}]).*$`, 'isu');
/** «31-47 үйге», «14-9 пәтерді»: the flat is said already. */
const HOME_BEHIND = new RegExp(`(?<=\\d-\\d{1,4})\\s(?:(?:үй|пәтер)${CASE}?|квартир[ау])$`, 'u');
/** «Сұлутөбе 15, 4 бөлме»: how many rooms. */
const ROOMS = /(?<=\d),\s[1-9]\s(?:бөлме|комн?)$/u;
/** «4 екі» before « бөлмелі», «17а два» before « холодильника», «20а 2» before «-й адрес»: the number of what comes next. */
const NEXT_NUMBER = new RegExp(`(?<=\\d[а-я]?)\\s(?:${SPOKEN})$`, 'iu');
const NOT_UNIT = `(?!${UNIT}${CASE}?(?![${L}])|под|эт|кв|дом)\\p{Ll}{3,}`;
const NEXT = new RegExp(`^\\s${NOT_UNIT}`, 'u');
const NEXT_RANK = new RegExp(`^-?(?:й|я|ый|ая|ші|шы)\\s${NOT_UNIT}`, 'u');
/** «3, комната» before «отдыха»: a unit that nothing numbers. */
const BARE_UNIT =
  /(?<=\d\p{L}?|десять|дцать|один|два|три|пять|сорок),\s(?:комната|кабинет|офис|квартира|корпус|помещение|здание|бөлме|кеңсе)$/iu;
/** «Мүсірепов 10 (кеңсе»: a remark. */
const REMARK = /\s\([^()\d]*$/u;
/** «павильон 10, вход 1500»: what it costs. */
const ENTRANCE_FEE = /,\sвход\s\d{3,4}$/u;
/** «Қарағанды 2» before « торт», «оф. 11а 12» before « ланчей»: how many. */
const LAST_NUMBER = new RegExp(
  `(?<=\\d[^\\d]{0,20},\\s(?:${TOWN})|(?<![${L}])(?:кв|оф|офис|каб|пәтер)\\.?\\s\\d{1,4}[а-я]?)\\s\\d{1,2}$`,
  'u',
);
/** «дом 117, 5/9»: which floor of how many. */
const FLOORS = /(?<=(?:дом|д\.|кв\.?)\s\d{1,3}),\s\d{1,2}\/\d{1,2}$/u;
/** «комн. 305, общежитие». */
const ROOM_BEHIND = /(?<=(?:комн\.?|комната)\s№?\d{1,4}|\d[\s-]бөлме),\s(?:общежитие|вахтада)$/u;
/** «бокс 14, он» before « там»: how the next clause begins. */
const CLAUSE = /(?<=\d\p{L}?),\s(?:он[аи]?|там|тут|мы|вы|ол|мен|біз|сол|осы|не|но|да|ал|he|she|we)$/u;
/** «Абылай хан 25, 10-ға» before « дейін»: until when. */
const HOUR = /(?<=\d),\s\d{1,2}(?:[:.]\d\d)?(?:-?[ғгқк][ае])?$/u;
const UNTIL = /^(?:-?[ғгқк][ае])?\s(?:дейін|шейін|дейин|шейин|қарай|жуық)(?!\p{L})/u;
/** What is cut off behind an address, in this order; `endsInDigit` is said of what may. */
const BEHIND: readonly { pattern: RegExp; endsInDigit?: true }[] = [
  { pattern: NEXT_SENTENCE, endsInDigit: true },
  { pattern: CLAUSE },
  { pattern: FLOORS, endsInDigit: true },
  { pattern: ROOM_BEHIND },
  { pattern: REMARK },
  { pattern: ENTRANCE_FEE, endsInDigit: true },
  { pattern: HOME_BEHIND },
  { pattern: ROOMS },
  { pattern: BEHIND_FLAT, endsInDigit: true },
  { pattern: TRAIL, endsInDigit: true },
  { pattern: WORD_BEHIND, endsInDigit: true },
  { pattern: NUMBER_BEHIND, endsInDigit: true },
  { pattern: FLOOR_BEHIND },
  { pattern: LOOSE_END },
];

/** The end without the code of the door. */
export function withoutCode(text: string, start: number, end: number): number {
  return end - (CODE.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** How many characters before `end` are the number of something counted behind it. */
export function countedAt(text: string, start: number, end: number): number {
  if (!COUNTED.test(text.slice(end, end + 12))) return 0;
  return LAST_COUNT.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** The end without what only stands behind the address. */
export function withoutRest(text: string, start: number, from: number): number {
  let end = from;
  // «помещение 4, 34 кв.м»
  if (/^\.?\s?м(?!\p{L})/u.test(text.slice(end, end + 3)))
    end -= /,\s\d{1,4}\sкв$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const rest = text.slice(end, end + 24);
  const isNext = NEXT.test(rest);
  if (isNext) end -= NEXT_NUMBER.exec(text.slice(start, end))?.[0].length ?? 0;
  if (isNext && !/^\s(?:по|на|бар|деп|жат|тұр|екен)/u.test(rest))
    end -= LAST_NUMBER.exec(text.slice(start, end))?.[0].length ?? 0;
  if (UNTIL.test(rest)) end -= HOUR.exec(text.slice(start, end))?.[0].length ?? 0;
  if (NEXT_RANK.test(rest)) end -= /(?<=\d[а-я]?)\s\d{1,2}$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  if (/^\s\p{Ll}{4,}/u.test(rest)) end -= BARE_UNIT.exec(text.slice(start, end))?.[0].length ?? 0;
  let own = text.slice(start, end);
  for (const { pattern, endsInDigit } of BEHIND) {
    const size = endsInDigit || !isDigitAt(text, end - 1) ? (pattern.exec(own)?.[0].length ?? 0) : 0;
    if (size === 0) continue;
    end -= size;
    own = text.slice(start, end);
  }
  if (!/^\s(?:со|не)\s|^\s(?!(?:м|тв|св)ой)[а-я]+[ыо]й/u.test(text.slice(end, end + 12))) return end;
  return end - (LOOSE_UNIT.exec(text.slice(start, end))?.[0].length ?? 0);
}
