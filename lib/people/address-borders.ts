/** Where an address begins and ends, whoever found it: from the settlement, complex or corner to the door (docs/decisions/0009). */
import type { Finding } from '../detect/finding';

const L = 'A-Za-zÀ-ɏЀ-ӿ';
const CAPITAL = 'A-ZÀ-ÞЁА-ЯӘҒҚҢӨҰҮҺІ';
const NAME = `[${CAPITAL}][${L}’'-]{2,}`;
const UNIT =
  '(?:под[ъь]езд|под|п-?д|podezd|этаж|эт|etazh|floor|кв|квартир[аыеу]|kv|kvartira|apt|flat|bldg|box|пәтер|патер|пәт|pater|қабат|кабат|кіреберіс|киреберис|кирeберис|блок|block|секция|корпус|корп|бөлме|болме|комната|комн|ком|room|офис|оф|office|кеңсе|кабинет|каб|палат[аеу]?|палатасы|зал|бокс|помещение|гараж|участок|уч|домик|коттедж|cottage|studio|tower|склад|ангар|мастерская|учаске|хата|модуль|цех|шале|паркинг|нөмір|номер|entrance|gate|қойма|павильон|башня|үй|уй|домофон)';
const CASE = '(?:-?(?:[дт][ае](?:н|г[іи]|м[іы][зн])?|[дтн][іы]|[гкқғ][ае]|сы|сі|ы|і|нің|ның|дің|дың))';
const ORDINAL =
  'перв(?:ый|ая)|втор(?:ой|ая)|трет(?:ий|ья)|четв[её]рт(?:ый|ая)|(?:пят|девят|десят)(?:ый|ая)|(?:шест|седьм|восьм)(?:ой|ая)';
const SPOKEN =
  'один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто';
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
/** Once the flat is said, what stands behind it is for whoever comes. */
const FLAT = new RegExp(
  `(?<![${L}])(?:кв|квартира|kv|kvartira|apt|flat)\\.?\\s?№?\\d|\\d[\\s-]{0,2}(?:кв|квартира|пәтер|патер|пәт|pater)(?![${L}])`,
  'iu',
);
/** « шестнадцать» behind «квартира». */
const SPOKEN_NUMBER = new RegExp(`^\\s(?:${ORDINAL}|(?:${SPOKEN})(?:\\s(?:${SPOKEN}))?)(?![${L}])`, 'iu');
const ENDS_WITH_UNIT = new RegExp(`(?<![${L}])(?:подъезд|этаж|квартира|дом)$`, 'iu');
const WAY = '(?:подъезд|под|п-?д|п|podezd|этаж|эт|etazh|floor|entrance|қабат|кабат|кіреберіс|киреберис)';
/** «кв 16, подъезд 2, этаж 4», «12-пәтер, 3 қабат»: what stands behind the flat. */
const BEHIND_FLAT = new RegExp(
  `(?<=(?<![${L}])(?:кв|квартира|kv|kvartira|apt|flat)\\.?\\s?№?\\d{1,4}|\\d[\\s-]{0,2}(?:кв|квартира|пәтер|патер|пәт|pater)${CASE}?)(?:[\\s,.]{1,3}(?:${WAY}\\.?\\s?№?\\d{1,2}|(?:\\d{1,2}(?:-?(?:й|ый|ші|шы|rd|th|nd|st))?|${ORDINAL})[\\s-]{0,2}${WAY}\\.?${CASE}?)(?![${L}\\d]))+$`,
  'iu',
);
/** «кв 88, 250к», «52-пәтер, 12-де»: no number belongs to the address behind the flat. */
const NUMBER_BEHIND = new RegExp(
  `(?<=(?<![${L}])(?:кв|квартира|kv|apt)\\.?\\s?№?\\d{1,4}|\\d[\\s-]{0,2}(?:кв|квартира|пәтер|патер|пәт)${CASE}?|\\d[а-яa-z]?-\\d{1,4}),\\s\\d{1,4}(?:\\p{L}|${CASE})?$`,
  'iu',
);
/** «44/1, каб» and «. 8», «187, корпус» and « Б». */
const ENDS_WITH_ANY_UNIT = new RegExp(`(?<!\\d[\\s-]{0,2})(?<![${L}])${UNIT}$`, 'iu');
/** «151 кв» and « 6»: the number before it is that of the house. */
const HOUSE_AND_FLAT = /^[^\d]*\d{1,3}[^\s\d]{0,3}\s(?:кв|kv|квартира)$/iu;
const UNIT_NUMBER = new RegExp(`^\\.?\\s?(?:№\\s?)?(?:\\d{1,4}[а-я]?|[A-ZА-Я])(?![${L}\\d])`, 'u');
const LOOSE_END = /(?<=\d\p{L}?)(?:,|\s[–—-])\s(?:подъезд|этаж|вход|дом|үй|уй)$|\sқай\s\p{L}+$/iu;
/** «14-9, третий этаж»: behind the flat. */
const FLOOR_BEHIND = new RegExp(
  `(?<=\\d\\s?[-–—]\\s?\\d{1,4}),?\\s(?:${ORDINAL}|\\d{1,2}(?:-?[йя])?)\\s(?:этаж|подъезд)$`,
  'iu',
);
/** «кв 27, подъезд второй»: a unit that nothing numbers. */
const LOOSE_UNIT = /(?<=\d)(?:,\s(?:подъезд|этаж|вход)|\sподъезд(?=$))$/iu;
/** «кв.1», «214-бөлме»: no address by itself. */
const LONE = new RegExp(
  `(?<![${L}])(?:${UNIT}|дом[ае]?|д|блоке|каб|кабинет|вн|ст|статья|пункт|п|прил|кбе|выше|ниже|ш[іы])(?![${L}])|\\d{1,4}|[\\s.,№-]`,
  'giu',
);
const STREET_WORD =
  '(?:ул|пр(?![а-я])|пр-|просп|проезд|мкр|микр|мөл|бул|пер(?![а-я])|переул|пл(?![а-я])|площ|пос(?![а-я])|пос[её]л|дом|квартал|кв|ш(?![а-я])|трасс|набер|туп|сел|жк|көш|кош|аул|дач|город|район|снт|общ|корп|блок|ком|жатақ|жатак|уч|стан|раз|угол)';
