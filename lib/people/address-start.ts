/** Where an address begins: with its region, settlement, complex or corner. */
import { afterLead, sizeTwice } from './address-lead';
import { TOWN } from './address-towns';
import { ESTATE_NAME, L, MAX_PARTS, NAME, SPOKEN, UNIT } from './address-words';

const STARTS_ENGLISH = new RegExp(`^(?:${NAME}\\s){1,3}(?:Street|St|Avenue|Ave|Lane)(?![${L}])`, 'u');
const SETTLEMENT =
  'г|гор|город|с|село|[Аа]уыл|селе|пос|п|пгт|пос[её]лок|пос[её]лке|аул|ауле|обл|область|р-н|район|мкр|микрорайон|ж[/.]м|қ';
const SETTLEMENT_AFTER =
  'қаласы|каласы|ауыл|облысы|ауданы|ауылы|кенті|обл|область|р-н|район|ауд|а|а/о|саяжайы|бекеті|станциясы|village|қ|ы[/.]а\\.?|ш[/.]а\\.?|мкр';
/** «с. Кенесары, », «Сарыарқа ауданы, », «на Караоткель, »: what stands in front belongs to it. */
const PLACE = new RegExp(
  `(?:(?<!\\d)[01]\\d{5},?\\s|(?<![${L}])(?:${SETTLEMENT})[\\s.]{1,2}${NAME}(?:\\s${NAME})?,?\\s|(?<![${L}])${NAME}(?:-\\d{1,2})?\\s(?:${SETTLEMENT_AFTER})\\.?[\\s,]{1,2}|(?<![${L}])(?:${TOWN}),\\s|(?<=(?<![${L}])(?:в|во|на|из|до|адресі?|мекені|мекенжай[ыі]?|address)[:\\s]{1,2})(?!\\p{Lu}{3})${NAME},\\s)$`,
  'u',
);
/** «ул. », «алматинская » before «область», «посёлок затобольск »: the words of addresses in small letters. */
const SMALL_PLACE = new RegExp(
  `(?<![${L}])(?:(?:ул|ul|ulitsa|улица|улице|улицы|пл|площадь|площади|пр|пр-т|проспект|проспекте|пер|переулок|бульвар|б-р|мкр|микрорайон)\\.?\\s|(?:село|пос[её]лок|аул|станция|город)\\s[а-яё]{3,},?\\s|[а-яё]{4,}(?:ская|ский|ской)\\s(?:область|обл\\.?|район|р-н),?\\s|[а-яәғқңөұүһі]{4,}\\s(?:қаласы|каласы|облысы|облыси|ауданы|ауылы|кенті|кенти),?\\s)$`,
  'iu',
);
/** «г », «ж/м », «с/т », «промзона », «ауыл » before a name. */
const TOWN_WORD =
  /(?<!\d\s?)(?<!\p{L})(?:(?:г|гор|ж\/м|пос)(?:\.\s?|\s)|[сп]\.\s?|(?:[сд]\/[отб]|снт|промзона|кооператив|массив|жилмассив|ауыл|село|аул|пос[её]лок|пос[её]лке|деревня|станция|ст\.|разъезд|бульваре?|тупик|проезд|набережная|қыстақ|кент)\s)$/iu;
const STARTS_WITH_NAME = new RegExp(`^${NAME}`, 'u');
/** «Көктем » before «ықшам ауданы, 9-үй», «Нұр-Шаһ » before «ЖК, 3 блок». */
const STARTS_WITH_KIND = /^(?:ықшам|шағын|мөлтек|даңғ|көше|көш\.|к-сі|ЖК,)/u;
const NAMES = new RegExp(`(?<![${L}])(?:${NAME}\\s){1,2}$`, 'u');
/** «Әбілқайыр » before «хан 52», «Капчагайская » before «трасса», «8 » before «март көшесі». */
const STARTS_WITH_TITLE =
  /^(?:хан|батыр|би|ата|тас\sжолы|жолы|трасса|көшесі|даңғылы|кенті|ауылы|кольцо|наурыз|март)(?:\p{L}{0,3})(?!\p{L})/u;
