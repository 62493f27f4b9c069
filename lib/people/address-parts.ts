/** What still belongs to an address behind what was found of it: a table of patterns, in the order in which they are tried. */
import { type Own, type Part, ROOMS } from './address-rooms';
import { LIKE_LATIN_VILLAGE, LIKE_VILLAGE, TOWN } from './address-towns';
import { CASE, FLAT, L, LONG_CASE, NAME, ORDINAL, SPOKEN, UNIT } from './address-words';

const NUMBER = `(?:(?:\\s?№?|\\sномер)\\s?\\d{1,4}[а-яa-z]?(?![${L}\\d])|\\s(?:${SPOKEN})(?:\\s(?:${SPOKEN}))?(?![${L}])|\\s(?![свкуоия]\\s)[A-ZА-Я](?![${L}\\d]))`;
/** «, 3 этаж», « подъезд два», «, block C», «-пәтерге», «-я кв.», «nd floor», « үйдің». */
const PART = new RegExp(
  `^(?:[\\s,.]{1,3}(?:${UNIT}\\.?${NUMBER}|(?:к|вп)-?\\d{1,3}(?![${L}\\d:.])|лит(?:ера?)?\\.?\\s[«"]?[а-яa-z][»"]?(?![${L}]))|[\\s,.]{1,3}(?:№\\s?)?\\d{1,4}(?:rd|th|nd|st|-?(?:й|ый|ой|ая|я|ші|шы|shi|inshi))?[\\s-]{0,2}${UNIT}${LONG_CASE}?(?![${L}])|(?:-|-(?:я|й)\\s|(?:rd|th|nd|st)?\\s(?=floor))(?:${UNIT}|орам)${LONG_CASE}?(?![${L}])|\\s(?:пәтер|патер|кіреберіс|қабат|үй|участок|домик|бокс|учаске|қыстақ|бөлме|номер|(?:[uúü][yı]|p[aá]ter|qabat|bolme)(?:d[ea]n?|g[ea])?)${CASE}?(?![${L}]|\\s\\d))`,
  'iu',
);
/** The same where the flat is said: only what is glued to its number. */
const PART_OF_FLAT = new RegExp(`(?=-|[rtns][dht]\\s)${PART.source}`, 'iu');
/** «, второй подъезд», unless the flat is said: «51-7, второй этаж». */
const ORDINAL_PART = new RegExp(
  `^[\\s,]{1,2}(?:${ORDINAL})\\s(?:под[ъь]езд|вход|этаж|кв|квартира|комната|корпус|блок|пәтер|қабат|кіреберіс|бөлме|есік)${LONG_CASE}?(?![${L}])`,
  'iu',
);
/** «3 ш/а», «27 м-а»: the number was that of an estate, and the house comes next. */
const ESTATE =
  /^\s?(?:[шым][/-]а|мкр|ш\.а|(?:ықшам|шағын|шагын|мөлтек)\s?аудан[ыі]?|микрорайон|microdistrict|mkr)\.?(?=,?\s?(?:үй|уй|дом|д\.|building|house|bld)?\s?№?\d)/iu;
/** «3 ш/а» and «, 20-7». */
const ENDS_WITH_ESTATE =
  /(?:[шым][/-]а|мкр|(?:ықшам|шағын|шагын|мөлтек)\s?аудан[ыі]?|микрорайон|microdistrict|mkr)\.?$/iu;