/** Streets end so more often than teams and towns. */
const NO_UNIT = `(?!${STREET_WORD}|${UNIT}|[${L}]{3,}(?:ая|ского)\\s|entrance|podezd)`;
/** «Ордабасы 7, Қайсар 5, Шахтер 2», «жезказган 9, балкаш 11»: scores, weather, prices. */
const TABLE = new RegExp(
  `^(?:(?:в\\s)?${NO_UNIT}[${L}]{4,}\\s\\d{1,3}[,;\\n]\\s?)+(?:в\\s)?${NO_UNIT}[${L}]{4,}\\s\\d{1,3}(?:,\\s[${L}]{4,})?$`,
  'iu',
);
/** «Гагарина 258, Ходжанова 12»: streets named after people, unless the numbers are marks. */
const STREETS = /(?:[оеё]в|ин|ын)а\s\d{2}/u;
const POSTCODE = /^[A-Z]\d\d[A-Z]\d[A-Z]\d$/u;
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

const TOWN =
  'Алматы|Астана|Шымкент|Қарағанды|Караганда|Ақтөбе|Актобе|Тараз|Павлодар|Өскемен|Усть-Каменогорск|Семей|Атырау|Қостанай|Костанай|Қызылорда|Кызылорда|Орал|Уральск|Петропавл|Петропавловск|Ақтау|Актау|Теміртау|Темиртау|Түркістан|Туркестан|Көкшетау|Кокшетау|Талдықорған|Талдыкорган|Екібастұз|Экибастуз|Рудный|Жезқазған|Жезказган|Балқаш|Балхаш|Қаскелең|Каскелен|Талғар|Талгар|Қонаев|Конаев|Риддер|Степногорск|Щучинск|Сарань|Шахтинск|Лисаковск|Кентау|Жаңаөзен|Жанаозен|Арыс|Сарыағаш|Сарыагаш|Құлсары|Кульсары|Ақсай|Аксай|Аксу|Ақсу|Almaty|Astana|Shymkent|Taraz|Karaganda|Aktobe|Aqtobe|Pavlodar|Kostanay|Atyrau|Aktau|Aqtau|Semey|Kokshetau|Taldykorgan|Turkistan|Temirtau|Kaskelen';