const TITLED = new RegExp(`(?<![${L}])(?:(?:${NAME}\\s){1,2}(?:тас\\s|вахта\\s)?|(?<![\\d.:])\\d{1,2}\\s(?=$))$`, 'u');
/** «Сарайшық 7Б, 2 » before «корпус», «Көктем-2, » before «18-үй». */
const STARTS_WITH_PART = new RegExp(`^(?:\\d{1,3}[\\s-])?${UNIT}(?![${L}])`, 'iu');
const HOUSE_BEFORE = new RegExp(
  `(?<![${L}])(?:(?:${NAME}\\s)?${NAME}\\s\\d{1,3}(?:/\\d{1,3})?\\s?[А-Яа-я]?|(?:${ESTATE_NAME})-\\d{1,2}),\\s(?:\\d{1,3}[\\s-])?$`,
  'u',
);
/** «проспект Сейфуллина, пятьсот » before «тридцать один», «Абай он » before «төрт». */
const STARTS_SPOKEN = new RegExp(`^${SPOKEN}(?![${L}])`, 'iu');
const SPOKEN_STREET = new RegExp(
  `(?<![${L}])(?:(?:улиц[аеы]|проспекте?|переулок|бульвар|ул\\.|пр\\.)\\s)?(?:${NAME}\\s){0,1}${NAME},?\\s(?:дом\\s(?:номер\\s)?)?(?:${SPOKEN}\\s){0,2}$`,
  'u',
);
const STARTS_WITH_REGION = new RegExp(`^(?:область|обл|район|р-н)(?![${L}])`, 'iu');
const REGION = new RegExp(`(?<![${L}])[а-яё]{4,}(?:ская|ский|ской)\\s$`, 'iu');
/** «общежитие №2, », «жатақхана №2, », «ЖК Аспан, ». */
const HOME = new RegExp(
  `(?<![${L}])(?:(?:общежити[ея]|общага|общ\\.|жатақхана|жатакхана)(?:\\s?№?\\s?\\d{1,3},?\\s|\\s№?\\s?(?=$))|ЖК\\s[«"]?${NAME}(?:\\s${NAME})?[»"]?,?\\s)$`,
  'iu',
);
/** «СНТ Ветерок, », «БЦ Каратал, », «дачи Пригородный, », ««Жансая» БО, ». */
const ESTATE_BEFORE = new RegExp(
  `(?<![${L}])(?:(?:БЦ|бц|ТЦ|тц|ТРЦ|МЖК|СНТ|снт|ГСК|гск|ГК|ПК|ДСК|с/о|[Мм]ассив|[Дд]ачи|Hotel|hotel)\\s[«"]?${NAME}(?:\\s${NAME})?(?:-\\d{1,2})?[»"]?,?\\s(?:ряд\\s\\d{1,3},?\\s)?|[Кк]вартал\\s|[Тт]расса\\s${NAME}(?:\\s?[–-]\\s?${NAME})?,\\s)$`,
  'u',
);
/** «№» before «3 жатақхана», «2-й » before «Вишневский переулок», «Е-» before «10 көшесі», «Ұлы » before «Дала даңғылы». */
const COUNT_BEFORE = new RegExp(
  `(?:№\\s?(?=$)|(?<![${L}\\d])[ЕEA-Z]-(?=$)|(?<![\\d.,:-])\\d{1,2}-?(?:й|я|ый|ая|ой)\\s|(?<![${L}])[ҰУ]лы\\s)$`,
  'u',
);
const STARTS_COUNTED = new RegExp(
  `^(?:\\d{1,3}\\s?(?:жатақ|общеж|көш|кош)|${NAME}\\s(?:переул|проезд|линия|тупик|квартал)|Дала\\s)`,
  'u',
);
/** «Ленина (» before «Бейбитшилик) 14»: the old name of the street. */
const OLD_NAME = new RegExp(`${NAME}\\s\\($`, 'u');
const FIRST_OF_TWO = new RegExp(
  `(?:(?<=(?:[Уу]глу|[Пп]ересечении)\\s)${NAME}(?:\\s${NAME})?\\s(?:и|[—–-])\\s|(?<![${L}])угол\\s|(?<![${L}])${NAME}(?:\\s(?:би|хан|батыр))?\\s(?:көшесі\\s)?[мпб]ен\\s)$`,
  'u',
);
const IS_CORNER = /^[^\d]{3,30}?(?:\s[-–—]\s|\sи\s)|бұрыш|^\S+,?\s(?:дом\s)?\d/u;
/** How far in front it is looked, in characters. */
const REACH = 60;

/** Where the address that ends at `end` begins, of which `from` is the beginning as it was found. */
export function startOf(text: string, from: number, end: number): number {
  let start = afterLead(text, from, end);
  const found = text.slice(start, end);
  if (/^[^«]*»/u.test(found) && text[start - 1] === '«') start--;
  if (STARTS_ENGLISH.test(found))
    start -= /(?<![\d.,:])\d{1,4}\s$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  for (let part = 0; part < MAX_PARTS; part++) {
    const own = text.slice(start, end);
    const before = text.slice(Math.max(0, start - REACH), start);
    const more =
      PLACE.exec(before) ??
      SMALL_PLACE.exec(before) ??
      (STARTS_WITH_REGION.test(own) ? REGION.exec(before) : null) ??
      (STARTS_WITH_NAME.test(own) ? TOWN_WORD.exec(before) : null) ??
      (STARTS_WITH_KIND.test(own) ? NAMES.exec(before) : null) ??
      (STARTS_WITH_TITLE.test(own) ? TITLED.exec(before) : null) ??
      (STARTS_WITH_PART.test(own) ? HOUSE_BEFORE.exec(before) : null) ??
      (STARTS_SPOKEN.test(own) ? SPOKEN_STREET.exec(before) : null) ??
      HOME.exec(before) ??
      ESTATE_BEFORE.exec(before) ??
      (STARTS_COUNTED.test(own) ? COUNT_BEFORE.exec(before) : null) ??
      (/^[^(]*\)/u.test(own) ? OLD_NAME.exec(before) : null) ??
      (IS_CORNER.test(own) ? FIRST_OF_TWO.exec(before) : null);
    if (!more) break;
    start -= more[0].length;
  }
  return start + sizeTwice(text.slice(start, end));
}