const HOUSE_BEHIND = /^,?\s\d{1,3}[а-я]?(?:[/-]\d{1,3})?(?!\d|[:.]\d|-?\p{L}|\s(?:мың|тыс|тг|тенге))/u;
/** «тракт 12» and « км». */
const ENDS_WITH_ROAD = /(?:тракт|трасса|жолы),?\s\d{1,3}$/u;
const ENDS_WITH_FLAT = /\d[а-яa-z]?(?:[\s,-]{1,2}|\s[–—-]\s)\d{1,4}$/iu;
/** « шестнадцать» behind «квартира». */
const SPOKEN_NUMBER = new RegExp(`^\\s(?:${ORDINAL}|(?:${SPOKEN})(?:\\s(?:${SPOKEN}))?)(?![${L}])`, 'iu');
const ENDS_WITH_UNIT = new RegExp(`(?<!қай\\s)(?<![${L}])(?:подъезд|этаж|квартира|дом)$`, 'iu');
/** «44/1, каб» and «. 8», «187, корпус» and « Б». */
const ENDS_WITH_ANY_UNIT = new RegExp(`(?<!\\d[\\s-]{0,2})(?<![${L}])${UNIT}$`, 'iu');
/** «151 кв» and « 6»: the number before it is that of the house. */
const HOUSE_AND_FLAT =
  /^[^\d]*\d{1,3}(?:\/\d{1,3})?[^\s\d/]{0,2}\s(?:кв|kv|квартира|блок|block|корпус|корп|литер|бокс|офис|стр|строение)$/iu;
const UNIT_NUMBER = new RegExp(
  `^\\.?\\s?(?:№\\s?)?(?:\\d{1,4}[а-я]?|[A-ZА-Я]|[«"][A-ZА-Яа-я][»"])(?![${L}\\d]|\\s?${UNIT}(?![${L}]))`,
  'u',
);
const ENDING = new RegExp(`^${CASE}(?![${L}])`, 'iu');
/** «51 б», «36 а,»: «а» and «в» are words as well. */
const LETTER = new RegExp(`^\\s(?:[бгБГ](?![${L}.])|[авдАВДA-Z](?=\\s?(?:[,;)]|$|\\n)|\\s${UNIT}(?![${L}])))`, 'u');
/** The rest of «2/1», «103в» and «170 «Б»». */
const GLUED = new RegExp(
  `^(?:/\\d{1,3}(?!\\d)|-\\d{1,3}(?=-?[дтгқкн]?[аеңі]|[.,;!?)]|$)(?!-?[a-zа-я]{3})|\\s?[«"][а-яa-z][»"]|[а-яa-z](?![${L}\\d]))`,
  'iu',
);
/** «дом 30» and « на Чехова», « по ул. Пушкина». */
const STARTS_WITH_HOUSE = /^дом[ае]?\s\d{1,3}[а-я]?$/iu;
const STREET_BEHIND = new RegExp(`^\\s(?:на|по)\\s(?:(?:ул|улице)\\.?\\s)?${NAME}`, 'u');
/** «дом 5 квартира 19» and «, Сырымбет көшесі». */
const LONE_HOUSE =
  /^(?:дом\s|д\.\s?|үй\s|dom\s|uy\s|house\s)?\d{1,3}[а-я]?(?:-?үй)?(?:,?\s(?:кв|квартира|пәтер|подъезд)\.?\s?\d{1,3}|,?\s\d{1,3}-?\s?(?:пәтер|кв))?$/iu;
