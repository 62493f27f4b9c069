/** Cuts off what only stands beside an address: the time before it, the phone after it, prepositions. */
import { isNumberWord } from './number-words';
import { FORM, GAP, type Tokens } from './tokens';
import { wordSet } from './word-set';

/** Words a number before them belongs to: «5 мкр», «6-й микрорайон», «8 ықшам аудан». */
const COUNTED =
  'мкр мкрн мкрон мн мон микрорайон микрорайона микрорайоне микрорайоны микр ықшам ықшамаудан ықшамауданы шағын мөлтек квартал квартала квартале кварталы й ый ой ші шы лет мая марта мамыр наурыз гвардейской линия көше общага общежитие жатақхана';
/** Words an address may end with. */
const LAST =
  'пәт уй патер кабат үй үйі дом д пәтер пәт кв квартира квартирасы двора торца арки комната бөлме общежитие жатақхана корпус корп этаж этажы қабат подъезд кіреберіс блок секция мкр микрорайон ауданы офис каб кабинет кабинеті кеңсе п';
const ALONG = 'на по';
const STREETS = 'ул улице улица проспекту проспекте пр';
const PREPOSITIONS = 'на у с в до к по от нас а не at in to from on of те та де да';

interface Words {
  counted: Set<number>;
  last: Set<number>;
  prepositions: Set<number>;
  along: Set<number>;
  streets: Set<number>;
}

let words: Words | undefined;

function known(): Words {
  words ??= {
    counted: wordSet(COUNTED),
    last: wordSet(LAST),
    prepositions: wordSet(PREPOSITIONS),
    along: wordSet(ALONG),
    streets: wordSet(STREETS),
  };
  return words;
}

function isNumber(tokens: Tokens, i: number): boolean {
  return tokens.form[i] === FORM.number;
}

/** «приходите, Экибастуз, …», «к нам, 2-й переулок»: a word in small letters before a comma, where names have capitals. */
function isWordBefore(tokens: Tokens, place: Uint8Array, i: number, end: number): boolean {
  if (tokens.form[i] !== FORM.lower || tokens.gap[i + 1] !== GAP.comma || place[i] === 1) return false;
  if (known().last.has(tokens.hash[i] as number) || isNumberWord(tokens, i)) return false;
  for (let k = i + 1; k < end; k++) if (tokens.form[k] === FORM.capital) return true;
  return false;
}

function firstOf(tokens: Tokens, place: Uint8Array, from: number, end: number): number {
  const { counted, prepositions } = known();
  let begin = from;
  while (begin < end - 1) {
    const next = tokens.hash[begin + 1] as number;
    const isCount = isNumber(tokens, begin) && (counted.has(next) || tokens.gap[begin + 1] !== GAP.space);
    const isStray = isNumber(tokens, begin)
      ? !isCount || isTime(tokens, begin)
      : isPreposition(tokens, begin, prepositions) || isWordBefore(tokens, place, begin, end);
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

function lastOf(tokens: Tokens, place: Uint8Array, begin: number, to: number): number {
  const { last } = known();
  const isTown = (isPlace: number | undefined, before: number) =>
    isPlace === 1 &&
    ((tokens.form[before] as number) >= FORM.letter || place[before] === 1 || last.has(tokens.hash[before] as number));
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
    // «69, 14 – бабушкин адрес» goes on behind its dash, «6-й» does not.
    const isGlued = gap === GAP.dash && tokens.start[i] === (tokens.end[i - 1] as number) + 1;
    const isStray = !isNumber(tokens, i) && gap !== GAP.none && gap !== GAP.slash && !isGlued;
    // «12 квартал 3, Темиртау»
    const mayBeLast =
      last.has(tokens.hash[i] as number) ||
      isNumberWord(tokens, i) ||
      isAlong(tokens, begin, i) ||
      isTown(place[i], i - 1);
    if (!isPhone && !(isStray && !mayBeLast)) break;
    end--;
  }
  return end;
}

/** «дом 30 на Чехова», «дом 5 по улице Пушкина»: the street behind the house. */
function isAlong(tokens: Tokens, begin: number, i: number): boolean {
  const { along, streets } = known();
  const before = i - 1 > begin && streets.has(tokens.hash[i - 1] as number) ? i - 2 : i - 1;
  return before > begin && along.has(tokens.hash[before] as number);
}

/** «кв», «п», «д»: short, but a word of addresses; «те» of «85-те» is none. */
export function isUnit(tokens: Tokens, i: number): boolean {
  return known().last.has(tokens.hash[i] as number);
}

/**
 * The address within tokens `begin`–`end`.
 * @param place 1 for each token that names a place
 */
export function trimAddress(
  tokens: Tokens,
  place: Uint8Array,
  begin: number,
  end: number,
): { begin: number; end: number } {
  const first = firstOf(tokens, place, begin, end);
  return { begin: first, end: lastOf(tokens, place, first, end) };
}
