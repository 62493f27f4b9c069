/** Rooms behind a house that have a name instead of a number, and what is named on the way to a numbered one. */
import { L, LONG_CASE, NAME, ORDINAL, SPOKEN, UNIT } from './address-words';

const LETTERED = `(?:[«"]?[A-ZА-ЯӘІҒҚ][»"]?|\\d{1,2}[а-я]?)\\s(?:блогы|корпусы|секциясы)`;
/** «корпус 2», «3-ші қабат», «№5 зал», «G блогы». */
const NUMBERED = `(?:${UNIT}\\.?\\s?(?:№\\s?)?(?:\\d{1,4}|[A-ZА-Я](?![${L}]))|№?\\s?\\d{1,4}(?:-?(?:й|я|ші|шы))?[\\s-]{0,2}${UNIT}${LONG_CASE}?(?![${L}])|п\\.\\s?\\d|${LETTERED})`;
/** What follows a comma and is no place on the way: what is asked of the visitor, when, and who waits. */
const NO_PLACE =
  '(?:домофон|код|звон|позвон|набер|набир|жд[аёу]|встре|выйд|спуск|спро|забер|достав|прив[её]з|поднима|подним|оплат|наличк|срочно|пожалуйста|только|можно|буд[уе]|это|там|тут|здесь|осы|тез|кел|хабар|ертең|бүгін|завтра|сегодня|вечер|утр|после|если|где|вход|заезд|въезд|жив|прож|пропис|сосед|клиент|получ|заказ|тел|имя|этаж|подъезд|квартир|дом[а-я]?(?![а-я])(?!\\sс\\s)|вас|нас|его|е[её]|мама|папа|бабушк|дедушк|апа|ата|әже|кейін|телефон|әлде|немесе|или|кроме|также|мен|және)';
/** «за аркой», «типография», «отделение патологии», «2 терапия», «ОПФ», ««Арман» жағы» before «, корпус 2». */
const BRIDGE = new RegExp(
  `^,\\s(?!${NO_PLACE})(?:№?\\d{1,2}[\\s-])?(?:[«"]${NAME}[»"](?:\\s\\p{Ll}{3,})?|«${NAME}\\s\\p{Ll}{3,}»|\\p{Lu}{2,6}|(?:за\\s|над\\s)?\\p{Ll}[\\p{Ll}-]{2,16}(?:\\s\\p{Ll}{1,16}){0,2})(?=,\\s${NUMBERED})`,
  'u',
);
/** «нежилое помещение 5», «учебный корпус 2», «кабинет стоматолога 6»: a unit of a kind with its number. */
const OF_KIND = new RegExp(
  `^,\\s(?:\\p{Ll}{4,}(?:ый|ий|ой|ая|ое)\\s(?:корпус|помещение|зал|кабинет|отделение|цех|склад|вход|подъезд|блок|комната)|(?:кабинет|зал|место|окно|отделение|корпус)\\s(?:под\\s)?\\p{Ll}{5,}(?:\\s\\p{Ll}{4,})?)\\s№?(?:\\d{1,3}[а-я]?|[А-Я])(?![${L}\\d:]|[\\s-]?${UNIT}|\\s\\p{Ll}{3,})`,
  'u',
);
const HALL =
  '(?:(?:актовый|читальный|спортивный|банкетный|большой|малый)\\sзал|конференц-зал|зал\\s(?:заседаний|суда|ожидания)|(?:мәжіліс|акт|спорт|оқу|кітап)\\sзал[ыі])';
const OFFICE =
  '(?:медпункт|медкабинет|пищеблок|родблок|пристройка|флигель|регистратура|канцелярия|при[её]мн(?:ая(?:\\s\\p{Ll}{4,})?|ый\\sпокой)|отдел\\s\\p{Ll}{4,}|дежурная\\sчасть|кезекші\\sбөлім[іы]?|қабылдау\\sбөлмесі)';
const SIDE =
  '(?:(?:(?:\\p{Ll}{4,}[ыио]й\\sкорпус)|корпус\\sдля\\s\\p{Ll}{4,})|(?:левая|правая|первая|вторая|задняя|южная|северная)\\sполовина(?:\\sдома)?|(?:оң|сол)\\s(?:қанат|кіреберіс)[ыі]?)';