const STREET_AFTER = new RegExp(
  `^,?\\s(?:${NAME}\\s(?:${NAME}\\s)?(?:көшесі|көш\\.|даңғылы|улица|проспект|переулок)|(?:ул\\.|улица|пр\\.|проспект|ul\\.|ulitsa|prospekt)\\s?${NAME})(?![${L}])`,
  'u',
);
const ENGLISH_STREET = new RegExp(
  `^,?\\s(?:${NAME}\\s){1,3}(?:[Ss]treet|St|[Aa]venue|Ave|[Ll]ane|Road|Rd)(?![${L}])`,
  'u',
);
/** «12 Turan» and « Avenue». */
const ENDS_WITH_ENGLISH = /(?<!\d)\d{1,4}\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?$/u;
const ENGLISH_KIND = /^\s(?:[Ss]treet|St|[Aa]venue|Ave|[Ll]ane|[Rr]oad|Rd)(?!\p{L})/u;
/** «, цоколь», «, main entrance»: a floor or entrance that has a name. */
const NAMED_FLOOR =
  /^,\s(?:(?:төменгі|жоғарғы|соңғы)\sқабат(?:[тқ][аы]н?)?|(?:нижний|верхний|последний|цокольный)\sэтаж|цокол\p{L}*(?:\sэтаж\p{L}*)?|антресол\p{L}*|мансард\p{L}*|полуподвал\p{L}*|подвал\p{L}*|пентхаус\p{L}*|чердак\p{L}*|холл\p{L}*|вахтада|жертөле\p{L}*|(?:ground|first|second|third|top|upper)\sfloor|basement|lobby|reception|penthouse|attic|(?:левое|правое|северное|южное|восточное|западное)\s(?:крыло|здание)|(?:сол|оң)\sқанат|(?:main|back|side|front|north|south|east|west)\s(?:entrance|gate|wing))(?!\p{L})/iu;
/** «, ТЦ Цум» before «, бутик 118», «, гостиница «Абай»» before «, 2 корпус»: the house has a name. */
const NAMED_HOUSE = new RegExp(
  `^,\\s(?:№\\s?\\d{1,3}\\s(?:мектеп|лицей|гимназия|школа)|(?:ТЦ|ТРЦ|ТД|БЦ|ЖК|КазНУ|торговый\\sдом|рынок|базар|гостиниц[аеы]|отель|хостел|общежитие|санаторий|больница|hotel|hostel|mall)\\s[«"]?${NAME}(?:\\s${NAME})?[»"]?|[«"]?${NAME}(?:\\s${NAME})?[»"]?\\s(?:қонақүйі|қонақ\\sүйі|сауда\\sүйі|базары|жатақханасы|mall|tower|hotel|hostel))(?=,?\\s(?:${UNIT}\\.?\\s?№?\\d|\\d{1,4}(?:-?\\p{L}{1,3})?[\\s-]?${UNIT}))`,
  'iu',
);
/** «24/1, 77», «10 Б, 33», «7 подъезд, 216», «Жетісу-3, 55, 21»: the flat without its word. */
const BARE_FLAT =
  /^,\s\d{1,3}(?=\s*$|[,;)!?\n]|\.(?!\d)|\s[—–-]\s|\s(?:жақ|сол|осы|көшті|көштік|тұра)\p{L}*|(?<=1\d|[015-9])\s[а-яё]{3,}(?:ка|ча|ня|ия|ие|ло|ть|те|ую)(?!\p{L}))/u;
