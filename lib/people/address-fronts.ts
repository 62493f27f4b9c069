/** What belongs to an address in front of what was found of it: a table of patterns, in the order in which they are tried. */
import { TOWN } from './address-towns';
import { ESTATE_NAME, L, NAME, ORDINAL, SPOKEN, UNIT } from './address-words';

const SETTLEMENT =
  'г|гор|город|с|село|[Аа]уыл|селе|пос|п|пгт|пос[её]лок|пос[её]лке|аул|ауле|обл|область|р-н|район|мкр|микрорайон|ж[/.]м|қ';
const SETTLEMENT_AFTER =
  'қаласы|каласы|ауыл|облысы|ауданы|ауылы|кенті|обл|область|р-н|район|ауд|а|а/о|саяжайы|бекеті|станциясы|village|қ|ы[/.]а\\.?|ш[/.]а\\.?|мкр';
/** «с. Кенесары, », «Сарыарқа ауданы, », «на Караоткель, »: what stands in front belongs to it. */
const PLACE = new RegExp(
  `(?:(?<!\\d)[01]\\d{5},?\\s|(?<![${L}])(?:${SETTLEMENT})[\\s.]{1,2}${NAME}(?:\\s${NAME})?,?\\s|(?<![${L}])${NAME}(?:-\\d{1,2})?\\s(?:${SETTLEMENT_AFTER})\\.?[\\s,]{1,2}|(?<![${L}])${NAME}(?:\\s${NAME})?\\s(?:ауыл|қала|аудан|облыс|кент)[ыі]н(?:да|де|дағы|дегі|ан|ен),?\\s|(?<![${L}])(?:[ВСЗ]КО|[ШСБ]ҚО|РК|ҚР),\\s|(?<![${L}\\d])[A-ZА-Я]\\d\\d[A-ZА-Я]\\d[A-ZА-Я]\\d,?\\s|(?<![${L}])(?:${TOWN})(?:,\\s|\\n)|(?:Казахстан|Қазақстан|Kazakhstan),\\s|(?<![${L}])${NAME}\\s(?:плато|урочище|роща|алқабы|шатқалы),\\s|(?<=(?<![${L}])(?:в|во|на|из|до|адрес(?:і|у|а|ом|іміз|ім)?|мекені|мекенжай(?:ы|ымыз|ым|да)?|куда|сюда|мұнда|address)[:\\s]{1,2})(?!\\p{Lu}{3})${NAME},\\s)$`,
  'u',
);
/** «алматы » before «абая 7», «астана левый берег »: towns in small letters. */
const SMALL_TOWN = new RegExp(
  `(?<![${L}])(?:${TOWN.toLowerCase()}),?\\s(?:(?:левый|правый)\\sберег\\s|(?:сол|оң)\\sжағалау\\s)?$`,
  'u',
);
/** «аль » before «фараби». */
const ARTICLE = /(?<!\p{L})(?:аль|әл|ал|al)[\s-]$/iu;
/** «Room 1204, Rixos, » before the street: the English order. */
const ROOM_BEFORE = new RegExp(
  `(?<![${L}])(?:[Rr]oom|[Mm]icrodistrict|[Bb]ld\\.|[Bb]ldg\\.?|[Aa]pt\\.?|[Aa]partment|[Ff]lat|[Uu]nit|[Oo]ffice|[Ss]uite|[Bb]lock|[Bb]uilding|[Hh]ouse)\\s#?[\\dA-Z]{1,5},\\s(?:${NAME}(?:\\s${NAME})?,\\s)?$`,
  'u',
);
/** «гараж 58, » before «кооператив Мотор», «участок 204, » before «Косшы»: the small before the large. */
const PLOT_BEFORE = new RegExp(`(?<![${L}])(?:(?:[Дд]ача|[Пп]одъезде|${UNIT})\\.?\\s№?\\d{1,4},\\s){1,2}$`, 'u');
const STARTS_WITH_PLACE = new RegExp(`^(?:${NAME}|кооператив|массив|дачи|ул|с|г|п|пос)(?![${L}])`, 'u');
/** «военный городок, », «в/г 28, », «жилгородок, ». */
const GARRISON = new RegExp(
  `(?<![${L}])(?:(?:${NAME},\\s)?[Вв]оенный\\sгородок|[Вв]/г|[Вв]/ч|[Жж]илгородок|[Вв]ахтовый\\sпос[её]лок|[Пп]ромзона|[Пп]ромышленная\\sзона)(?:\\s№?\\d{1,5})?,\\s$`,
  'u',
);
/** «Отар, » before «военный городок 2», «Кашаган, » before «посёлок Самал». */
const TOWN_OF = new RegExp(`(?<=^|[,:—–]\\s|\\p{Ll}\\s)${NAME},\\s$`, 'u');
const STARTS_WITH_SETTLEMENT = /^(?:военный|вахтовый|пос[её]лок|пос\.|с\.|село)/u;
/** «он » before «бірінші шағын аудан», «двадцать » before «второй микрорайон». */
const TENS = /(?<!\p{L})(?:он|жиырма|отыз|қырық|двадцать|тридцать)\s$/iu;
const STARTS_ORDINAL = new RegExp(`^${ORDINAL}(?![${L}])`, 'iu');
/** «двадцать шестом » before «микрорайоне». */
const ORDINAL_BEFORE = new RegExp(`(?<![${L}])(?:(?:${SPOKEN})\\s)?(?:${ORDINAL})\\s$`, 'iu');
const STARTS_WITH_ESTATE = /^(?:микрорайон|мкр|квартал|ықшам|шағын|мөлтек|линия|переулок|проезд|аудан)/iu;
/** «6"а" » before «мкр». */
const LETTERED = /(?<![\d.,])\d{1,2}\s?[«"][а-я][»"]\s$/u;
/** «Тимирязева в » before «доме сорок два». */
const STREET_OF_HOUSE = new RegExp(`(?<![${L}])(?:${NAME}\\s)?${NAME}\\s(?:в|,)\\s$`, 'u');
/** «рынок », «Барахолка, рынок » before its name. */
const MARKET = /(?<!\p{L})(?:[Бб]арахолка,\s)?[Рр]ынок\s$/u;
/** «ул. », «алматинская » before «область», «посёлок затобольск »: the words of addresses in small letters. */
const SMALL_PLACE = new RegExp(
  `(?<![${L}])(?:(?:ул|ul|ulitsa|улица|улице|улицы|пл|площадь|площади|пр|пр-т|пр-кт|просп|проспект|проспекте|пер|переулок|бульвар|б-р|мкр|микрорайон)\\.?\\s|(?:село|пос[её]лок|аул|станция|город)\\s[а-яё]{3,},?\\s|[а-яё]{4,}(?:ская|ский|ской)\\s(?:область|обл\\.?|район|р-н),?\\s|[а-яәғқңөұүһі]{4,}\\s(?:қаласы|каласы|облысы|облыси|ауданы|ауылы|кенті|кенти),?\\s)$`,
  'iu',
);
/** «г », «ж/м », «с/т », «промзона », «ауыл » before a name. */
const TOWN_WORD =
  /(?<!\d\s?)(?<!\p{L})(?:(?:г|гор|ж\/м|пос)(?:\.\s?|\s)|[сп]\.\s?|(?:[сд]\/[отб]|снт|промзона|кооператив|массив|жилмассив|шоссе|тракт|кордон|урочище|village|town\sof|зимовка|ауыл|село|аул|пос[её]лок|пос[её]лке|деревня|коттеджный\sпос[её]лок|станция|ст\.|разъезд|бульваре?|тупик|проезд|набережная|қыстақ|кент)\s)$/iu;
