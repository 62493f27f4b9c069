/** Where an address begins: with its region, settlement, complex or corner. */
import { L, MAX_PARTS, NAME, STREET_WORD, TOWN, UNIT } from './address-words';

const STARTS_ENGLISH = new RegExp(`^(?:${NAME}\\s){1,3}(?:Street|St|Avenue|Ave|Lane)(?![${L}])`, 'u');
const SETTLEMENT =
  'г|гор|город|с|село|[Аа]уыл|селе|пос|п|пгт|пос[её]лок|пос[её]лке|аул|ауле|обл|область|р-н|район|мкр|микрорайон|ж[/.]м|қ';
const SETTLEMENT_AFTER =
  'қаласы|каласы|облысы|ауданы|ауылы|кенті|обл|область|р-н|район|ауд|а|а/о|саяжайы|бекеті|станциясы|village|қ|ы[/.]а\\.?|ш[/.]а\\.?|мкр';
/** «с. Кенесары, », «Сарыарқа ауданы, », «на Караоткель, »: what stands in front belongs to it. */
const PLACE = new RegExp(
  `(?:(?<!\\d)[01]\\d{5},?\\s|(?<![${L}])(?:${SETTLEMENT})[\\s.]{1,2}${NAME}(?:\\s${NAME})?,?\\s|(?<![${L}])${NAME}(?:-\\d{1,2})?\\s(?:${SETTLEMENT_AFTER})\\.?[\\s,]{1,2}|(?<=(?<![${L}])(?:в|во|на|из|до|адресі?|мекені|мекенжай[ыі]?|address)[:\\s]{1,2})${NAME},\\s)$`,
  'u',
);
/** «ул. », «алматинская » before «область», «посёлок затобольск »: the words of addresses in small letters. */
const SMALL_PLACE = new RegExp(
  `(?<![${L}])(?:(?:ул|улица|улице|улицы|пл|площадь|площади|пр|пр-т|проспект|проспекте|пер|переулок|бульвар|б-р|мкр|микрорайон)\\.?\\s|(?:село|пос[её]лок|аул|станция|город)\\s[а-яё]{3,},?\\s|[а-яё]{4,}(?:ская|ский|ской)\\s(?:область|обл\\.?|район|р-н),?\\s|[а-яәғқңөұүһі]{4,}\\s(?:қаласы|каласы|облысы|облыси|ауданы|ауылы|кенті|кенти),?\\s)$`,
  'iu',
);
/** «г », «ж/м » before the name of the town. */
const TOWN_WORD = /(?<!\d\s?)(?<!\p{L})(?:(?:г|гор|ж\/м|пос)(?:\.\s?|\s)|[сп]\.\s?)$/iu;
const STARTS_WITH_NAME = new RegExp(`^${NAME}`, 'u');
/** «Көктем » before «ықшам ауданы, 9-үй», «Нұр-Шаһ » before «ЖК, 3 блок». */
const STARTS_WITH_KIND = /^(?:ықшам|шағын|мөлтек|даңғ|көше|көш\.|к-сі|ЖК,)/u;
const NAMES = new RegExp(`(?<![${L}])(?:${NAME}\\s){1,2}$`, 'u');
const STARTS_WITH_REGION = new RegExp(`^(?:область|обл|район|р-н)(?![${L}])`, 'iu');
const REGION = new RegExp(`(?<![${L}])[а-яё]{4,}(?:ская|ский|ской)\\s$`, 'iu');
/** «общежитие №2, », «жатақхана №2, », «ЖК Аспан, ». */
const HOME = new RegExp(
  `(?<![${L}])(?:(?:общежити[ея]|общага|жатақхана|жатакхана)(?:\\s?№?\\s?\\d{1,3})?,?\\s?№?\\s?|ЖК\\s[«"]?${NAME}(?:\\s${NAME})?[»"]?,?\\s)$`,
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
/** «снизу Тельман, Букетова 11», «заводская общага Спартака 4» begin too early. */
const LEAD = new RegExp(
  `^(?:\\d{1,4}(?:-?(?:го|е|му|х)|\\s(?:лет|года?|жас|человек|адам|шт))?(?:,\\s|\\n)(?=[^\\d]{3})|(?!${TOWN})${NAME},\\s(?!${STREET_WORD}|${UNIT})[а-яёәғқңөұүһі]{4,}\\s(?=${NAME})|шт\\.?,?\\s|(?:квартира|дом[ау]?|үй|уй|пәтер)\\s(?:[—–-]\\s)?(?=${NAME})|(?!${STREET_WORD}|обл|р-н|ауд|[а-яё]+(?:ская|ский|ской)\\s)[а-яёәғқңөұүһі]{4,}\\s(?=(?:ул|мкр)\\.?\\s)|(?:жатақхана|жатакхана|общежити|общаг)[а-яәі]*\\s(?!${STREET_WORD})[а-яёәғқңөұүһі]{3,}\\s(?=${NAME})|(?:(?!${STREET_WORD})[а-яёәғқңөұүһі]{4,}\\s)?(?!${STREET_WORD})[а-яёәғқңөұүһі]{4,},?\\s(?:(?!${TOWN})${NAME},\\s(?=${NAME}\\s\\d)|(?=${NAME})))`,
  'u',
);
export function startOf(text: string, from: number, end: number): number {
  let start = from;
  const lead = LEAD.exec(text.slice(start, end));
  if (lead && /[^\d]{3}.*\d/u.test(text.slice(start + lead[0].length, end))) start += lead[0].length;
  const own = text.slice(start, end);
  if (/^[^«]*»/u.test(own) && text[start - 1] === '«') start--;
  if (STARTS_ENGLISH.test(own))
    start -= /(?<![\d.,:])\d{1,4}\s$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  for (let part = 0; part < MAX_PARTS; part++) {
    const before = text.slice(Math.max(0, start - 60), start);
    const more =
      PLACE.exec(before) ??
      SMALL_PLACE.exec(before) ??
      (STARTS_WITH_REGION.test(own) ? REGION.exec(before) : null) ??
      (STARTS_WITH_NAME.test(own) ? TOWN_WORD.exec(before) : null) ??
      (STARTS_WITH_KIND.test(own) ? NAMES.exec(before) : null) ??
      HOME.exec(before) ??
      ESTATE_BEFORE.exec(before) ??
      (STARTS_COUNTED.test(text.slice(start, end)) ? COUNT_BEFORE.exec(before) : null) ??
      (/^[^(]*\)/u.test(text.slice(start, end)) ? OLD_NAME.exec(before) : null) ??
      (IS_CORNER.test(own) ? FIRST_OF_TWO.exec(before) : null);
    if (!more) break;
    start -= more[0].length;
  }
  return start;
}
