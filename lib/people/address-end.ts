/** Where an address ends: behind its door. */

import { countedAt, withoutCode, withoutRest } from './address-rest';
import { CASE, FLAT, L, MAX_PARTS, NAME, ORDINAL, SPOKEN, TOWN, UNIT } from './address-words';

/** How far the next part is looked for, in characters. */
const REACH = 60;
const NUMBER = `(?:\\s?№?\\s?\\d{1,4}[а-яa-z]?(?![${L}\\d])|\\s(?:${SPOKEN})(?:\\s(?:${SPOKEN}))?(?![${L}])|\\s(?![свкуоия]\\s)[A-ZА-Я](?![${L}\\d]))`;
/** «, 3 этаж», « подъезд два», «, block C», «-пәтерге», «-я кв.», «nd floor», « үйдің». */
const PART = new RegExp(
  `^(?:[\\s,.]{1,3}${UNIT}\\.?${NUMBER}|[\\s,.]{1,3}\\d{1,4}(?:rd|th|nd|st)?[\\s-]{0,2}${UNIT}${CASE}?(?![${L}])|(?:-|-(?:я|й)\\s|(?:rd|th|nd|st)?\\s(?=floor))(?:${UNIT}|орам)${CASE}?(?![${L}])|\\s(?:пәтер|патер|кіреберіс|қабат|үй)${CASE}?(?![${L}]|\\s\\d))`,
  'iu',
);
/** «, второй подъезд», unless the flat is said: «51-7, второй этаж». */
const ORDINAL_PART = new RegExp(`^[\\s,]{1,2}(?:${ORDINAL})\\s(?:подъезд|этаж|кв|квартира)(?![${L}])`, 'iu');
/** «3 ш/а», «27 м-а»: the number was that of an estate, and the house comes next. */
const ESTATE = /^\s?(?:[шым][/-]а|мкр|ш\.а|ықшам\s?аудан[ыі]?|шағын\s?аудан[ыі]?)\.?(?=,?\s?(?:үй|уй|дом|д\.)?\s?\d)/iu;
const ENDS_WITH_FLAT = /\d[а-яa-z]?(?:[\s,-]{1,2}|\s[–—-]\s)\d{1,4}$/iu;
/** « шестнадцать» behind «квартира». */
const SPOKEN_NUMBER = new RegExp(`^\\s(?:${ORDINAL}|(?:${SPOKEN})(?:\\s(?:${SPOKEN}))?)(?![${L}])`, 'iu');
const ENDS_WITH_UNIT = new RegExp(`(?<![${L}])(?:подъезд|этаж|квартира|дом)$`, 'iu');
/** «44/1, каб» and «. 8», «187, корпус» and « Б». */
const ENDS_WITH_ANY_UNIT = new RegExp(`(?<!\\d[\\s-]{0,2})(?<![${L}])${UNIT}$`, 'iu');
/** «151 кв» and « 6»: the number before it is that of the house. */
const HOUSE_AND_FLAT = /^[^\d]*\d{1,3}[^\s\d]{0,3}\s(?:кв|kv|квартира)$/iu;
const UNIT_NUMBER = new RegExp(`^\\.?\\s?(?:№\\s?)?(?:\\d{1,4}[а-я]?|[A-ZА-Я])(?![${L}\\d])`, 'u');
const ENDING = new RegExp(`^${CASE}(?![${L}])`, 'iu');
/** «51 б», «36 а,»: «а» and «в» are words as well. */
const LETTER = new RegExp(`^\\s(?:[бгБГ](?![${L}.])|[авдАВД](?=\\s?(?:[,;)]|$|\\n|${UNIT}(?![${L}]))))`, 'u');
/** The rest of «2/1» and «103в». */
const GLUED = new RegExp(
  `^(?:/\\d{1,3}(?!\\d)|-\\d{1,3}(?=-?[дтгқкн]?[аеңі]|[.,;!?)]|$)(?!-?[a-zа-я]{3})|[а-яa-z](?![${L}\\d]))`,
  'iu',
);
/** «дом 30» and « на Чехова», « по ул. Пушкина». */
const STARTS_WITH_HOUSE = /^дом[ае]?\s\d{1,3}[а-я]?$/iu;
const STREET_BEHIND = new RegExp(`^\\s(?:на|по)\\s(?:(?:ул|улице)\\.?\\s)?${NAME}`, 'u');
const ENGLISH_STREET = new RegExp(`^,?\\s(?:${NAME}\\s){1,3}(?:Street|St|Avenue|Ave|Lane)(?![${L}])`, 'u');
/** «, терапия, палата 4», «, травматология, 215-палатада». */
const WARD = /^,\s[а-яё]{5,}(?:ия|ие|ика|ое),?\s(?:палат\p{L}*\s№?\s?\d{1,4}|\d{1,4}[\s-]палат\p{L}*)/u;
/** «, Петропавловск», «, пос. Шахан»: a town behind a comma. */
const TOWN_BEHIND = new RegExp(
  `^,\\s(?:(?:г\\.?\\s)?(?:${TOWN})|(?:пос|г|с|п)\\.\\s?${NAME})(?![${L}]|\\s?\\d|,\\s(?:ул|пр|мкр))`,
  'u',
);
/** «, Қосшы» and « қаласы». */
const ENDS_WITH_TOWN = new RegExp(`,\\s${NAME}$`, 'u');
const TOWN_KIND = new RegExp(`^\\s(?:қаласы|каласы|ауылы|кенті)(?![${L}])`, 'u');
const POSTCODE_BEHIND = /^,?\s[01]\d{5}(?!\d)/u;
const ENDS_SPOKEN = new RegExp(`(?<![${L}])(?:${SPOKEN})$`, 'iu');

