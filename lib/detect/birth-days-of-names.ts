/** Dates of birth that only their place gives away: right after a name, in a list of people, beside the number of a paper. */
import { Category } from './categories';
import { isDigitAt } from './characters';
import { isRealDay, thisYear } from './dates';
import type { EntityType } from './finding';
import { hasFirstName } from './first-names';
import { CAPITALS } from './letters';
import { isTaken, near, type Place, type Reading, textBefore } from './reading';
import { saidLast } from './said-before';
import { type Scan, Signal } from './scan-notes';

/** Papers are renewed sooner, so an older date on them is no day of issue. */
const GROWN_UP = 16;
const CHILD = 2;
const FIRST_YEAR = 1925;
const FIRST_SHORT = 1935;
const REACH = 60;
const LIST = 2;

export interface Day extends Place {
  age: number;
}

/** The date «12.03.2016» that begins with this group of digits, when it is some years old. */
function dayAt(text: string, scan: Scan, group: number, now: number): Day | undefined {
  if (group + 2 >= scan.groupCount) return undefined;
  const start = scan.groupStart[group] as number;
  const end = scan.groupEnd[group + 2] as number;
  const [second, third] = [scan.groupStart[group + 1] as number, scan.groupStart[group + 2] as number];
  const isIso = end - third <= 2;
  const size = (scan.groupEnd[group] as number) - start;
  const isShort = isIso && size < 3;
  if (second !== (scan.groupEnd[group] as number) + 1 || third !== (scan.groupEnd[group + 1] as number) + 1)
    return undefined;
  if (end - start < 6 || end - start > 10 || (isIso && !isShort ? size !== 4 : end - third !== (isShort ? 2 : 4)))
    return undefined;
  if (text[start - 1] === '.' || isDigitAt(text, start - 1) || (text[end] === '.' && isDigitAt(text, end + 1)))
    return undefined;
  if (text[second - 1] !== text[third - 1] || !'./-'.includes(text[second - 1] as string)) return undefined;
  const [first, middle, last] = [text.slice(start, second - 1), text.slice(second, third - 1), text.slice(third, end)];
  const [year, day] =
    isIso && !isShort ? [Number(first), Number(last)] : [Number(last) + (isShort ? 1900 : 0), Number(first)];
  const age = now - year;
  // «08.08.92» is no day of this century; «08.08.12» may be any.
  if (isShort && (year < FIRST_SHORT || text[second - 1] !== '.')) return undefined;
  if (year < FIRST_YEAR || age < CHILD || !isRealDay(year, Number(middle), day)) return undefined;
  return { start, end, age };
}

/** Whether the text has a date that may be a birthday; asked of texts in which nothing else was seen. */
export function hasOldDay(text: string, scan: Scan): boolean {
  if (scan.groupCount < 3) return false;
  const now = thisYear();
  for (let group = 0; group < scan.groupCount; group++) if (dayAt(text, scan, group, now)) return true;
  return false;
}

/** «17 наурыз 1959», «88 года, 17 марта»: whether a year in the text may be one of birth. */
export function hasOldYear(text: string, { signals }: Scan): boolean {
  if ((signals & Signal.number) !== 0 && /(?<!\d)(?:19[2-9]\d|20[0-2]\d)(?!\d)/.test(text)) return true;
  if (
    /(?:десят|сорок|девяност|двадцат|сексен|тоқсан|жетпіс|алпыс|елу|қырық)\S*\s\S{2,10}(?:ого|ьего|інші|ншы|ншi)/u.test(
      text,
    )
  )
    return true;
  return (
    (signals & Signal.digits) !== 0 &&
    /(?<!\d)\d\d(?:-?го|-?й)?\s(?:года|г\.\s?р|жылғы|жылы)|(?<!\d)\d\d-го(?![а-я])/u.test(text)
  );
}

