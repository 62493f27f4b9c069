/** Where an address begins and ends around its street and house: from the settlement to the flat. */
import { Category } from './categories';
import { CAPITALS, LETTERS } from './letters';
import { firstHitFrom, isHit, type Place, type Reading, textBefore } from './reading';

const UNIT =
  '(?:кв|квартира|пәтер|патер|пәт|үй|уй|дом|p[aáä]ter|kv|kvartira|apt|оф|офис|подъезд|п-д|этаж|блок|корпус|корп|кіреберіс|қабат|floor|үйі)';
/** «-пәтер», «, кв 5», «, 5 подъезд» behind what was found. */
const PART = new RegExp(
  `^(?:\\s?-?\\s?(?:ші\\s|шы\\s)?${UNIT}(?![${LETTERS}])(?:\\.?\\s?№?\\d{1,4}[а-я]?(?![${LETTERS}\\d.:]))?|[\\s,.]{1,3}(?:${UNIT}\\.?\\s?№?\\d{1,4}|\\d{1,4}[\\s-]{0,2}${UNIT})(?![${LETTERS}\\d]))`,
  'iu',
);
/** «г. Алматы, », «Сарыарқа ауданы, », «обл. Абай, », «050040, » before it. */
const PLACE = new RegExp(
  `(?:(?<![${LETTERS}])(?:г|гор|город|с|село|пос|пгт|поселок|посёлок|аул|обл|область|р-н|район|қ|ауыл|кент|ВКО|СКО|ЗКО)[\\s.]{1,2}(?:[${CAPITALS}][${LETTERS}’'-]{2,})?|(?<![${LETTERS}])[${CAPITALS}][${LETTERS}’'-]{2,}(?:\\s[${CAPITALS}][${LETTERS}’'-]{2,})?\\s(?:қаласы|каласы|облысы|ауданы|ауылы|кенті|обл(?:асть)?|р-н|район|аудан|қ|ауд|city|qalasy|oblysy)\\.?|(?<!\\d)[0-1]\\d{5}|(?<![${LETTERS}])(?:ВКО|СКО|ЗКО|РК|ҚР))[\\s,]{1,2}$`,
  'u',
);
const MAX_PARTS = 4;
/** Words that lead up to an address and are no part of it. */
const LEAD =
  /^(?:(?:на|по|в|с|до|из|от|тут|дом|адресу?|address|мекенжайы?|живу|живёт|живет|at|to|in|the|на улицу)[\s:]+)+/iu;

/** «снимаю Бокейхана 11»: a word in small letters before a name. */
const WORD =
  /^(?!ул|пр|мкр|микр|мөл|бул|пер|пл|пос|дом|квартал|ш|трасс|набер|тупик|село|жк|көш|кош)[а-яёәғқңөұүһі]{3,}\s(?=[А-ЯӘҒҚҢӨҰҮҺІ])/u;

/** `start` without «на», «по», «адрес» in front; what follows must stay an address. */
export function trimmedStart(text: string, start: number, end: number): number {
  const lead = LEAD.exec(text.slice(start, end)) ?? WORD.exec(text.slice(start, end));
  return lead && /\p{L}/u.test(text.slice(start + lead[0].length, end)) ? start + lead[0].length : start;
}

/** The whole address around a street and a house. */
export function wholeAddress(reading: Reading, found: Place): Place {
  const { text } = reading;
  let { start, end } = found;
  for (let part = 0; part < MAX_PARTS; part++) {
    const rest = PART.exec(text.slice(end, end + 40));
    if (!rest) break;
    end += rest[0].length;
  }
  for (let part = 0; part < MAX_PARTS; part++) {
    const before = PLACE.exec(textBefore(text, start, 60));
    const size = before?.[0].length ?? townBefore(reading, start);
    if (size === 0) break;
    start -= size;
  }
  return { start, end: end + townAfter(reading, end) };
}

/** How many characters before `start` a town with its separator takes. */
function townBefore(reading: Reading, start: number): number {
  const { scan, text } = reading;
  let hit = firstHitFrom(scan, start) - 1;
  while (hit >= 0 && scan.hitWord[hit] === 0) hit--; // the rest of «Усть-Каменогорск»
  if (hit < 0 || !isTown(reading, hit)) return 0;
  const end = scan.hitEnd[hit] as number;
  const from = scan.hitStart[hit] as number;
  if (start - end > 3 || end > start || !/^[\s,.]+$/.test(text.slice(end, start))) return 0;
  const marker = /(?:^|[\s,:])((?:г|гор|город|қ)[.\s]{1,2})$/u.exec(textBefore(text, from, 8))?.[1];
  return start - from + (marker?.length ?? 0);
}

/** How many characters behind `end` «, Шымкент» takes. */
function townAfter(reading: Reading, end: number): number {
  const { scan, text } = reading;
  const hit = firstHitFrom(scan, end);
  if (hit >= scan.hitCount || !isTown(reading, hit)) return 0;
  const from = scan.hitStart[hit] as number;
  if (from - end > 5 || !/^,\s(?:г\.?\s?)?$/u.test(text.slice(end, from))) return 0;
  const next = text.slice(scan.hitEnd[hit] as number, (scan.hitEnd[hit] as number) + 2);
  return /^(?:[\s,.;)]|$)/.test(next) ? (scan.hitEnd[hit] as number) - end : 0;
}

function isTown(reading: Reading, hit: number): boolean {
  const first = reading.text[reading.scan.hitStart[hit] as number] as string;
  return isHit(reading, hit, Category.city) && first !== first.toLowerCase();
}

const REACH = 70;

/** End of the street's name after the marker: up to four words, at least one letter; `from` when none follows. */
export function nameAfter(text: string, from: number): number {
  const match =
    /^(?:\.|:(?=\s*\p{L}{3}\S+\s(?:дом|д)[.:\s]))?,?\s*(?:(?:(?:им|имени|академика|маршала|генерала)\.?\s)?(?:[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]\.\s?){0,2}(?:\d{1,2}(?:-?[а-яё]{1,2})?\s)?(?!(?:дом|д|үй|уй|uy|кв|кор|зд|п-д)(?![A-Za-zÀ-ɏЀ-ӿ]))[«"]?[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'’-]*[»"]?(?:[ ][A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'’-]*){0,2}[»"]?(?:[- ]?\d{1,2}(?=[\s,]+(?:(?:дом|д|үй|уй)[\s.№]*)?\d))?)?/iu.exec(
      text.slice(from, from + REACH),
    );
  const raw = match?.[0] ?? '';
  const cut = /[\s,.]+(?:дом|д|үй|уй|uy|house|зд|кв|здание)\.?$/iu.exec(raw);
  return from + raw.length - (cut ? cut[0].length : 0);
}

/** Kazakh and «Абая улица» put the name before the marker. */
export function startOf(text: string, wordStart: number, hasNameAfter: boolean): number {
  const before = textBefore(text, wordStart, 50);
  const match =
    /(?:\d{1,2}[-\s])?(?:[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ][A-Za-zÀ-ɏЀ-ӿ'’.-]*\s){0,2}[A-Za-zÀ-ɏЀ-ӿ'’-]{2,}(?:-\d{1,2})?[\s]$/u.exec(
      before,
    );
  if (!match || hasNameAfter || /^[-’']|\d-[а-я]{1,2}\s$/u.test(match[0])) {
    const numbered = /(?<![\d.,])\d{1,2}[-\s]{1,2}(?:й\s|го\s|м\s|ші\s|шы\s)?$/u.exec(before);
    return numbered ? wordStart - numbered[0].length : wordStart;
  }
  return wordStart - match[0].length;
}