/** «снизу Тельман, Букетова 11», «заводская общага Спартака 4» begin too early. */
const LEAD = new RegExp(
  `^(?:\\d{1,4}(?:-?(?:го|е|му|х)|\\s(?:лет|года?|жас|человек|адам|шт))?(?:,\\s|\\n)(?=[^\\d]{3})|(?!${TOWN})${NAME},\\s(?!${STREET_WORD}|${UNIT})[а-яёәғқңөұүһі]{4,}\\s(?=${NAME})|шт\\.?,?\\s|(?:квартира|дом[ау]?|үй|уй|пәтер)\\s(?:[—–-]\\s)?(?=${NAME})|(?!${STREET_WORD}|обл|р-н|ауд|[а-яё]+(?:ская|ский|ской)\\s)[а-яёәғқңөұүһі]{4,}\\s(?=(?:ул|мкр)\\.?\\s)|(?:жатақхана|жатакхана|общежити|общаг)[а-яәі]*\\s(?!${STREET_WORD})[а-яёәғқңөұүһі]{3,}\\s(?=${NAME})|(?:(?!${STREET_WORD})[а-яёәғқңөұүһі]{4,}\\s)?(?!${STREET_WORD})[а-яёәғқңөұүһі]{4,},?\\s(?:(?!${TOWN})${NAME},\\s(?=${NAME}\\s\\d)|(?=${NAME})))`,
  'u',
);
/** «Мәметова 25, 3 адам», «кв 44, 2 донера». */
const COUNTED = new RegExp(
  `^\\s(?:адам|кісі|человек|чел|донер|пицц|баллон|қап|мешк|мешок|шт|порци|бутыл|литр|кг|дана|рет|раз|тонн|куб|пачк|короб|пакет|л(?![${L}]))`,
  'iu',
);
const LAST_COUNT = /(?<=\d[^\d]{0,14})(?:,\s|\s(?:[a-zа-яәғқңөұүһі]{2,6}\s)?)\d{1,2}$/u;
/** «Муканова 211, торт», «Ульбинская 5 сатылды»: a small word behind the number that is no part of an address. */
const WORD_BEHIND = new RegExp(
  `(?<=\\d\\p{L}?)(?:,\\s|\\s)(?!${UNIT}${CASE}?(?![${L}])|${STREET_WORD}|под[ъь]езд|вход|${ORDINAL}|(?:${SPOKEN}|${TOWN.toLowerCase()})(?![${L}])|напротив|блок|үй|уй)[a-zа-яёәғқңөұүһі]{4,}(?:(?<=[дтн][ае]н)\\s\\d{1,3})?$`,
  'u',
);
/** «16/9-27... «двадцать семь», «1 подъезд,». */
const TRAIL = /(?<=\d\p{L}?)(?:\.{2,}.*|…\s.*)$|[,\s]+$/su;
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
/** Sums of money. */
const SUM = /(?<!\d)\d{1,3}\s000(?!\d)|\d\s?(?:мың|тыс|тысяч|тг|тенге|теңге|млн)(?![A-Za-zÀ-ɏЀ-ӿ\d])/iu;
/** «, код 14к»: for whoever comes. */
const CODE = new RegExp(`(?<=\\d[^\\d]{0,20}),?\\s(?:код|kod|(?:gate\\s)?code)(?![${L}]).*$`, 'isu');
const POSTCODE_BEHIND = /^,?\s[01]\d{5}(?!\d)/u;
const ENDS_SPOKEN = new RegExp(`(?<![${L}])(?:${SPOKEN})$`, 'iu');
const MAX_PARTS = 4;

/** What is cut off behind an address, in this order. */
const BEHIND = [BEHIND_FLAT, TRAIL, WORD_BEHIND, NUMBER_BEHIND, FLOOR_BEHIND, LOOSE_END];

function endOf(text: string, start: number, from: number): number {
  let end = from - (CODE.exec(text.slice(start, from))?.[0].length ?? 0);
  const count = COUNTED.test(text.slice(end, end + 12)) && LAST_COUNT.exec(text.slice(start, end));
  if (count) return end - count[0].length;
  for (let part = 0; part < MAX_PARTS && end < text.length; part++) {
    const own = text.slice(start, end);
    const rest = text.slice(end, end + 50);
    const more =
      ENDING.exec(rest) ??
      (/\d$/u.test(own) ? ESTATE.exec(rest) : null) ??
      WARD.exec(rest) ??
      (STARTS_WITH_HOUSE.test(own) ? STREET_BEHIND.exec(rest) : null) ??
      (ENDS_WITH_ANY_UNIT.test(own) || HOUSE_AND_FLAT.test(own) ? UNIT_NUMBER.exec(rest) : null) ??
      (ENDS_WITH_UNIT.test(own) ? SPOKEN_NUMBER.exec(rest) : null) ??
      (FLAT.test(own) && !/^(?:-|[rtns][dht]\s)/u.test(rest) ? null : PART.exec(rest)) ??
      (FLAT.test(own) || ENDS_WITH_FLAT.test(own) ? null : ORDINAL_PART.exec(rest)) ??
      (/\d$/u.test(own) ? (GLUED.exec(rest) ?? ENGLISH_STREET.exec(rest)) : null) ??
      (/\d$/u.test(own) || ENDS_SPOKEN.test(own) ? LETTER.exec(rest) : null) ??
      (/\d/u.test(own) ? TOWN_BEHIND.exec(rest) : null) ??
      (ENDS_WITH_TOWN.test(own) ? TOWN_KIND.exec(rest) : null) ??
      (/[\dA-Z]/u.test(own) ? POSTCODE_BEHIND.exec(rest) : undefined);
    if (!more) break;
    end += more[0].length;
  }
  for (const behind of BEHIND) end -= behind.exec(text.slice(start, end))?.[0].length ?? 0;
  if (!/^\s(?:со|не)\s|^\s(?!(?:м|тв|св)ой)[а-я]+[ыо]й/u.test(text.slice(end, end + 12))) return end;
  return end - (LOOSE_UNIT.exec(text.slice(start, end))?.[0].length ?? 0);
}