const CAPITAL = `[${CAPITALS}]`;
const SMALL = "[a-zß-ÿа-џәғқңөұүһі'’-]";
const INITIALS = `${CAPITAL}\\.\\s?(?:${CAPITAL}\\.)?`;
/** Two words or three like a name, a name with initials, a surname alone; then the date. */
const FULL = `(?:${CAPITAL}${SMALL}+\\s${INITIALS}|${INITIALS}\\s?${CAPITAL}${SMALL}+|${CAPITAL}${SMALL}+(?:\\s${CAPITAL}${SMALL}+){1,2}|(?:[Фф]амилия|[Тт]егі|[Аа]ты|[Ии]мя|ФИО|АЖТ):?\\s${CAPITAL}${SMALL}+(?:\\s${CAPITAL}${SMALL}+){0,2}|${CAPITAL}${SMALL}*(?:ов|ев|ин|ова|ева|ина|баев|баева|беков|бекова|ұлы|қызы|улы|кызы|енко|ович|овна|евич|евна))`;
const GAP = '(?:[\\s,;:|/(—–-]|\\t){1,4}';
const NAME_BEFORE = new RegExp(`(?<!\\p{L})${FULL}${GAP}$`, 'u');
const FIRST_NAME_BEFORE = new RegExp(`(?<!\\p{L})${CAPITAL}${SMALL}{2,}${GAP}$`, 'u');
/** What else a date beside a name may be. */
const OTHER =
  /(?<!\p{L})(?:договор|приказ|протокол|соглаш|контракт|выдан|вруч|принят|прин\.|уволен|назнач|отпуск|акт[аеу]?(?![а-яё])|при[её]м\S*\sна\sработ|записи?\sакт|подпис|открыт|созда|основан|умер|погиб|сконч|концерт|матч|свадьб|юбил|праздн|измен|бұйры|шарт|берілген|қабылдан|issued|contract|founded|hired|joined|signed|died|since|дата\s(?:выдачи|приема|приёма|регистр)|стаж|вступил|зачисл|поступил|выписан)/iu;
/** What is done these days, so that a day of long ago is not its. */
const LATELY =
  /(?<!\p{L})(?:дежур|график|смен|срок|при[её]м\s?$|запис[ьи]\s?$|заезд|выезд|брон|рейс|оплат|плат[её]ж|отправ|доставк|истек|годен|провер|поверк|показан|установ|встреч|урок|заняти|съ[её]мк|фото|видео|заявк|заказ|сч[её]т|перевод|курс|expires?)/iu;
/** What is done to people some day, though behind a name in a row the day is that of birth. */
const TREATED = /(?<!\p{L})(?:привит|привив|вакц|операци|анализ|справк|егу|екпе|ота(?![а-я])|талда)/iu;

/** «отправил на визу Ким Анну, 28.04.1995»: right behind a name, a day of long ago is only that of a deed of then. */
const isOfDeed = saidLast((before) => {
  if (OTHER.test(before) && OTHER.test(lastSentence(before))) return true;
  return TREATED.test(before) && TREATED.test(lastSentence(before)) && !IN_ROW.test(before);
});

/** Whether the day is of something else than a birth: what the sentence before it says. */
const isOfOther = saidLast((before) => isOfDeed(before) || (LATELY.test(before) && LATELY.test(lastSentence(before))));

function lastSentence(before: string): string {
  // It begins behind the end of a word, not behind an initial or «г.».
  return before.slice(before.search(/(?<=\p{L}{4})[.!?]\s(?:(?!\p{L}{4}[.!?]\s).)*$/su) + 1);
}

const IN_ROW = new RegExp(`(?<!\\p{L})${FULL},\\s?$`, 'u');

/** Somebody small. */
const CHILD_WORD =
  '(?:двойн|близнец|тройн|егіз|племяш|реб[её]н|малыш|младен|мальчик|девочк|дети(?![а-я])|детей|бала(?:м|мыз|сы|лар)?(?![а-я])|участни[кц]|спортсмен|қатысушы|выпускни|школьник|дошкольн|первокласс|подросток|новорожд|нәресте|оқушы|учени[кц]|воспитан|kids?(?![a-z])|pupil|baby)';