const STARTS_WITH_NAME = new RegExp(`^${NAME}`, 'u');
/** «Көктем » before «ықшам ауданы, 9-үй», «Нұр-Шаһ » before «ЖК, 3 блок». */
const STARTS_WITH_KIND = /^(?:ықшам|шағын|мөлтек|даңғ|көше|көш\.|к-сі|(?:ЖК|ТҮК|БО),)/u;
const NAMES = new RegExp(`(?:(?<![${L}])(?:${NAME}\\s){1,2}|[«"]${NAME}[»"]\\s)$`, 'u');
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
const STARTS_SPOKEN = new RegExp(`^${SPOKEN}(?![${L}]|\\s${ORDINAL}\\s(?:мкр|микр|ықшам|шағын|квартал))`, 'iu');
const SPOKEN_STREET = new RegExp(
  `(?<![${L}])(?:(?:улиц[аеы]|проспекте?|переулок|бульвар|ул\\.|пр\\.)\\s)?(?:${NAME}\\s){0,1}${NAME},?\\s(?:дом\\s(?:номер\\s)?)?(?:${SPOKEN}\\s){0,2}$`,
  'u',
);
const STARTS_WITH_REGION = new RegExp(`^(?:область|обл|район|р-н)(?![${L}])`, 'iu');
const REGION = new RegExp(`(?<![${L}])[а-яё]{4,}(?:ская|ский|ской)\\s$`, 'iu');
/** «общежитие №2, », «жатақхана №2, », «ЖК Аспан, ». */
const HOME = new RegExp(
  `(?<![${L}])(?:(?:общежити[ея]|общага|общ\\.|жатақхана|жатакхана)\\s?№?\\s?\\d{1,3},?\\s|ЖК\\s[«"]?${NAME}(?:\\s${NAME})?[»"]?,?\\s)$`,
  'iu',
);
/** «общежитие №» before «2». */
const DORMITORY = /(?<!\p{L})(?:общежити[ея]|общага|общ\.|жатақхана|жатакхана)\s№?\s?$/iu;
/** «СНТ Ветерок, », «БЦ Каратал, », «дачи Пригородный, », ««Жансая» БО, ». */
const ESTATE_BEFORE = new RegExp(
  `(?<![${L}])(?:(?:[Бб]изнес[\\s-]центр|[Тт]орговый\\s(?:центр|дом)|[Сс]аяжай|[Кк]оттеджный\\sгородок|[Сс]адовое\\s(?:общество|товарищество)|БЦ|бц|ТЦ|тц|ТРЦ|ТД|ПКСТ|СПК|СТ|КП|МЖК|СНТ|снт|СТ|ГСК|гск|ГК|ПК|ДСК|с/о|[Мм]ассив|[Дд]ачи|Hotel|hotel)\\s[«"]?${NAME}(?:\\s[${L}]{3,})?(?:-\\d{1,2})?[»"]?,?\\s(?:ряд\\s\\d{1,3},?\\s)?|[Кк]вартал\\s|[Тт]расса\\s${NAME}(?:\\s?[–-]\\s?${NAME})?,\\s)$`,
  'u',
);
/** «№» before «3 жатақхана», «2-й » before «Вишневский переулок», «Е-» before «10 көшесі», «Ұлы » before «Дала даңғылы». */
const COUNT_BEFORE = new RegExp(
  `(?:№\\s?(?=$)|(?<![${L}\\d])[ЕEA-Z]-(?=$)|(?<![\\d.,:-])\\d{1,2}-?(?:й|я|ый|ая|ой)\\s|(?<![${L}])[ҰУ]лы\\s)$`,
  'u',
);
const STARTS_COUNTED = new RegExp(
  `^(?:\\d{1,3}\\s?(?:жатақ|общеж|көш|кош)|${NAME}(?:ая|ий|ой|ый)[\\s,]{1,2}\\d|${NAME}\\s(?:переул|проезд|линия|тупик|квартал)|Дала\\s)`,
  'u',
);
/** «Ленина (» before «Бейбитшилик) 14»: the old name of the street. */
const OLD_NAME = new RegExp(`${NAME}\\s\\($`, 'u');
const FIRST_OF_TWO = new RegExp(
  `(?:(?<=(?:[Уу]глу|[Пп]ересечении|corner\\sof)\\s)${NAME}(?:\\s(?:${NAME}|би|хана|батыра))?\\s(?:и|and|[—–-])\\s|(?<![${L}])[Уу]гол\\s${NAME}(?:\\s(?:${NAME}|би|хана|батыра))?\\s(?:и|[—–-])\\s|(?<![${L}])угол\\s|(?<![${L}])${NAME}(?:\\s(?:би|хан|батыр))?\\s(?:көшесі\\s)?[мпб]ен\\s)$`,
  'u',
);
const IS_CORNER = /^[^\d]{3,30}?(?:\s[-–—]\s|\sи\s)|бұрыш|^\S+,?\s(?:дом\s)?\d/u;

