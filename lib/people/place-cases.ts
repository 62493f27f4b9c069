/** «Александр Бублик Галледе», «Жаңаөзеннен Аманғали»: in well written Kazakh, a place in one of its cases beside a name is no part of it. */
import { endingOf, endsWith } from './endings';
import { FORM, SCRIPT, type Tokens } from './tokens';
import { likeSurname, STYLE, type Traits } from './traits';
import { isUnlisted } from './words';

/** Folded endings that say where, and whence and whither. */
const WHERE = 'да де та те даги деги таги теги'.split(' ').map(endingOf);
const WHENCE = 'дан ден тан тен нан нен га ге ка ке'.split(' ').map(endingOf);
/** «Гасымзаде», «Каримзода»: somebody's son, not where something is. */
const SON = 'заде зада зода зоде'.split(' ').map(endingOf);
/** Letters before the ending. */
const SHORTEST = 3;

function endsWithAny(tokens: Tokens, i: number, endings: readonly number[][]): boolean {
  return endings.some((ending) => endsWith(tokens, i, ending, SHORTEST));
}

/** From this bin on, letters speak for a surname. */
const LIKE_SURNAME = 4;

/** Whether word `i` at the end of a name of two words and more says where something is. */
export function isPlaceBehind(tokens: Tokens, traits: Traits, i: number): boolean {
  return mayBePlace(tokens, traits, i) && endsWithAny(tokens, i, WHERE) && !endsWithAny(tokens, i, SON);
}

/** The same at its beginning, also whence something comes and whither it goes. */
export function isPlaceBefore(tokens: Tokens, traits: Traits, i: number): boolean {
  if (!mayBePlace(tokens, traits, i)) return false;
  return endsWithAny(tokens, i, WHERE) || (traits.place[i] === 1 && endsWithAny(tokens, i, WHENCE));
}

function mayBePlace(tokens: Tokens, traits: Traits, i: number): boolean {
  if (traits.style !== STYLE.prose || !tokens.isKazakh) return false;
  if (tokens.form[i] !== FORM.capital || tokens.script[i] === SCRIPT.latin) return false;
  const known = traits.known[i] as number;
  if (!isUnlisted(known) && traits.place[i] === 0) return false;
  return known !== 1 && known !== 5 && likeSurname(traits, i) < LIKE_SURNAME;
}
