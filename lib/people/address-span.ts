/** Cuts off what only stands beside an address: the time before it, the phone after it, prepositions. */
import { FORM, GAP, type Tokens } from './tokens';
import { wordSet } from './word-set';

/** Words a number before them belongs to: «5 мкр», «6-й микрорайон», «8 ықшам аудан». */
const COUNTED =
  'мкр мкрн микрорайон микрорайоны микр ықшам ықшамаудан ықшамауданы шағын мөлтек квартал кварталы й ый ой ші шы';
/** Words an address may end with. */
const LAST =
  'үй үйі дом д пәтер пәт кв квартира квартирасы корпус корп этаж этажы қабат подъезд кіреберіс блок секция мкр микрорайон ауданы офис каб кабинет кабинеті кеңсе п';
const PREPOSITIONS = 'на у с в до к по от нас а не at in to from on';

interface Words {
  counted: Set<number>;
  last: Set<number>;
  prepositions: Set<number>;
}

let words: Words | undefined;

function known(): Words {
  words ??= { counted: wordSet(COUNTED), last: wordSet(LAST), prepositions: wordSet(PREPOSITIONS) };
  return words;
}

function isNumber(tokens: Tokens, i: number): boolean {
  return tokens.form[i] === FORM.number;
}

function firstOf(tokens: Tokens, from: number, end: number): number {
  const { counted, prepositions } = known();
  let begin = from;
  while (begin < end - 1) {
    const next = tokens.hash[begin + 1] as number;
    const isCount = isNumber(tokens, begin) && (counted.has(next) || tokens.gap[begin + 1] !== GAP.space);
    const isStray = isNumber(tokens, begin)
      ? !isCount || isTime(tokens, begin)
      : isPreposition(tokens, begin, prepositions);
    if (!isStray) break;
    begin++;
  }
  return begin;
}

/** The minutes of «9:30 Абая 10» and «9.30 Абая 10». */
function isTime(tokens: Tokens, i: number): boolean {
  return (tokens.gap[i] === GAP.colon || tokens.gap[i] === GAP.dot) && i > 0 && isNumber(tokens, i - 1);
}

function isPreposition(tokens: Tokens, i: number, prepositions: Set<number>): boolean {
  const form = tokens.form[i] as number;
  return form < FORM.dottedLetter && tokens.gap[i + 1] === GAP.space && prepositions.has(tokens.hash[i] as number);
}

function lastOf(tokens: Tokens, begin: number, to: number): number {
  const { last } = known();
  let end = to;
  while (end > begin + 2) {
    const i = end - 1;
    const gap = tokens.gap[i] as number;
    // The beginning of a phone number: another number follows.
    const isPhone =
      isNumber(tokens, i) &&
      gap === GAP.space &&
      end < tokens.count &&
      isNumber(tokens, end) &&
      tokens.gap[end] === GAP.space;
    const isStray = !isNumber(tokens, i) && gap !== GAP.none && gap !== GAP.slash && gap !== GAP.dash;
    if (!isPhone && !(isStray && !last.has(tokens.hash[i] as number))) break;
    end--;
  }
  return end;
}

/** The address within tokens `begin`–`end`. */
export function trimAddress(tokens: Tokens, begin: number, end: number): { begin: number; end: number } {
  const first = firstOf(tokens, begin, end);
  return { begin: first, end: lastOf(tokens, first, end) };
}