function startOf(text: string, from: number, end: number): number {
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

const STARTS_WITH_UNIT = new RegExp(`^(?:${UNIT}|(?:там\\s)?дом)(?![${L}])`, 'iu');
const MAX_GAP = 16;

/** «Розыбакиева 247 к3», «кв 96»: the flat of the address before it. */
function goesOn(text: string, last: Finding | undefined, next: Finding): boolean {
  if (last?.type !== 'address' || next.start - last.end > MAX_GAP) return false;
  const own = text.slice(last.start, last.end);
  if (POSTCODE.test(own)) return /^,\s$/u.test(text.slice(last.end, next.start));
  if (!/^[^\n;!?]*$/u.test(text.slice(last.end, next.start)) || FLAT.test(own)) return false;
  return STARTS_WITH_UNIT.test(text.slice(next.start, next.end));
}

const STREET_OF = '(?:[оеё]ва|ина|ына|ая)';
/** «Бөкейхан 12 мен Бөкейхан 14», «Ипподромная 5, Ипподромная 7»: two doors, not one. */
const PAIR = new RegExp(
  `^((?<street>${NAME})(?:\\s${NAME})?\\s\\d{1,3}[^\\s,]{0,4}(?:,\\s[^,]{1,9})?)(\\s(?:мен|пен|бен|и|and)\\s(?=${NAME}\\s\\d)|,\\s(?=\\k<street>\\s\\d)|(?<=${STREET_OF}\\s\\d{1,3}[^\\s,]{0,2}),\\s(?=[${CAPITAL}][${L}]{3,}${STREET_OF}\\s\\d)).`,
  'u',
);

/** One address, or two where there are two. */
function apart(text: string, finding: Finding): Finding[] {
  const pair = PAIR.exec(text.slice(finding.start, finding.end));
  if (!pair) return [finding];
  const [, first = '', , between = ''] = pair;
  const end = finding.start + first.length;
  return [{ ...finding, end }, ...apart(text, { ...finding, start: end + between.length })];
}

/** The findings with every address from its settlement to its door; sums of money are none. */
export function withAddressBorders(text: string, findings: Finding[]): Finding[] {
  if (!findings.some(({ type }) => type === 'address')) return findings;
  const kept: Finding[] = [];
  for (const [at, finding] of findings.entries()) {
    if (finding.type !== 'address') {
      kept.push(finding);
      continue;
    }
    const last = kept[kept.length - 1];
    if (last && goesOn(text, last, finding)) {
      last.end = finding.end;
      continue;
    }
    if (
      SUM.test(
        text.slice(finding.start, finding.end) +
          (/^\s?\p{L}{2,6}|^\s000/u.exec(text.slice(finding.end, finding.end + 8))?.[0] ?? ''),
      )
    )
      continue;
    const [floor, ceiling] = [last?.end ?? 0, findings[at + 1]?.start ?? text.length];
    const end = endOf(text, finding.start, finding.end);
    const start = startOf(text, finding.start, end);
    // What another finding holds stays with it.
    if (start >= floor || start >= finding.start) finding.start = start;
    if (end <= ceiling || end <= finding.end) finding.end = end;
    const own = text.slice(finding.start, finding.end);
    if (own.replace(LONE, '') !== '' && (!TABLE.test(own) || STREETS.test(own))) kept.push(...apart(text, finding));
  }
  return kept;
}
