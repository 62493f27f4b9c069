/** Houses written or said in ways of their own: «Первомайской, 8», «көшесі № 54», «он төртінші үйде», «Иманбаева5-12». */
import { byHints, type Hinted } from './address-hints';
import { CAPITAL, CASE, L, NAME, ORDINAL, SPOKEN } from './address-words';

const NAMES = `${NAME}(?:\\s(?:${NAME}|би|хан|хана|батыр|батыра|ата|сері|серэ|ақын|жырау)(?![${L}]))?`;
const HOUSE = `\\d{1,3}(?:/\\d{1,3})?[а-яА-Я]?(?![${L}\\d]|[.:,]\\d|[/-])`;
const SAID = `(?:(?:${SPOKEN})\\s){0,2}(?:${SPOKEN}|${ORDINAL})`;
const KIND = '(?:көшесі|даңғылы|кварталы|тұйығы|бульвары|(?:мөлтек|ықшам|шағын)\\s?ауданы)';
/** «Наурызбай батыр көшесі № 54», «Ынтымақ кварталы, 7», «Береке мөлтек ауданы, №45 үй». */
const OF_KIND = new RegExp(
  `(?<![${L}])${NAMES}\\s${KIND}(?:,?\\s№\\s?${HOUSE}|,\\s${HOUSE})(?:\\sүй${CASE}?(?![${L}]))?`,
  'gu',
);
/** «Желтоксан № 115 кв № 46». */
const SIGNED = new RegExp(`(?<![${L}])${NAMES}\\s№\\s?\\d{1,3},?\\s(?:кв|пәтер)\\.?\\s№?\\s?\\d{1,4}`, 'gu');
/** «на Маметовой, 54», «до Первомайской, 8». */
const LED_BY_COMMA = new RegExp(
  `(?<=(?<![${L}])(?:на|по|до|с|около|возле)\\s)[${CAPITAL}][${L}-]{2,18}(?:[сц]кой|[оеё]вой|иной|[^аеиоуыэюя]ого),\\s${HOUSE}`,
  'gu',
);
/** «Иманбаева5-12», «Женис 23/12к5». */
const GLUED = new RegExp(
  `(?<![${L}])(?:${NAME}(?:[оеё]ва|ина|ая)\\d{1,3}(?:[-/]\\d{1,3})?|${NAMES}\\s\\d{1,3}/\\d{1,3}к\\d{1,2})(?![${L}\\d]|[.:,-]\\d)`,
  'gu',
);
/** «Асыл арман 12-90 ға», «Тәуке хан 5-17 де»: the case stands apart. */
const APART = new RegExp(
  `(?<![${L}])${NAME}(?:\\s\\p{L}{3,})?\\s\\d{1,3}-\\d{1,3}(?=\\s(?:[ғгкқ][ае]|[дт][ае]н?)(?![${L}]))`,
  'gu',
);
/** «құрылыс дүкені Ғарышкерлер 6»: streets of trades. */
const TRADES = new RegExp(`(?<=[${L},:]\\s)${NAME}(?:шылар|шілер|керлер|герлер|гтер)\\s\\d{1,3}(?=[,.!?]|\\s*$)`, 'gu');
/** «он екінші ықшамаудан, жиырма үйде», «двадцать шестой мкр, семнадцатый дом». */
const SPOKEN_ESTATE = new RegExp(
  `(?<![${L}])(?:(?:${SPOKEN})\\s)?(?:${ORDINAL})\\s(?:мкр|микрорайоне?|квартале?|(?:ықшам|шағын)\\s?аудан)(?![${L}]),?\\s${SAID}\\s(?:дом|үй${CASE}?)(?![${L}])`,
  'giu',
);
/** «Момышұлы көшесі он төртінші үйде», «Абай он төрт, жиырма бесінші пәтер». */
const SPOKEN_STREET = new RegExp(
  `(?<![${L}])(?:(?:${NAMES}|(?:${ORDINAL})\\sмай)\\s?көшесі,?\\s${SAID}\\sүй|${NAMES}\\s(?:(?:${SPOKEN})\\s){0,2}(?:${SPOKEN}),\\s${SAID}\\sпәтер)${CASE}?(?![${L}])`,
  'gu',
);
/** A street and its house on two lines. */
const LINES = new RegExp(
  `(?<![${L}])(?:${NAMES}\\s(?:көшесі|даңғылы)\\n\\d{1,3}[\\s-]?үй(?![${L}])|(?:ул\\.|улица|пр\\.)\\s?${NAMES}\\n(?:дом\\s|д\\.\\s?)?${HOUSE})`,
  'gu',
);
/** «Юбилейный 40-12», «Южная 14-3»: two numbers that are no score. */
const LIKE_ESTATE = new RegExp(
  `(?<![${L}])[${CAPITAL}][${L}]{3,}(?:[нк]ый|ний|ская|ный|овая|ное)\\s(?:\\d{2,3}-\\d{1,3}|\\d-\\d{2,3})(?![\\d:./-]|[${L}]|\\s?(?:мм|см|км|кг|мин|лет|тг|₸|%))`,
  'gu',
);

/** A way of writing an address. */
export interface Form {
  pattern: RegExp;
  /** Not where something open to everybody is spoken of. */
  isHomeOnly?: boolean;
}

/** Those that are worth a try in a text. */
export const formsFor = byHints<Form & Hinted>([
  { pattern: OF_KIND, hint: /(?:көшесі|даңғылы|кварталы|тұйығы|бульвары|ауданы)(?:,?\s№|,\s\d)/ },
  { pattern: SIGNED, hint: /\s№\s?\d{1,3},?\s(?:кв|пәтер)/ },
  { pattern: LED_BY_COMMA, hint: /(?:ой|ого),\s\d/, isHomeOnly: true },
  { pattern: GLUED, hint: /[аяк]\d/ },
  { pattern: APART, hint: /\d-\d{1,3}\s[дтғгкқ][ае]/ },
  { pattern: TRADES, hint: /(?:лар|лер|тер)\s\d/ },
  { pattern: SPOKEN_ESTATE, hint: /(?:[оыие][йм]|шы|ші)\s(?:мкр|микрорайон|квартал|ықшам|шағын)/ },
  { pattern: SPOKEN_STREET, hint: /(?:шы|ші|ір|кі|үш|рт|ес|ты|ті|із|он|ма|ыз|ық|лу|ыс|ан)\s(?:үй|пәтер)/ },
  { pattern: LINES, hint: /\n(?:дом\s|д\.\s?)?\d/ },
  { pattern: LIKE_ESTATE, hint: /[йяе]\s\d{1,3}-\d/ },
]);