/** What of `rest` still belongs to the address `own` before it. */
function moreBehind(own: string, rest: string): RegExpExecArray | null {
  const isNumbered = /\d$/u.test(own);
  const hasFlat = FLAT.test(own);
  return (
    ENDING.exec(rest) ??
    (isNumbered ? ESTATE.exec(rest) : null) ??
    WARD.exec(rest) ??
    (STARTS_WITH_HOUSE.test(own) ? STREET_BEHIND.exec(rest) : null) ??
    (ENDS_WITH_ANY_UNIT.test(own) || HOUSE_AND_FLAT.test(own) ? UNIT_NUMBER.exec(rest) : null) ??
    (ENDS_WITH_UNIT.test(own) ? SPOKEN_NUMBER.exec(rest) : null) ??
    (hasFlat && !/^(?:-|[rtns][dht]\s)/u.test(rest) ? null : PART.exec(rest)) ??
    (hasFlat || ENDS_WITH_FLAT.test(own) ? null : ORDINAL_PART.exec(rest)) ??
    (isNumbered ? (GLUED.exec(rest) ?? ENGLISH_STREET.exec(rest)) : null) ??
    (isNumbered || ENDS_SPOKEN.test(own) ? LETTER.exec(rest) : null) ??
    (/\d/u.test(own) ? TOWN_BEHIND.exec(rest) : null) ??
    (ENDS_WITH_TOWN.test(own) ? TOWN_KIND.exec(rest) : null) ??
    (/[\dA-Z]/u.test(own) ? POSTCODE_BEHIND.exec(rest) : null)
  );
}

/** Where the address from `start` ends, of which `from` is the end as it was found. */
export function endOf(text: string, start: number, from: number): number {
  let end = withoutCode(text, start, from);
  const counted = countedAt(text, start, end);
  if (counted > 0) return end - counted;
  for (let part = 0; part < MAX_PARTS && end < text.length; part++) {
    const more = moreBehind(text.slice(start, end), text.slice(end, end + REACH));
    if (!more) break;
    end += more[0].length;
  }
  return withoutRest(text, start, end);
}