const MAY_HAVE_BARE_FLAT = new RegExp(
  `(?:\\d/\\d{1,3}[а-яa-z]?|\\d\\s?[а-яa-z]|(?:^|\\s)${NAME}-\\d{1,2},?\\s\\d{1,3}[а-я]?|\\d{1,2}[\\s-](?:подъезд|этаж|қабат|кабат|кіреберіс|корпус|блок)|(?<![${L}])(?:подъезд|этаж|корпус|блок)\\s[\\dА-Я]{1,2})$`,
  'iu',
);
/** «пять дробь два» and «, восемьдесят первая», «120» and «, двадцатая»: the flat said in words. */
const SPOKEN_FLAT = new RegExp(
  `^(?:\\s(?:дробь\\s)?|,\\s(?:кв\\.?\\s|квартира\\s)?)(?:${SPOKEN}\\s){0,2}(?:${SPOKEN}|${ORDINAL})(?=[,.;!?)]|\\s*$|\\s(?:кв|квартир|пәтер|патер|дробь))`,
  'iu',
);
/** «жетпіс» and « екінші үй». */
const SPOKEN_HOUSE = new RegExp(
  `^\\s(?:(?:${SPOKEN})\\s)?(?:${SPOKEN}|${ORDINAL})\\s(?:үй|уй|дом|кв|пәтер)(?:${CASE}|нің)?(?![${L}])`,
  'iu',
);
const ORDINAL_FLAT = new RegExp(`^,\\s(?:${SPOKEN}\\s)?${ORDINAL}(?=[,.;!?)]|\\s*$)`, 'iu');
/** «86, 2» and « qabat», «14 мкр, 59» and « здание»: what the number behind a comma counts. */
const ENDS_WITH_COUNT = /,\s\d{1,4}$/u;
const COUNTED_UNIT = new RegExp(
  `^(?:[\\s-]|-?(?:й|я|ші|шы)\\s)(?!(?<=\\s)үй(?:і|ің))(?:${UNIT}|house|под\\.|бригада)${LONG_CASE}?(?![${L}]|\\.?\\s?№?\\d|\\s?м(?![${L}]))`,
  'iu',
);
/** «, «б» блогы». */
const LETTERED = new RegExp(`^,?\\s[«"][а-яa-z][»"]\\s${UNIT}${CASE}?(?![${L}])`, 'iu');
/** «, БЦ» before «, 12 этаж». */
const ACRONYM = new RegExp(`^,\\s(?:БЦ|ТЦ|ТРЦ|ТД|ЖК)(?=,\\s(?:\\d{1,4}[\\s-]${UNIT}|${UNIT}\\s\\d))`, 'u');
/** «Садовая 3, п» and «. Солнечный». */
const ENDS_WITH_TOWN_WORD = /,\s(?:г|п|с|пос)$/u;
const TOWN_NAME = new RegExp(`^\\.\\s?${NAME}`, 'u');
/** «, Highvill» before «, Astana». */
const LATIN_ESTATE = new RegExp(`^,\\s[A-Z][a-z]{2,}(?:\\s[A-Z][a-z]{2,})?(?=,\\s(?:${TOWN})(?![${L}]))`, 'u');
/** « караганда» at the end of a line in small letters. */
const SMALL_TOWN = new RegExp(`^,?\\s(?:${TOWN.toLowerCase()})(?=\\s*(?:$|[\\n.!?]))`, 'u');
/** «, терапия, палата 4», «, травматология, 215-палатада». */
const WARD = /^,?\s[а-яё]{5,}(?:ия|ие|ика|ое),?\s(?:палат\p{L}*\s№?\s?\d{1,4}|\d{1,4}[\s-]палат\p{L}*)/u;
/** «, Петропавловск», «, пос. Шахан»: a town behind a comma. */
const TOWN_BEHIND = new RegExp(
  `^,\\s(?:(?:(?:г|город)\\.?\\s)?(?:${TOWN})|Казахстан|Қазақстан|Kazakhstan|(?:(?:пос|г|с|п|а|ст)\\.\\s?|(?:пос[её]лок|село|аул|ауыл|станция|деревня|кент|город|пос[её]лке|селе|ауле)\\s)${NAME}(?:\\sбатыра?)?|${NAME}\\s(?:ауылы|кенті|қаласы|каласы|ауданы|мкр|ш/а|а/о)\\.?|(?:${LIKE_VILLAGE}|${LIKE_LATIN_VILLAGE})(?=[,.;!?)]|\\s*$))(?![${L}]|-\\d|\\s?\\d|,\\s(?:ул|пр|мкр)|\\s(?:көш|даң|мкр|ш/а|батыр|би(?![${L}])))`,
  'u',
);
/** «, Қосшы» and « қаласы». */
const ENDS_WITH_TOWN = new RegExp(`,\\s${NAME}$`, 'u');
const TOWN_KIND = new RegExp(
  `^\\s(?:қаласы|каласы|ауылы|кенті|пос[её]лок|обл(?:ысы|\\.|асть)|village|district|city)(?![${L}])`,
  'u',
);
const POSTCODE_BEHIND = /^,?\s[01]\d{5}(?!\d)/u;
const ENDS_ORDINAL = new RegExp(`,\\s(?:${SPOKEN}\\s)?${ORDINAL}$`, 'iu');
const ENDS_SPOKEN = new RegExp(`(?<![${L}])(?:${SPOKEN})$`, 'iu');

