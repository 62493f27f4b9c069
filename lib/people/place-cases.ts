/** «Александр Бублик Галледе», «Жаңаөзеннен Аманғали»: in well written Kazakh, a place in one of its cases beside a name is no part of it. */
import { folded } from './alphabet';
import { FORM, SCRIPT, type Tokens } from './tokens';
import { STYLE, type Traits } from './traits';

/** Folded endings that say where, and whence and whither. */
const WHERE = 'да де та те даги деги таги теги'.split(' ').map(codes);
const WHENCE = 'дан ден тан тен нан нен га ге ка ке'.split(' ').map(codes);
/** Letters before the ending. */
const SHORTEST = 3;

function codes(letters: string): number[] {
  return [...letters].map(folded);
}

function endsWithAny({ letters, letterStart }: Tokens, i: number, endings: readonly number[][]): boolean {
  const end = letterStart[i + 1] as number;
  const length = end - (letterStart[i] as number);
  return endings.some(
    (ending) =>
      length >= ending.length + SHORTEST && ending.every((letter, k) => letters[end - ending.length + k] === letter),
  );
}

/** From this bin on, letters speak for a surname. */
const LIKE_SURNAME = 4;

/** Whether word `i` at the end of a name of two words and more says where something is. */
export function isPlaceBehind(tokens: Tokens, traits: Traits, i: number): boolean {
  return mayBePlace(tokens, traits, i) && endsWithAny(tokens, i, WHERE);
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
  if (known !== 0 && known !== 7 && traits.place[i] === 0) return false;
  return known !== 1 && known !== 5 && ((traits.like[i] as number) & 7) < LIKE_SURNAME;
}