interface Front {
  before: RegExp;
  /** How what is known of the address begins; none: in any way. */
  own?: RegExp;
}

const FRONTS: readonly Front[] = [
  { before: PLACE },
  { before: SMALL_PLACE },
  { before: REGION, own: STARTS_WITH_REGION },
  { before: TOWN_WORD, own: STARTS_WITH_NAME },
  { before: NAMES, own: STARTS_WITH_KIND },
  { before: TITLED, own: STARTS_WITH_TITLE },
  { before: HOUSE_BEFORE, own: STARTS_WITH_PART },
  { before: SPOKEN_STREET, own: STARTS_SPOKEN },
  { before: HOME },
  { before: DORMITORY, own: /^\d/u },
  { before: SMALL_TOWN, own: /^\p{Ll}/u },
  { before: ARTICLE, own: /^(?:фараби|farabi)/iu },
  { before: ROOM_BEFORE, own: /^(?:[\dA-Z]|(?:bld|apt|flat|block|house|building)(?!\p{L}))/u },
  { before: PLOT_BEFORE, own: STARTS_WITH_PLACE },
  { before: GARRISON },
  { before: TOWN_OF, own: STARTS_WITH_SETTLEMENT },
  { before: TENS, own: STARTS_ORDINAL },
  { before: ORDINAL_BEFORE, own: STARTS_WITH_ESTATE },
  { before: /(?<!\p{L})[Кк]оттеджный\s$/u, own: /^пос[её]лок/u },
  { before: LETTERED, own: /^(?:мкр|микр)/iu },
  { before: STREET_OF_HOUSE, own: /^доме?\s/u },
  { before: MARKET, own: STARTS_WITH_NAME },
  { before: ESTATE_BEFORE },
  { before: COUNT_BEFORE, own: STARTS_COUNTED },
  { before: OLD_NAME, own: /^[^(]*\)/u },
  { before: FIRST_OF_TWO, own: IS_CORNER },
];

/** How many characters at the end of `text` belong to the address `own` behind it; 0 for none. */
export function sizeBefore(text: string, own: string): number {
  for (const front of FRONTS) {
    const size = front.own && !front.own.test(own) ? 0 : (front.before.exec(text)?.[0].length ?? 0);
    if (size > 0) return size;
  }
  return 0;
}
