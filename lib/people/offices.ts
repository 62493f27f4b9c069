/** Whether somebody is named by an office, so that what is said beside the name of illness or crime is about others. */

import type { Finding } from '../detect/finding';
import { textBefore } from '../detect/reading';
import type { PersonFinding } from './finding';

const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ';
/** Who treats; the end of the word says its case. */
const DOCTOR =
  '(?:врач|доктор|главврач|терапевт|педиатр|(?:нейро|кардио)?хирург|онколог|кардиолог|невролог|невропатолог|гинеколог|уролог|эндокринолог|психолог|психиатр|' +
  'психотерапевт|нарколог|стоматолог|ортодонт|окулист|офтальмолог|лор|дерматолог|травматолог|ортопед|гастроэнтеролог|пульмонолог|фтизиатр|аллерголог|инфекционист|' +
  'реаниматолог|анестезиолог|логопед|дефектолог|массажист|медсестр|медбрат|фельдшер|акушерк?|остеопат|реабилитолог|диетолог|узист|дәрігер|мейірбике|мейіргер|медбике|doctor|dr|nurse)';
/** Who judges and inquires. */
const COURT =
  '(?:судь|прокурор|следовател|адвокат|защитник|дознавател|участков|инспектор|сот(?=\\s)|тергеуш|қорғауш|judge|lawyer|attorney)';
/** Who has to do with other people's money, and speaks of it in public. */
const MONEY = '(?:нотариус|юрист|коллектор|ри[еэ]лтор|брокер|депутат|министр|заңгер|notary|realtor|broker)';
/** «высшей категории», «нашей поликлиники № 4» between the office and the name. */
const OF_WHAT = `(?:[\\s,-]+(?:высш|перв|втор|категор|поликлиник|больниц|клиник|центр|отделен|участк|район|город|област|наш|емхана|аурухана|қала|аудан)[${LETTERS}]*|\\s№?\\s?\\d+)*`;

/** Cases of such words: «онкология» is none of «онколог». */
const CASE = '(ь|ей|а|я|у|ю|ом|ем|е|и|ы|ша|ка|ке|қа|ға|ге|ның|нің|дың|дің|тың|тің|мен|пен|дан|тан|сы|ім|ым|іміз|ымыз)?';
const before = (office: string): RegExp =>
  new RegExp(`(?<![${LETTERS}])${office}${CASE}(?![${LETTERS}])\\.?${OF_WHAT}[\\s:–—,-]{1,3}$`, 'iu');
const DOCTOR_BEFORE = before(DOCTOR);
const COURT_BEFORE = before(COURT);
const MONEY_BEFORE = before(MONEY);
/** «Ахметова Айгуль – хороший кардиолог», but not «… нарколог есебінде». */
const DOCTOR_AFTER = new RegExp(
  `^[\\s,(–—-]{1,4}(?:это\\s|наш[аи]?\\s|отличн\\S*\\s|хорош\\S*\\s|участков\\S*\\s|врач[\\s-])*${DOCTOR}а?(?![${LETTERS}]|\\sесеб|\\sтірке)`,
  'iu',
);
/** «Спасибо Ахметовой Айгуль за спасение», «Ахметова Айгуль вылечила». */
const THANKED = /(?:спасибо|благодар\S*|ра[хқ]мет|алғыс\S*)\s(?:\p{L}+\s){0,2}$/iu;
const TREATS =
  /^\s(?:\p{L}+\s){0,2}(?:вылечил|лечит(?!ся)|лечил(?!ся|ас)|прооперировал(?!и)|оперировал(?!и)|оперирует|назначил(?!и)|спас(?:ла|ли)?(?!\p{L})|емде(?:п|ді|йді)|жазып\sберді)/iu;
const REACH = 60;

/** A word in another case than the name stands for somebody else: «у кардиолога Ахметов Асхат». */
function isOfOther(ending: string, text: string, { parts }: PersonFinding): boolean {
  if (!/^(?:а|у|ом|ем|е|я|ю)$/iu.test(ending)) return false;
  return parts.every(({ start, end }) => /[бвгджзклмнпрстфхцчшщ]$/iu.test(text.slice(start, end)));
}

/** Whether a detail beside the name is that of somebody this person treats, judges or defends. */
export function isOfficeOver(text: string, name: PersonFinding, { type, start, end }: Finding): boolean {
  const head = textBefore(text, name.start, REACH);
  // An amount is that of who is named: «депутат Ким Л., зарплата 900 000».
  const isOwn = type === 'health' || (type === 'personal-finance' && /\d/.test(text.slice(start, end)));
  const office =
    DOCTOR_BEFORE.exec(head) ??
    (isOwn ? null : COURT_BEFORE.exec(head)) ??
    (isOwn || type !== 'personal-finance' ? null : MONEY_BEFORE.exec(head));
  if (office) return !isOfOther(office[1] ?? '', text, name);
  if (type !== 'health') return false;
  const tail = text.slice(name.end, name.end + REACH);
  return DOCTOR_AFTER.test(tail) || THANKED.test(head) || TREATS.test(tail);
}

const ROOM =
  /(?<!\p{L})(?:каб(?:инет\p{L}*)?|офис\p{L}*|оф|ауд(?:итори\p{L}+)?|дәрісхана\p{L}*|бөлме\p{L}*|кеңсе\p{L}*|вн|office|suite)(?!\p{L})/iu;
const HOME =
  /(?<!\p{L})(?:кв|квартира|пәтер|патер|apt|apartment|flat|подъезд|кіреберіс|общежит\p{L}*|общага|жатақхана\p{L}*|dorm\p{L}*)(?!\p{L})/iu;
const ROOM_REACH = 14;

/** Whether an address is that of a room where people work: «Жангир хана, 41, офис 3», «ауд. 512». */
export function isOfficeAddress(text: string, { type, start, end }: Finding): boolean {
  if (type !== 'address') return false;
  const own = text.slice(start, end + ROOM_REACH);
  return ROOM.test(own) && !HOME.test(own);
}

/** «бюджет 6 млн», «сумма договора»: money of an undertaking. */
const UNDERTAKING = /(?<!\p{L})(?:бюджет|смет|выручк|тендер|сумм\p{L} договор|budget|revenue)/iu;

/** Whether money beside a name is that of an undertaking. */
export const isOfUndertaking = (text: string, { type, start, end }: Finding): boolean =>
  type === 'personal-finance' && UNDERTAKING.test(textBefore(text, start, 20) + text.slice(start, end));