const isNumbered = (own: Own): boolean => own.isNumbered;
const hasDigit = ({ text }: Own): boolean => /\d/u.test(text);
const ends =
  (...patterns: RegExp[]) =>
  ({ text }: Own): boolean =>
    patterns.some((pattern) => pattern.test(text));

const PARTS: readonly Part[] = [
  { behind: ENDING },
  { behind: ESTATE, when: isNumbered },
  { behind: /^\s(?:км|шақырым)(?!\p{L})/u, when: ends(ENDS_WITH_ROAD) },
  { behind: HOUSE_BEHIND, when: ends(ENDS_WITH_ESTATE) },
  { behind: WARD },
  { behind: LETTERED, when: hasDigit },
  ...ROOMS,
  { behind: COUNTED_UNIT, when: ends(ENDS_WITH_COUNT) },
  { behind: TOWN_NAME, when: ends(ENDS_WITH_TOWN_WORD) },
  { behind: ACRONYM, when: isNumbered },
  { behind: NAMED_FLOOR, when: hasDigit },
  { behind: NAMED_HOUSE, when: hasDigit },
  { behind: STREET_AFTER, when: ends(LONE_HOUSE) },
  { behind: STREET_BEHIND, when: ends(STARTS_WITH_HOUSE) },
  { behind: UNIT_NUMBER, when: ends(ENDS_WITH_ANY_UNIT, HOUSE_AND_FLAT) },
  { behind: SPOKEN_NUMBER, when: ends(ENDS_WITH_UNIT) },
  { behind: PART, when: ({ hasFlat }) => !hasFlat },
  { behind: PART_OF_FLAT, when: ({ hasFlat }) => hasFlat },
  {
    behind: ORDINAL_PART,
    when: ({ text, hasFlat }) => !hasFlat && !ENDS_WITH_FLAT.test(text) && !ENDS_ORDINAL.test(text),
  },
  { behind: BARE_FLAT, when: ({ text, hasFlat }) => !hasFlat && MAY_HAVE_BARE_FLAT.test(text) },
  { behind: SPOKEN_HOUSE, when: ends(ENDS_SPOKEN) },
  { behind: SPOKEN_FLAT, when: ends(ENDS_SPOKEN) },
  { behind: ORDINAL_FLAT, when: ({ text, hasFlat }) => !hasFlat && /(?:\d|дом)$/u.test(text) },
  { behind: GLUED, when: isNumbered },
  { behind: ENGLISH_STREET, when: isNumbered },
  { behind: ENGLISH_KIND, when: ends(ENDS_WITH_ENGLISH) },
  { behind: LETTER, when: ({ text, isNumbered }) => isNumbered || ENDS_SPOKEN.test(text) },
  { behind: TOWN_BEHIND, when: hasDigit },
  { behind: LATIN_ESTATE, when: isNumbered },
  { behind: SMALL_TOWN, when: isNumbered },
  { behind: TOWN_KIND, when: ends(ENDS_WITH_TOWN) },
  { behind: POSTCODE_BEHIND, when: ends(/[\dA-Z]/u) },
];

/** How many characters of `rest` still belong to the address `text` before it; 0 for none. */
export function sizeBehind(text: string, rest: string): number {
  let own: Own | undefined;
  // What stands behind begins with the pattern or not, which is told sooner than how the address ends.
  for (const { behind, when } of PARTS) {
    const size = behind.exec(rest)?.[0].length ?? 0;
    if (size === 0) continue;
    own ??= { text, isNumbered: /\d$/u.test(text), hasFlat: FLAT.test(text) };
    if (!when || when(own)) return size;
  }
  return 0;
}
