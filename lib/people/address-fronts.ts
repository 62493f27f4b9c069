/** What belongs to an address in front of what was found of it: a table of patterns, in the order in which they are tried. */
import { TOWN, TOWN_CASE } from './address-towns';
import { ESTATE_NAME, L, NAME, ORDINAL, SPOKEN, UNIT } from './address-words';

const SETTLEMENT =
  'г|гор|город|с|село|[Аа]уыл|селе|пос|п|пгт|пос[её]лок|пос[её]лке|аул|ауле|обл|область|р-н|район|мкр|микрорайон|ж[/.]м|қ';
const SETTLEMENT_AFTER =
  'қаласы|каласы|ауыл|облысы|ауданы|ауылы|кенті|стан(?:са|ция)сы|қыстағы|қыстауы|учаскесі|өңірі|кен\\sорны|округ[іи]|базары|маңы|қ-сы|district|oblast|region|обл|область|р-н|район|ауд|а|а/о|саяжайы|бекеті|village|қ|ы[/.]а\\.?|ш[/.]а\\.?|мкр';
/** «с. Кенесары, », «Сарыарқа ауданы, », «на Караоткель, »: what stands in front belongs to it. */
const PLACE = new RegExp(
  `(?:(?<!\\d)[01]\\d{5},?\\s|(?<![${L}])(?:${SETTLEMENT})[\\s.]{1,2}${NAME}(?:\\s${NAME})?,?\\s|(?<![${L}])${NAME}(?:-\\d{1,2})?\\s(?:${SETTLEMENT_AFTER})\\.?[\\s,]{1,2}|(?<![${L}])${NAME}(?:\\s${NAME})?\\s(?:ауыл|қала|аудан|облыс|кент)с?[ыі]н(?:да|де|дағы|дегі|ан|ен|ың|ің),?\\s|(?<![${L}])(?:[ВСЗ]КО|[ШСБ]ҚО|РК|ҚР),\\s|(?<![${L}\\d])[A-ZА-Я]\\d\\d[A-ZА-Я]\\d[A-ZА-Я]\\d,?\\s|(?<![${L}])(?:${TOWN})(?:,\\s|\\n)|(?:Казахстан|Қазақстан|Kazakhstan|Россия|Ресей),\\s|(?<![${L}])${NAME}\\s(?:плато|урочище|роща|алқабы|шатқалы),\\s|(?<=(?<![${L}])(?:в|во|на|из|до|адрес(?:і|у|а|ом|іміз|ім)?|мекені|мекенжай(?:ы|ымыз|ым|да)?|куда|сюда|мұнда|address)[:\\s]{1,2})(?!\\p{Lu}{3})${NAME},\\s)$`,
  'u',
);
/** «Бәйдібек ауданы, » and «Шаян, » before the street: a village after its district. */
const VILLAGE_OF = new RegExp(
  `(?<=(?<![${L}])(?:ауданы?|ауд\\.?|облысы|өңірі|район|р-н|обл\\.?|область|district|region),?\\s)${NAME}(?:-${NAME})?,\\s$`,
  'u',
);
/** «в Костанае, на », «Семее на » before the street. */
const TOWN_THEN_ON = new RegExp(
  `(?<![${L}])(?:(?:${TOWN_CASE})|(?:пос[её]лке|селе|ауле|городе|деревне|станице)\\s${NAME}),?\\s(?:на|по)\\s$`,
  'u',
);
/** «Абылай хан, » before «дом 5», «улица имени Навои, » before «строение 170/7»: a house has a street. */
const STREET_BEFORE_HOUSE = new RegExp(
  `(?<![${L}])(?:(?:ул|пр|пер|просп)\\.\\s?|(?:улица|проспект|переулок|бульвар)\\s)?(?:имени\\s)?(?:${NAME}\\s)?${NAME}(?:\\s(?:хана?|батыра?|би|ата))?,\\s$`,
  'u',
);
const STARTS_WITH_HOUSE = /^(?:дом|д\.|строение|стр\.|многоэтажка|үй)\s?(?:№\s?)?\d/u;
/** «дом № » before «5-б», «дом » before «25 по улице», «квартира 8 в » before «доме 31». */
const HOUSE_WORD = /(?<!\p{L})дом[ае]?\s(?:№\s?)?$/iu;
const STARTS_WITH_NUMBER = /^\d{1,3}(?:[-/\s]?[а-я\d]{1,2})?(?:,\s(?:кв|под)|\s(?:по|на)\s|\s(?:микрорайон|мкр))/iu;
const FLAT_IN = /(?<!\p{L})(?:квартира|кв\.?|комната)\s№?\d{1,4}\sв\s$/u;
/** «Балтабай, » before «2-й тупик, 4»: the settlement. */
const PLACE_OF_WAY = new RegExp(`(?<![${L}])${NAME},\\s$`, 'u');
const STARTS_WITH_WAY = /^\d{1,2}-(?:я|й|ші|шы)\s(?:тупик|линия|проезд|улица|тұйық)/u;
/** «Алтын Орда базары, », ««Жаңа әлем» базары, ». */
const MARKET_OF = new RegExp(
  `(?:(?<![${L}])(?:${NAME}\\s){1,2}|[«"]${NAME}(?:[\\s-][${L}\\d]+)?[»"]\\s)(?:сауда\\sқатары|базары|саяжайы|қыстағы),\\s$`,
  'u',
);
/** «гарнизон Гвардейский, », «рынок «Адем», », «месторождение Тенгиз, ». */
const NAMED_KIND = new RegExp(
  `(?<![${L}])(?:гарнизон|[Рр]ынок|[Бб]азар|месторождение|садоводство)\\s[«"]?${NAME}(?:-\\d)?[»"]?,\\s$`,
  'u',
);
/** «Кызыл ту-4, » before a street. */
const NUMBERED_ESTATE = new RegExp(`(?<![${L}])${NAME}(?:\\s\\p{Ll}{2,})?-\\d{1,2},\\s$`, 'u');
/** «поликлиника, », «перинатальный центр, » before «корпус 3». */
const CLINIC = /(?<!\p{L})(?:поликлиника|перинатальный\sцентр|роддом|больница|хоспис|емхана|аурухана),\s$/iu;
/** «двадцать седьмой квартире, » before the street. */
const FLAT_SAID = new RegExp(`(?<![${L}])(?:(?:${SPOKEN})\\s)?(?:${ORDINAL})\\sквартир[аеу],\\s$`, 'iu');
/** «17/» before «1 Turkestan Street». */
const FIRST_NUMBER = /(?<![\d/.:-])\d{1,3}[/-]$/u;
/** «Шығыс » before «Қазақстан облысы». */
const SIDE_OF = /(?<!\p{L})(?:Солтүстік|Шығыс|Батыс|Оңтүстік|Северо|Восточно|Западно|Южно)[\s-]$/u;
/** «рынок », «санаторий », «гарнизон » before its name and a part of it: the kind belongs to the name. */
const KIND_BEFORE =
  /(?<!\p{L})(?:(?:санаторий|пансионат|(?:пионер)?лагерь|крестьянское\sхозяйство|к\/х|садоводство|гарнизон|месторождение|промбаза|гаражный\s(?:массив|кооператив)|(?:вещевой\s)?рынок|[Бб]азар|барахолка,\sрынок|в\/г|станции|городок|хостел)\s)$/u;
