/** How far the mention of an illness reaches: «острый панкреатит», «перелом шейки бедра», «диабет 2 типа». */
import type { Finding } from './finding';
import type { Place, Reading } from './reading';
import { saidBefore } from './said-before';

const KIND =
  '(?:остр|хронич|тяж[её]л|двусторон|врожд|бронхиальн|ишемич|геморраг|вирусн|артериальн|гнойн|обструктивн|гипертоническ|пограничн|биполярн|правосторон|левосторон|туа\\sбітк|туғанн|алкогольн|наркотич|нервн|железодефиц|ревматоидн|рассеянн|детск|очагов|открыт|закрыт|подозрени|сахарн|созылмалы|жедел|жіті|өкпе|жүрек|бүйрек|бауыр|жатыр|омыртқа|асқазан|бронх|қант|acute|chronic|severe|breast|lung|bipolar|type)';
const KIND_BEFORE = new RegExp(`(?<![A-Za-zÀ-ɏЀ-ӿ])${KIND}[A-Za-zÀ-ɏЀ-ӿ]{0,8}\\s(?:\\d\\s)?$`, 'iu');
const ORGAN =
  '(?:рук|ног|бедр|шейк|голов|позвон|яични|желуд|сердц|серд|печен|поч|л[её]гк|мозг|груд|кож|матк|простат|щитовид|кишеч|глаз|колен|плеч|ребр|запяст|палец|пальц|челюст|ключиц|таз|лодыж|миокард|крови|вены|вен|суставов|сустав|болезн|недостаточн|синдром|расстройств|связ|зуб|ух|носа?(?![а-я]))[а-я]{0,6}';
const STATE =
  '(?:положительн|отрицательн|подтвержд)[а-я]{0,4}|(?:\\d|[IVІ]{1,3}|перв[а-я]{2,3}|втор[а-я]{2,3}|треть[а-я]{2,3})[-а-я]{0,3}\\s?(?:типа?|степен[иь]|стади[яи]|ст|группы?|тип|топ|дәрежелі|сатысы?|type|stage)(?![A-Za-zÀ-ɏЀ-ӿ])\\.?|(?:на\\s)?\\d{1,2}(?:-?[а-я]{1,2})?\\s?(?:нед|апта|месяц|ай(?![а-я]))[а-я]{0,4}|\\d{1,2}\\s?%|positive|negative|оң(?![а-я])|теріс(?![а-я])|на\\sсердце|по\\s(?:зрению|слуху|общему\\sзаболеванию)';
/** The kinds of hepatitis and the like, in capitals. */
const LETTER = /^\s[ABCАВС](?![A-Za-zÀ-ɏЀ-ӿ])(?:\s(?:положительн|отрицательн)[а-я]{0,4})?/u;
/** What somebody is allergic to. */
const TO = /^\s(?:бар\s)?(?:на|to|к)\s[A-Za-zÀ-ɏЀ-ӿ]{3,20}/u;
const REST_AFTER = new RegExp(
  `^\\s(?:(?:${ORGAN}(?:\\s${ORGAN})?|${STATE})(?:\\s(?:${STATE}))?)(?![A-Za-zÀ-ɏЀ-ӿ])`,
  'iu',
);

/** «на учёте у нарколога». */
const REGISTERED = /уч[её]те\sу$/iu;
const DOCTOR = /^\s[а-яё]{3,16}(?:иатр|олог)[а-яё]{0,3}/iu;

/** Length of what stands before and behind the telling word and belongs to the mention. */
const lengthBefore = saidBefore((before) => KIND_BEFORE.exec(before)?.[0].length ?? 0);
const lengthAfter = saidBefore((rest) => (LETTER.exec(rest) ?? REST_AFTER.exec(rest))?.[0].length ?? 0);

/** The whole mention around its telling word. */
export function wholeMention(reading: Pick<Reading, 'text'>, { start, end }: Place): Place {
  const said = reading.text.slice(start, end);
  const own = ownRest(reading, said, end);
  return {
    start: start - lengthBefore(reading, start - 24, start),
    end: end + (own ?? lengthAfter(reading, end, end + REST)),
  };
}

/** What only some words are followed by: a doctor, what somebody is allergic to. */
function ownRest({ text }: Pick<Reading, 'text'>, said: string, end: number): number | undefined {
  if (REGISTERED.test(said)) return DOCTOR.exec(text.slice(end, end + REST))?.[0].length;
  if (!/^(?:аллерг|allerg)/iu.test(said)) return undefined;
  const rest = text.slice(end, end + REST);
  return (LETTER.exec(rest) ?? TO.exec(rest))?.[0].length;
}

const REST = 40;
const SAME_PERSON = 60;
/** What a mention scores that nothing ties to somebody, and one that something does. */
const UNTIED = 0.5;
export const TIED = 0.6;

/** Who is said to have one illness is meant by the next: «анамның талдауы: қант 14, … қант диабеті». */
export function sharePerson(findings: readonly Finding[]): void {
  const mentions = findings.filter(({ type }) => type === 'health').sort((a, b) => a.start - b.start);
  const tie = (one: Finding, other: Finding | undefined): void => {
    if (other === undefined || other.score < TIED || one.score < UNTIED || one.score >= TIED) return;
    if (Math.max(one.start - other.end, other.start - one.end) <= SAME_PERSON) one.score = TIED;
  };
  for (let i = 1; i < mentions.length; i++) tie(mentions[i] as Finding, mentions[i - 1]);
  for (let i = mentions.length - 2; i >= 0; i--) tie(mentions[i] as Finding, mentions[i + 1]);
}
