/** How far the mention of an illness reaches: «острый панкреатит», «перелом шейки бедра», «диабет 2 типа». */
import type { Place } from './reading';

const KIND =
  '(?:остр|хронич|тяж[её]л|двусторон|врожд|бронхиальн|ишемич|геморраг|вирусн|артериальн|алкогольн|наркотич|нервн|железодефиц|ревматоидн|рассеянн|детск|очагов|открыт|закрыт|подозрени|сахарн|созылмалы|жедел|жіті|өкпе|жүрек|бүйрек|бауыр|жатыр|асқазан|бронх|қант|acute|chronic|severe|breast|lung|bipolar|type)';
const KIND_BEFORE = new RegExp(`(?<![A-Za-zÀ-ɏЀ-ӿ])${KIND}[A-Za-zÀ-ɏЀ-ӿ]{0,8}\\s(?:\\d\\s)?$`, 'iu');
const ORGAN =
  '(?:рук|ног|бедр|шейк|голов|позвон|яични|желуд|сердц|серд|печен|поч|л[её]гк|мозг|груд|кож|матк|простат|щитовид|кишеч|глаз|колен|плеч|ребр|запяст|палец|пальц|челюст|ключиц|таз|лодыж|миокард|крови|вены|вен|суставов|сустав)[а-я]{0,6}';
const STATE =
  '(?:положительн|отрицательн|подтвержд)[а-я]{0,4}|(?:\\d|[IVІ]{1,3}|перв[а-я]{2,3}|втор[а-я]{2,3}|треть[а-я]{2,3})[-а-я]{0,3}\\s?(?:типа?|степен[иь]|стади[яи]|ст|группы?|тип|топ|дәрежелі|сатысы?|type|stage)(?![A-Za-zÀ-ɏЀ-ӿ])\\.?|\\d{1,2}\\s?(?:нед|апта)[а-я]{0,4}|[ABCАВС](?![A-Za-zÀ-ɏЀ-ӿ])|positive|negative|оң(?![а-я])|теріс(?![а-я])|на\\sсердце';
const REST_AFTER = new RegExp(
  `^\\s(?:(?:${ORGAN}(?:\\s${ORGAN})?|${STATE})(?:\\s(?:${STATE}))?)(?![A-Za-zÀ-ɏЀ-ӿ])`,
  'iu',
);

/** The whole mention around its telling word. */
export function wholeMention(text: string, { start, end }: Place): Place {
  const before = KIND_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  const after = REST_AFTER.exec(text.slice(end, end + 40));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}
