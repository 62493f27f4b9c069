/** What an address found too early begins with and is no part of it. */
import { textBefore } from '../detect/reading';
import { TOWN } from './address-towns';
import { CAPITAL, L, NAME, STREET_WORD, UNIT } from './address-words';

/** «снизу Тельман, Букетова 11», «заводская общага Спартака 4» begin too early. */
const LEAD = new RegExp(
  `^(?:\\d{1,4}(?:-?(?:го|е|му|х)|\\s(?:лет|года?|жас|человек|адам|шт))?(?:,\\s|\\n)(?=[^\\d]{3})|(?!${TOWN})${NAME},\\s(?!${STREET_WORD}|${UNIT})[а-яёәғқңөұүһі]{4,}\\s(?=${NAME})|шт\\.?,?\\s|(?:квартира|дом[ау]?|үй|уй|пәтер)\\s(?:[—–-]\\s)?(?=${NAME})|(?!${STREET_WORD}|обл|р-н|ауд|[а-яё]+(?:ская|ский|ской)\\s)[а-яёәғқңөұүһі]{4,}\\s(?=(?:ул|мкр)\\.?\\s)|(?:жатақхана|жатакхана|общежити|общаг)[а-яәі]*\\s(?!${STREET_WORD})[а-яёәғқңөұүһі]{3,}\\s(?=${NAME})|(?:(?!${STREET_WORD})[а-яёәғқңөұүһі]{4,}\\s)?(?!${STREET_WORD})[а-яёәғқңөұүһі]{4,},?\\s(?:(?!${TOWN})${NAME},\\s(?=${NAME}\\s\\d)|(?=${NAME})))`,
  'u',
);
const STREET = `(?:${NAME}|(?:[Уу]л|[Пп]р|[Пп]л)\\.|улиц|проспект|переулок|бульвар)`;
/** «Цех — », «адрес офиса — », «ковка. Цех — »: what is said to be there. */
const SAID = new RegExp(
  `^(?![Уу]гл?[оу]л?|[Бб]ұрыш|[Пп]ере)(?=[^\\d]*(?<![${L}])(?:[а-яёәғқңөұүһі]{4,}|[Цц]ех|[Сс]клад|[Оо]фис|[Дд]ача|[Дд]ом)(?![${L}]))[^\\d]{2,50}(?:\\s[—–]|:)\\s(?=${STREET})`,
  'u',
);
/** «1) » of a list, «30 » of «15:30». */
const LISTED = /^\d{1,4}[).]\s(?=\p{Lu}{2})|^\d{1,2}\)\s(?=\p{Lu})/u;
/** «Мен », «Қазір », «Гуляем »: how a sentence begins. */
const BEGINNING = new RegExp(
  `^(?:Мен|Біз|Сен|Сіз|Ол|Олар|Қазір|Бүгін|Ертең|Кеше|Енді|Осы|Мына|Сейчас|Сегодня|Завтра|Вчера|Теперь|Тут|Здесь|Мы|Вы|Она|Они|Гуляем|Жд[её]м|Едем|Стоим|Сидим|Жив[её]м|Встречаемся|Собираемся|Now|Today|Tomorrow|We)\\s(?=${STREET}|(?:пос|с|г|п)\\.|пос[её]лок|село|город)`,
  'u',
);
/** «Хан, келінге Ш. », «Шиномонтаж «Спутник». »: what comes before the address in the sentence. */
const SPOKEN_TO = new RegExp(`^${NAME},\\s\\p{Ll}{3,}[гкқғ][ае]\\s(?=\\p{Lu}\\.\\s${NAME})`, 'u');
const NAMED = new RegExp(`^[«"]?${NAME}(?:\\s${NAME})?[»"]\\.\\s(?=\\p{Lu})`, 'u');
/** «Вирт Анна, » before «д. Розовка»: whose parcel it is. */
const ADDRESSEE = new RegExp(
  `^(?!${TOWN}|Республика|Восточн|Северо|Западн)${NAME}\\s${NAME},\\s(?=(?:[сгпд]|пос)\\.\\s?${NAME},)`,
  'u',
);
/** «квартира пр. », «комната Байтурсынова», «домом Сейфуллина». */
const HOME = new RegExp(
  `^(?:квартир|комнат|дом|офис|кабинет|помещени|склад|гараж|цех|студи|кеңсе)[а-яё]{0,3}\\s(?:[—–-]\\s)?(?=${STREET})(?!${NAME}\\s(?:кв|комн))`,
  'iu',
);
/** «я в Муканова», «мы на Гоголя». */
const PREPOSITION = new RegExp(
  `^(?!${STREET_WORD})(?:[а-яёa-z]{1,9}\\s){0,2}(?:в|во|на|по|у|с|до|к|от|из|около|возле|in|at|on|to|outside|near|opposite|behind)\\s(?=${STREET})`,
  'u',
);
/** «КазНУ, », «БСНП, », «ХВС ». */
const ACRONYM = new RegExp(
  `^(?!(?:ЖК|ЖМ|МЖК|[КЖПДТ]СК|СНТ|С[ПО]?Т|ДТ|СО|П?Г?ПК|П?ГК|ГСК|БЦ|ТЦ|ТРЦ|ТД|ДСК|АО|ВКО|СКО|ЗКО|РК|ҚР|КЗ)(?![${L}]))(?:[А-Я]{2,4}\\s)?[А-ЯӘҒҚҢӨҰҮҺІA-Z](?:[а-я]{2})?[А-ЯӘҒҚҢӨҰҮҺІA-Z]{1,5},?\\s(?=${STREET})`,
  'u',
);
/** «Каскелене, Каскелен, »: the town again. */
const TWICE = new RegExp(`^(${NAME})[еаыдт][еаң]?,\\s(?=\\1,)`, 'u');
/** «Мамина хрущёвка, Рудный, », «Жатақхана, Астана, »: nothing stands before a town but its region. */
const BEFORE_TOWN = new RegExp(
  `^(?![^,]*(?:обл|[ВСЗ]КО|РК|ҚР|р-н|район|аудан|Казахстан|Қазақстан|Kazakhstan|[Уу]л|ЖК|мкр|\\())[^,\\d]{3,40},\\s(?=(?:г\\.?\\s?)?(?:${TOWN}),)`,
  'u',
);
/** «общежитие, Бухар-Жырау 36»: without a number it says only what is there. */
const DORMITORY = /^(?:общежитие|общага|жатақхана|жатакхана),\s(?=[^\d]{3})/iu;
/** «жатақханасы Теміртау»: what is there, before the town. */
const DORMITORY_OF = new RegExp(
  `^жатақхана[${L}]{0,4}\\s(?:[А-Я][а-я]?[${CAPITAL}][${L}]*,\\s)?(?=${NAME}[^\\d]{0,30}\\d)`,
  'iu',
);
/** «бокс ГК …», «дача СНТ …»: what is named again behind. */
const UNIT_OF = new RegExp(`^(?:${UNIT}|дача|дом|квартира)\\s(?=(?:ГК|ГСК|ПГК|СНТ|СТ|ЖК|ТЦ|БЦ|с/о)\\s)`, 'u');
/** «Jonas's, »: whose home it is. */
const OWNER = /^[A-Z][a-z]+['’]s,?\s/u;
/** «Ақтаудағылар, »: who is spoken to. */
const PEOPLE_OF = /^\p{Lu}\p{L}+(?:дағы|дегі|тағы|тегі)(?:лар|лер),\s/u;
/** «214 — » before a town: the number of what is there. */
const NUMBERED = new RegExp(`^\\d{1,4}\\s[—–]\\s(?=${NAME})`, 'u');
/** «Мебельді », «Бәріңді »: what is brought there, at the beginning of a sentence. */
const OBJECT = new RegExp(
  `^(?!(?:${TOWN})(?![${L}]))${NAME}(?:[лрйу]ды|[лрйуңь]ді|[тсшпкқ]т[ыі]|[мнң]д[ыі]|[аеыі]н[ыі])\\s(?=${NAME})`,
  'u',
);
/** «Братишка, », «Апа, »: who is spoken to. */
const KIN =
  /^(?:Брат(?:ишка|ан|ец)?|Бро|Сестра|Сестр[её]нка|Мам[ау]?|Пап[ау]?|Тётя|Дядя|Аға|Ағай|Апа|Апай|Тәте|Көке|Жеңге|Әке|Анашым|Ата|Әже|Bro),\s/u;
/** «Тимурдікіндемін »: at whose place somebody is. */
const AT_WHOSE = /^\p{Lu}\p{L}+[дтн][іи]к[іи]нде(?:м[іи]н|м[іи]з)?,?\s/u;
/** «бухгалтерия », «район »: what is there, or about where. */
const OFFICE = new RegExp(
  `^(?:бухгалтерия|район|регистратура|деканат|канцелярия|нотариус|аптека|салон|магазин|кафе|ателье|дәріхана|дүкен|офис|школа|мектеп)\\s(?=${STREET})`,
  'iu',
);
/** «трактор, » before «с. Новоишимское». */
const BEFORE_SETTLEMENT = new RegExp(
  `^(?!${STREET_WORD}|${UNIT})[а-яё]{4,},\\s(?=(?:[сгпд]|пос|обл|мкр|ул)\\.\\s?${NAME})`,
  'u',
);
/** «Шиномонтаж », «Новый »: what is said of the place. */
const TRADE =
  /^(?:Шиномонтаж|Автомойка|Автосервис|Стоматология|Аптека|Нотариус|Ломбард|Салон|Кафе|Магазин|Ателье|Химчистка|Парикмахерская|Барбершоп|Столовая|Ресторан|Клиника|Поликлиника|Пекарня|Тойхана|Дүкен|Дәріхана|Наубайхана|Асхана|Новый)\s(?=\p{Lu}\p{L}+)/u;
const LEADS = [
  BEGINNING,
  SPOKEN_TO,
  NAMED,
  ADDRESSEE,
  DORMITORY_OF,
  UNIT_OF,
  OWNER,
  PEOPLE_OF,
  KIN,
  AT_WHOSE,
  OFFICE,
  NUMBERED,
  OBJECT,
  BEFORE_SETTLEMENT,
  TRADE,
  LISTED,
  LEAD,
  SAID,
  HOME,
  PREPOSITION,
  ACRONYM,
  BEFORE_TOWN,
  DORMITORY,
];
const FORMER = new RegExp(`^${NAME},\\s(?=${NAME}\\s\\d)`, 'u');

/** How much of it is only the town that is named once more. */
export function sizeTwice(own: string): number {
  return TWICE.exec(own)?.[0].length ?? 0;
}

/** Where the address begins at the earliest, of what was found from `from` to `end`. */
export function afterLead(text: string, from: number, end: number): number {
  let start = from;
  // «бывшая Фурманова, Назарбаева 91»
  if (/бывш\p{L}*\.?\s$/iu.test(textBefore(text, start, 12)))
    start += FORMER.exec(text.slice(start, end))?.[0].length ?? 0;
  if (/\d[:.]$/u.test(textBefore(text, start, 2))) start += /^\d\d\s/u.exec(text.slice(start, end))?.[0].length ?? 0;
  let own = text.slice(start, end);
  for (const lead of LEADS) {
    const rest = own.slice(lead.exec(own)?.[0].length ?? 0);
    if (rest.length < own.length && /[^\d]{3}.*\d/u.test(rest)) own = rest;
  }
  return end - own.length;
}