const STARTS_WITH_TITLE_AND_PART = /^[«"]?\p{Lu}\p{Ll}/u;
/** «вахтовый » before «посёлок», «военный » before «городок». */
const KIND_OF_TOWN =
  /(?<!\p{L})(?:[Гг]аражный|[Вв]ахтовый|[Вв]оенный|[Юю]рточный|[Дд]ачный|[Кк]оттеджный|[Сс]туденческий|әскери)\s$/u;
/** «дом студентов 5, », «гаражный кооператив 50, », «общага политеха, », «общежитии №2 на ». */
const LODGING = new RegExp(
  `(?<![${L}])(?:[Дд]ом\\sстудентов\\s№?\\d{1,2},\\s|гаражный\\sкооператив\\s№?\\d{1,3},\\s|[Оо]бщежити[еи]\\s№\\s?\\d{1,2},?\\sна\\s|(?:[Оо]бщежитие|[Оо]бщага)\\s(?:\\p{Lu}{2,6}|\\p{Ll}{4,}а),\\s)$`,
  'u',
);
/** «Tower B, 9th floor, » before «38 Kunaev Street». */
const ENGLISH_BEFORE = new RegExp(
  `(?<![${L}])(?:(?:Tower|Gate|Warehouse|Wing|Entrance)\\s[A-Z\\d]{1,3},\\s)?(?:\\d{1,2}(?:st|nd|rd|th)\\sfloor|(?:Tower|Gate|Warehouse|Wing|Entrance)\\s[A-Z\\d]{1,3}),\\s$`,
  'u',
);
/** «020000/Кокшетау/». */
const SLASHED = new RegExp(`(?<!\\d)[01]\\d{5}/${NAME}/$`, 'u');
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
const PLOT_BEFORE = new RegExp(`(?<![${L}])(?:(?:[Дд]ача|[Пп]одъезде|${UNIT})\\.?\\s№?\\d{1,4},\\s){1,2}$`, 'iu');
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
const STARTS_WITH_KIND = /^(?:аудандық|қалалық|облыстық|ықшам|шағын|мөлтек|даңғ|көше|көш\.|к-сі|(?:ЖК|ТҮК|БО),)/u;
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
  { before: MARKET_OF },
  { before: VILLAGE_OF },
  { before: TOWN_THEN_ON },
  { before: KIND_OF_TOWN, own: /^(?:городок|пос[её]лок|қалашық|массив|кооператив)/u },
  { before: KIND_BEFORE, own: STARTS_WITH_TITLE_AND_PART },
  { before: LODGING },
  { before: /(?<!\p{L})[Дд]ом\s$/u, own: /^студентов/u },
  { before: NAMED_KIND },
  { before: NUMBERED_ESTATE, own: STARTS_WITH_NAME },
  { before: CLINIC, own: STARTS_WITH_PART },
  { before: FLAT_SAID, own: STARTS_WITH_NAME },
  { before: HOUSE_WORD, own: STARTS_WITH_NUMBER },
  { before: FLAT_IN, own: /^доме\s/u },
  { before: STREET_BEFORE_HOUSE, own: STARTS_WITH_HOUSE },
  { before: PLACE_OF_WAY, own: STARTS_WITH_WAY },
  { before: FIRST_NUMBER, own: /^\d{1,3}\s[A-Z]/u },
  { before: SIDE_OF, own: /^(?:Қазақстан|Казахстанская)/u },
  { before: ENGLISH_BEFORE, own: /^\d{1,4}\s[A-Z]/u },
  { before: SLASHED },
  { before: OLD_NAME, own: /^[^(]*\)/u },
  { before: FIRST_OF_TWO, own: IS_CORNER },
];

/** Those that need no comma behind them. */
const WITHOUT_COMMA = FRONTS.filter(({ before }) => !before.source.endsWith(',\\s$'));

/** How many characters at the end of `text` belong to the address `own` behind it; 0 for none. */
export function sizeBefore(text: string, own: string): number {
  if (text === '') return 0;
  for (const front of text.at(-2) === ',' ? FRONTS : WITHOUT_COMMA) {
    const size = front.own && !front.own.test(own) ? 0 : (front.before.exec(text)?.[0].length ?? 0);
    if (size > 0) return size;
  }
  return 0;
}