/** «, актовый зал», «, отдел выплат», «, вторая половина дома»; nothing else follows. */
const NAMED_ROOM = new RegExp(
  `^,\\s(?:${HALL}|${OFFICE}|${SIDE})(?=\\s*(?:[,.;:!?)\\n—–]|$)|\\s\\d{1,2}-?[йяш]?\\p{Ll}{0,2}\\s)`,
  'u',
);
/** «, G блогы», «, С 2.3 блогы», «, Silk Way блогы», « корпус «Б»». */
const BLOCK = new RegExp(
  `^,?\\s(?:[«"]?[A-ZА-ЯӘІҒҚа-я][»"]?(?:\\s\\d(?:\\.\\d)?)?|${NAME}(?:\\s${NAME})?)\\s(?:блогы|корпусы|секциясы|қақпасы)(?:н[дт]?[аеыі]?н?|нің|ның)?(?![${L}])`,
  'u',
);
/** « на 4 этаже», «, на втором этаже». */
const ON_FLOOR = new RegExp(`^,?\\sна\\s(?:\\d{1,2}(?:-?о?м)?|${ORDINAL})\\sэтаже(?![${L}])`, 'iu');
/** « (бокс 3)». */
const IN_BRACKETS = new RegExp(`^\\s\\(${UNIT}\\.?\\s?№?\\d{1,4}\\)`, 'iu');
/** «улица Ружейникова не 14» and «, а 16». */
const CORRECTED = /^,\s(?:а|ал)\s\d{1,3}[а-я]?(?![\p{L}\d:])/u;
/** «12-я» and « улица», «3-й» and « проезд», «41-й» and « км»: then the house. */
const COUNTED_WAY = /^\s(?:улица|линия|проезд|тупик|переулок|аллея|просека|тұйық|көше|қатар|км)(?!\p{L})/u;
const ENDS_WITH_RANK = /(?<!\d)\d{1,2}-(?:ая|ый|я|й|ші|шы)$/u;
const ENDS_WITH_WAY =
  /\d-(?:ая|ый|я|й|ші|шы)\s(?:улица|линия|проезд|тупик|переулок|аллея|просека|тұйық|көше)(?:сі|ы|і)?$/u;
const HOUSE = /^,?\s\d{1,3}[а-я]?(?:[/-]\d{1,3})?(?!\d|[:.]\d|-?\p{L}|\s(?:мың|тыс|тг|тенге))/u;
/** «Аймаутов көшесінің 12» and « үйінен». */
const HOUSE_OF = new RegExp(`^[\\s-](?:үй|корпус)${LONG_CASE}(?![${L}])`, 'u');
const ENDS_WITH_GENITIVE = /[ндт][іы]ң\s\d{1,3}[а-я]?$/u;
/** «3 отделение» and «, дом 2». */
const HOUSE_WITH_WORD = /^,\s(?:дом|д\.|үй)\s?(?:№\s?)?\d{1,3}[а-я]?(?![\p{L}\d])/u;
const ENDS_WITH_FARM = /(?:отделение|бригада|ферма|участок|линия|улица|қатар)$/u;
/** «Тастақ-2» and «, он төртінші үйдің алпысыншы пәтеріне». */
const SPOKEN_HOUSE = new RegExp(
  `^,?\\s(?:${SPOKEN}\\s)?(?:${SPOKEN}|${ORDINAL})\\sүй${LONG_CASE}?(?:\\s(?:${SPOKEN}\\s)?${ORDINAL}\\sпәтер${LONG_CASE}?)?(?![${L}])`,
  'iu',
);
/** «8 корпус (бокс 3» and «)». */
const BRACKET = /^\)/u;

/** An address as far as it is known. */
export interface Own {
  text: string;
  /** Whether it ends with a digit. */
  isNumbered: boolean;
  hasFlat: boolean;
}

export interface Part {
  behind: RegExp;
  /** Which addresses it may stand behind; none: all. */
  when?: (own: Own) => boolean;
}

const hasHouse = ({ text, hasFlat }: Own): boolean => !hasFlat && /\d/u.test(text);

export const ROOMS: readonly Part[] = [
  { behind: BLOCK, when: hasHouse },
  { behind: OF_KIND, when: hasHouse },
  { behind: BRIDGE, when: hasHouse },
  { behind: NAMED_ROOM, when: hasHouse },
  { behind: ON_FLOOR, when: hasHouse },
  { behind: IN_BRACKETS, when: hasHouse },
  { behind: CORRECTED, when: ({ text }) => /\sне\s\d{1,3}[а-я]?$/u.test(text) },
  { behind: COUNTED_WAY, when: ({ text }) => ENDS_WITH_RANK.test(text) },
  { behind: HOUSE, when: ({ text }) => ENDS_WITH_WAY.test(text) },
  { behind: HOUSE_OF, when: ({ text }) => ENDS_WITH_GENITIVE.test(text) },
  { behind: /^\s(?:дегі|дағы|тегі|тағы)(?!\p{L})/u, when: ({ text }) => /\d[а-я]?$/u.test(text) },
  { behind: SPOKEN_HOUSE, when: ({ text }) => /\p{L}-\d{1,2}$/u.test(text) },
  { behind: /^,\sп\.\s?\d{1,2}(?!\d)/u, when: ({ text }) => /(?:ология|отделение|терапия|хирургия)$/u.test(text) },
  { behind: HOUSE_WITH_WORD, when: ({ text }) => ENDS_WITH_FARM.test(text) },
  { behind: BRACKET, when: ({ text }) => /\([^()]*\d[^()]*$/u.test(text) },
];
