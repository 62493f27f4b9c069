/** Places and organisations named like people, told by the word beside the name: «Абай ауданы», ТОО «Дала Сервис». */
import type { TokenSpan } from './spans';
import { GAP, type Tokens } from './tokens';
import { wordSet } from './word-set';

/** What follows a name in Kazakh when it is the name of that: the words with their possessive ending, before further endings. */
const PLACES =
  'ауданы аулы қаласы облысы көшесі көшелері даңғылы кенті өңірі өзені көлі тауы орталығы мұражайы театры кітапханасы ' +
  'университеті сыйлығы әуежайы стадионы алаңы мектебі колледжі вокзалы саябағы мешіті';
/** What stands before the name of an organisation. */
const BODIES = 'тоо жшс ооо ао оао пао зао нао ақ оо қб кгп гкп ргп кмм кгу гу мм пк тд тц трц бц жск оси мжк';
/** A sole trader's firm may bear the owner's name: more than one word of it is the owner. */
const TRADERS = 'ип жк кх шқ';
/** Words between the opening quotation mark and the name. */
const QUOTED_WORDS = 4;

interface Words {
  places: Set<number>;
  bodies: Set<number>;
  traders: Set<number>;
}

let words: Words | undefined;

function known(): Words {
  words ??= { places: wordSet(PLACES), bodies: wordSet(BODIES), traders: wordSet(TRADERS) };
  return words;
}

function isBeforePlace(tokens: Tokens, next: number): boolean {
  if (next >= tokens.count || tokens.gap[next] !== GAP.space) return false;
  const { places } = known();
  for (let k = tokens.letterStart[next] as number; k < (tokens.letterStart[next + 1] as number); k++) {
    if (places.has(tokens.prefixHash[k] as number)) return true;
  }
  return false;
}

function isInBody(tokens: Tokens, { begin, end }: TokenSpan): boolean {
  const { bodies, traders } = known();
  for (let k = begin; k > 0 && begin - k < QUOTED_WORDS; k--) {
    const gap = tokens.gap[k] as number;
    const before = tokens.hash[k - 1] as number;
    if (gap === GAP.quote) return bodies.has(before) || (end - begin === 1 && traders.has(before));
    if (gap > GAP.dash) return false;
  }
  return false;
}

/** Whether the name is that of a place or an organisation. */
export function isNamesake(tokens: Tokens, span: TokenSpan): boolean {
  return isBeforePlace(tokens, span.end) || isInBody(tokens, span);
}
