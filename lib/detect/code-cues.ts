/** How much the words around digits say that somebody was sent them as a code, whatever it is called. */
import { Category, type CategoryId } from './categories';
import type { NumberWindow } from './numbers';
import { firstHitFrom, isHit, type Reading, textAround, textBefore } from './reading';

/** What a word of each kind says, once, however many stand there. */
const WEIGHTS: readonly (readonly [CategoryId, number])[] = [
  [Category.code, 2],
  [Category.codeMedium, 2],
  [Category.codeDigits, 2],
  [Category.codeSecret, 2],
  [Category.codeSender, 2],
  [Category.codeCame, 1],
  [Category.codeSaid, 1],
];
export const CUES: readonly CategoryId[] = WEIGHTS.map(([category]) => category);
/** From here on it is a code, and here one without doubt. */
export const ENOUGH = 3;
export const CERTAIN = 4;
const BEFORE = 45;
const AFTER = 40;
const SIX = 6;

export interface Cues {
  score: number;
  /** The word that says most, or −1. */
  hit: number;
}

const NONE: Cues = { score: 0, hit: -1 };
const ROUND = /^(?:19|20)\d\d$|00$|^1414$/;
/** A day, a decimal, a time, a list. */
const PARTED = /[^\d\s-]/;
/** What is paid or counted. */
export const COUNTED =
  'тг|тенге|теңге|тыс|мың|руб|kzt|чел|адам|шт|раз|рет|балл|км|мин|час|лет|год|жыл|сообщ|письм|очк|бала|машин|стр|уч';
/** A part of an address or of a longer number; something that is counted. */
const GOES_ON = new RegExp(`^(?:[@_/]|[.,:]\\d|\\s?(?:[%₸$€₽]|${COUNTED}))`, 'iu');
/** A short number that somebody wrote from or to. */
const FROM = /(?:[@._/]|(?<![A-Za-zÀ-ɏЀ-ӿ])(?:от|на|с|from|номера?)\s)$/iu;
/** The state's number for codes and the second factor are words of digits. */
const SENDER = /(?<!\d)(?:1414|2fa)(?!\d)/iu;
/** «цифры с письма 0482»: from what codes come in. */
const FROM_LETTER = /^\s(?:с|со|из|от)\s(?:письм|почт|пуш|уведом|смс|экран|звон)[а-я]{0,6}\s?[:–-]?\s?$/iu;
const TYPED = /^(?:вв|вб|наб|тер|енг|жазд|enter|typ)/iu;
/** The clause ends with the digits. */
const ENDS = /^\s*(?:$|[.!?\n)]|[,;](?!\d))/u;
/** «цифры 0482», «никому: 5581», «код? – 5501»: nothing else is said between. */
const RIGHT_BEHIND = /^(?:(?:\sне\s\S{3,10})?\S{0,3}[\s:,–—-]{1,3}|[^?\n]{0,14}\?\s*[–—-]?\s*)$/u;

/** Digits that a word for digits, a warning or a colon leads up to. */
function isRightBehind(category: CategoryId, gap: string, isEnd: boolean): boolean {
  if (category === Category.codeDigits && FROM_LETTER.test(gap)) return true;
  if (!RIGHT_BEHIND.test(gap)) return false;
  return category !== Category.codeSender && (category !== Category.codeMedium || isEnd || /[:–—]/u.test(gap));
}

/** The cues around a number of four to eight digits. */
export function codeCues(reading: Reading, number: NumberWindow): Cues {
  const { scan, text } = reading;
  const { start, end, length } = number;
  const said = new Set<CategoryId>();
  let [score, best, hit] = [0, 0, -1];
  let [isBehind, hasCome, isTyped] = [false, false, false];
  const isEnd = ENDS.test(text.slice(end, end + 3));
  for (let at = firstHitFrom(scan, start - BEFORE - 20); at < scan.hitCount; at++) {
    const [from, to] = [scan.hitStart[at] as number, scan.hitEnd[at] as number];
    if (from > end + AFTER) break;
    if (to < start - BEFORE || (from < end && to > start)) continue;
    for (const [category, weight] of WEIGHTS) {
      if (!isHit(reading, at, category)) continue;
      if (weight > 1 && to <= start) isBehind ||= isRightBehind(category, text.slice(to, start), isEnd);
      if (category === Category.codeCame && to <= start && isEnd) hasCome ||= RIGHT_BEHIND.test(text.slice(to, start));
      if (category === Category.codeSaid) isTyped ||= TYPED.test(text.slice(from, to));
      if (said.has(category)) continue;
      said.add(category);
      score += weight;
      if (weight > best) [best, hit] = [weight, at];
    }
  }
  if (score === 0 || PARTED.test(text.slice(start, end)) || GOES_ON.test(text.slice(end, end + 8))) return NONE;
  if (FROM.test(textBefore(text, start, 12))) return NONE;
  if (hasCome && isTyped) score++; // «келді: 88314, енгізіп үлгермедім»
  if (length === 8 && said.has(Category.codeSecret) && /^\d{4} /.test(text.slice(start, end))) score++;
  if (SENDER.test(textAround(text, start, end, 24, 24))) score += 3;
  if (!said.has(Category.code)) {
    if (isBehind || (length === SIX && !(said.size === 1 && said.has(Category.codeDigits)))) score++;
    if (ROUND.test(text.slice(start, end))) return NONE;
  } else if (isBehind && textBefore(text, start, 6).includes('?')) score++;
  return { score, hit };
}