/** Who was born, besides kin. */
const BEARER = `(?:${CHILD_WORD}|(?:старш|младш)(?:ий|ая|ей|его|ему)|средн(?:ий|яя)|үлкен|к[іи]ш[іи]|(?:ұл|қыз)ы\\s|глав[аы]|ақсақал|аксакал|ветеран|ВОВ|ҰОС|призыв|военкомат вызвал|мне(?![а-я])|маған|маган|именинни|днюх|наш[аеи]?(?![а-я])|моя(?![а-я])|(?:мен|сен|б[іи]зд)[іи][кң]|ардагер|жесір|вдов|труженик|еңбеккер|пациент|науқас|студент|кандидат|заявител|подсудим|осужд|метрик|patient|student)\\p{L}{0,8}`;
/** Between kin and the day: «сын наш Али, ». */
const TO_DAY = `(?:\\s(?:наш[аеиу]?|мо[а-яё]{1,3}|то|же|у нас|это|мне|${CAPITAL}${SMALL}+))?${GAP}$`;
const AFTER_KIN = new RegExp(`^${TO_DAY}`, 'iu');
const BEARER_BEFORE = new RegExp(`(?<!\\p{L})${BEARER}${TO_DAY}`, 'iu');
/** «фото с сыном 12.05.2019» is another day. */
const WITH = /(?<!\p{L})(?:с|со|мен|бен|пен)\s(?:мо[а-яё]{1,3}\s)?$/iu;
/** «жен., 31.05.1985», «возраст 34 (12.03.1990)», «р. 29.02.1992» at the beginning of a line. */
const MARKED =
  /(?:(?<!\p{L})(?:жен|муж|әйел|male|female|пол\s?[:-]?\s?\p{L}{1,4}|возраст|жасы|age|лет|жаста)\.?\s?(?:\d{1,2})?\s?[,;(:]{0,2}\s*|(?:^|[\n,;(])\s?(?:р|род|т)\.\s?)$/iu;
/** Something happened that day: «сын 12.05.2019 сломал руку». */
const HAPPENED =
  /^\s?(?:г(?:ода|\.)?\s|ж\.\s|числа\s|күні\s)?(?:не\s)?(?!роди|появи)\p{L}+(?:л|ла|ли|лся|лась|лись|ют|ет|ит|ды|ді|ты|ті|ған|ген|қан|кен|ed)(?!\p{L})/iu;
const LAST_WORD = /\p{L}+(?=[\s,;:|/(—–-]{1,4}$)/u;

/** Whether it is said right before a date whose birthday it is: somebody's kin, sex, age or given name. */
export function isOfBearer(reading: Reading, start: number, end: number): boolean {
  const { text } = reading;
  const before = lineBefore(text, start);
  if (isOfOther(before) || FROM.test(before) || HAPPENED.test(text.slice(end, end + 40))) return false;
  if (isOfKin(reading, start) || BEARER_BEFORE.test(before) || MARKED.test(before)) return true;
  const name = LAST_WORD.exec(before)?.[0] ?? '';
  return /^[A-ZА-ЯӘҒҚҢӨҰҮҺІ]/u.test(name) && hasFirstName(name);
}

function isOfKin(reading: Reading, start: number): boolean {
  const { scan, text } = reading;
  const kin = near(reading, start, start, Category.relative, 20, 0);
  if (kin < 0 || !AFTER_KIN.test(text.slice(scan.hitEnd[kin], start))) return false;
  const from = scan.hitStart[kin] as number;
  return !WITH.test(textBefore(text, from, 10));
}

/** What stands before an index in its line, as far as it may matter. */
function lineBefore(text: string, index: number): string {
  const before = textBefore(text, index, REACH);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Whether the line says before a date that it is the day of something else: of a contract, a protocol, a dismissal. */
export function isOfSomethingElse(text: string, start: number): boolean {
  return isOfOther(lineBefore(text, start));
}

/** Papers that say when somebody was born; a day of issue is not so long ago. */
const PAPER =
  /(?<!\p{L})(?:паспорт|загран|загс|билет|удост|удв|свидетельств|метрик|куәлі|куали|полис|анкет|виз[аыуе](?![а-я])|иин|жсн|passport|visa|ticket)/iu;
/** «не 12.05.2022, а 21.05.2022», «точнее 13.02.1978»: a slip in somebody's day. */
const CORRECTED =
  /(?<!\p{L})(?:перепут|ошиб|точнее|верн(?:о|ая|ый)(?![а-я])|правильн|надо(?![а-я])|а не|не \d|дұрыс|қате|кате|емес|вместо|actually|wrong)/iu;
const SOMEBODY = [Category.relative, Category.patient, Category.role, Category.mine];
/** «полную дату мужа»: asked of people. */
const PERSONAL =
  /(?<!\p{L})(?:дат[уы] (?:сво|мо|муж|жен|его|е[её]|мам|пап)|возраст|лет(?![а-я])|жаста|гороскоп|знак зодиак|нумеролог|натальн|совершеннолет|исполн|жасқа|жаска|пенси|юбиляр|зейнет|age(?![a-z]))/iu;
const WIDE = 50;
/** Of such days people hardly write but as days of birth. */
const LONG = 25;
const OLD = 50;
const AFTER_DAY = 40;

/** Whether the sentence around a day of long ago speaks of somebody and of nothing that happened then. */
export function isOfSomebody(reading: Reading, start: number, end: number, age: number): boolean {
  const { text } = reading;
  const before = lineBefore(text, start);
  const rest = text.slice(end, end + AFTER_DAY).replace(/\n.*/su, '');
  if (FROM.test(before) || HAPPENED.test(rest) || PAST.test(before + rest)) return false;
  if (age < OLD && isOfOther(before)) return false;
  const isPaper = PAPER.test(before) || PAPER.test(rest);
  if (isPaper && CORRECTED.test(before + rest)) return true;
  const isPersonal = PERSONAL.test(before) || PERSONAL.test(rest);
  if (isAgeSaid(before, rest, age)) return true;
  if (age < GROWN_UP) return age >= CHILD && (isPersonal || isOfChild(reading, start, end, before + rest));
  if (isPaper || isPersonal || (age >= LONG && /\p{L}{2}/u.test(before + rest))) return true;
  if (hasFirstName(before) || hasFirstName(rest) || SMALL_ONE.test(before + rest)) return true;
  return SOMEBODY.some((one) => near(reading, start, end, one, WIDE, AFTER_DAY) >= 0);
}

/** «14.05.1990 (36)», «36 лет, 14.05.1990»: the age that the day gives. */
function isAgeSaid(before: string, rest: string, age: number): boolean {
  const said = AGE_BEFORE.exec(before) ?? AGE_AFTER.exec(rest);
  return said !== null && age - Number(said[1]) >= 0 && age - Number(said[1]) <= 1;
}

const AGE_BEFORE = /(?<!\d)(\d{1,2})(?:\s?(?:лет|года?|жас\S{0,3}|y\.?o\.?))?\)?[\s,:;(–—-]{1,3}$/iu;
const AGE_AFTER = /^\s?(?:г\.?(?:р\.?)?|ж\.?)?[\s,]?\(?(\d{1,2})(?=\)|\s(?:лет|год|жас))/iu;

/** Somebody small is spoken of right there, and nothing that happened that day. */
function isOfChild(reading: Reading, start: number, end: number, around: string): boolean {
  if (EVENT.test(around) || VERB_BEFORE.test(textBefore(reading.text, start, 20))) return false;
  return SMALL_ONE.test(around) || near(reading, start, end, Category.relative, 24, 16) >= 0;
}

const SMALL_ONE = new RegExp(`(?<!\\p{L})${CHILD_WORD}`, 'iu');
const EVENT =
  /(?<!\p{L})(?:собран|утренник|соревнов|турнир|экскурс|каникул|поездк|олимпиад[аеуы] (?:был|прош|состо)|жиналыс|жарыс|переезд|развод|обследов|потерял|пропал)/iu;
const VERB_BEFORE = /[а-яё]{2,}(?<!род)(?<!рожда)(?:л|ла|ли|лся|лась|лись)\s$/iu;

/** What is told of long ago. */
const PAST =
  /(?<!\p{L})(?:закон|указ|космос|постанов|редакц|кодекс|дел[оу] №|суд(?:а|е|у)?(?![а-я])|постро|выпуск|гарант|техосмотр|независим|деклара|тәуелсіз|ашыл|құрыл|жеңіс|побед|параграф|республик|тарих|истори(?!и болез)|свадьб|жени|пожени|переех|замуж(?!ем)|брак|развел|развод|умер|погиб|похорон|знаком|войн|землетряс|концерт|матч|песн|фильм|альбом|релиз|купил|продал|работа(?:ет|ю|л)|устроил|служил|судим|наград|версия|ввод|основ|зарегистрирован|учред|годовщин|дом (?:сдан|построен)|бері(?![а-я])|той(?:ы|ын|да)?(?![а-я])|үйлен|қайтыс|өлді|соғыс|сатып|married|wedding|died|bought|built|released)/iu;

const FROM = /(?<!\p{L})(?:от|с|до|по|from|until|till)\s$|\d\s?[–—-]\s?$/iu;
const GIVEN_AFTER =
  /^\s?(?:г\.?|ж\.?)?[\s,]*(?:выдан|берілген|берилген|жылы берілген|issued|[–—-]\s?\d|[–—-]\s(?:по|до)\s)/iu;

/** Days of birth among the dates of a text with names or papers in it. */
export function daysOfPeople(reading: Reading, taken: readonly Place[]): Place[] {
  const { text, scan } = reading;
  if (scan.groupCount < 3) return [];
  const now = thisYear();
  const papers = papersOf(reading);
  const named: Day[] = [];
  const sure: Place[] = [];
  for (let group = 0; group < scan.groupCount; group++) {
    const day = dayAt(text, scan, group, now);
    if (!day) continue;
    group += 2;
    if (isTaken(taken, day.start, day.end)) continue;
    const before = lineBefore(text, day.start);
    const isNamed = NAME_BEFORE.test(before);
    const isOther = isNamed && day.age >= GROWN_UP ? isOfDeed : isOfOther;
    if ((day.age < OLD && isOther(before)) || FROM.test(before) || GIVEN_AFTER.test(text.slice(day.end, day.end + 20)))
      continue;
    if (isNamed || FIRST_NAME_BEFORE.test(before)) named.push(day);
    if (isOfBearer(reading, day.start, day.end) || isOfSomebody(reading, day.start, day.end, day.age)) sure.push(day);
    else if (
      day.age >= GROWN_UP
        ? isNamed || isTaken(papers, day.start - REACH, day.end + REACH)
        : isNamed && (isChild(reading, day) || (TREATED.test(before) && IN_ROW.test(before)))
    )
      sure.push(day);
  }
  if (named.length < LIST || OTHER.test(text) || LATELY.test(text)) return sure;
  return [...new Set<Place>([...sure, ...named])];
}

/** Old enough that the day is no day of issue, hire or visit. */
export const isGrownUp = (year: number): boolean => year >= FIRST_YEAR && thisYear() - year >= GROWN_UP;

/** Long enough that a child may be meant. */
export const isSomeYearsAgo = (year: number): boolean => year >= FIRST_YEAR && thisYear() - year >= CHILD;

/** Whether a name and nothing else stands right before. */
export function isAfterName(text: string, start: number): boolean {
  const before = textBefore(text, start, REACH);
  return NAME_BEFORE.test(before) && !isOfDeed(before);
}

const PAPERS: readonly EntityType[] = ['iin', 'id-card', 'passport', 'driver-licence', 'mrz', 'military-id'];

function papersOf({ findings }: Reading): Place[] {
  return findings.filter(({ type }) => PAPERS.includes(type)).sort((a, b) => a.start - b.start);
}

function isChild(reading: Reading, { start, end }: Place): boolean {
  return [Category.relative, Category.patient, Category.role].some(
    (category) => near(reading, start, end, category, REACH, 20) >= 0,
  );
}
