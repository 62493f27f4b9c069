/** Whether a name is that of somebody everybody speaks about, or of nobody but in a tale or on a label. */
import { folded } from './alphabet';
import { LABEL } from './labels';
import { filterHas } from './lexicon';
import type { PeopleModel } from './model';
import type { TokenSpan } from './spans';
import { GAP, type Tokens } from './tokens';

/** One number for a given name and a surname. */
export function pairHash(given: number, surname: number): number {
  return Math.imul(given, 31) ^ surname;
}

/** Tales and labels are in the same filter, their numbers changed by this. */
export const TALE = 0x5a1e7a1e;

/** Hash of word `i` with up to `cut` letters of an ending taken off, or undefined when too little is left. */
function stemHash(tokens: Tokens, i: number, cut: number): number | undefined {
  if (cut === 0) return tokens.hash[i];
  const begin = tokens.letterStart[i] as number;
  const length = (tokens.letterStart[i + 1] as number) - begin - cut;
  return length < 3 ? undefined : tokens.prefixHash[begin + length - 1];
}

/** The first two words of the name are looked up together in either order; a name of one word by itself. */
export function isPublicFigure(tokens: Tokens, label: Uint8Array, span: TokenSpan, model: PeopleModel): boolean {
  const { begin, end } = span;
  if (end - begin === 1) {
    const hash = tokens.hash[begin] as number;
    // «Динара» is no case of «Дина».
    if (filterHas(model.given, hash)) return filterHas(model.figures, hash);
    return hasStem(tokens, begin, 4, (stem) => filterHas(model.figures, stem));
  }
  if (label[begin] === LABEL.initial || label[begin + 1] === LABEL.initial) return false;
  return isKnownPair(tokens, begin, begin + 1, model, 0) || isKnownPair(tokens, begin + 1, begin, model, 0);
}

/** «Гарри Поттера», «Майкл Корс», «Золушку». */
export function isOfTale(tokens: Tokens, label: Uint8Array, { begin, end }: TokenSpan, model: PeopleModel): boolean {
  if (end - begin === 1) {
    if (hasStem(tokens, begin, 4, (stem) => filterHas(model.figures, stem ^ TALE))) return true;
    return isPairOfTale(tokens, begin + 1, model) || isPairOfTale(tokens, begin, model);
  }
  if (end - begin !== 2 || label[end - 1] === LABEL.initial) return false;
  return isKnownPair(tokens, begin, begin + 1, model, TALE);
}

/** «Аяз ата», «Хан шатырға»: only one word of the two was read as a name. */
function isPairOfTale(tokens: Tokens, second: number, model: PeopleModel): boolean {
  if (second < 1 || second >= tokens.count || tokens.gap[second] !== GAP.space) return false;
  return isKnownPair(tokens, second - 1, second, model, TALE);
}

function isKnownPair(tokens: Tokens, given: number, surname: number, model: PeopleModel, salt: number): boolean {
  return hasStem(tokens, given, 2, (one) =>
    hasStem(tokens, surname, 4, (two) => filterHas(model.figures, pairHash(one, two) ^ salt)),
  );
}

/** Endings of cases, folded: «Мәскеу» is no case of «Маск». */
const ENDINGS = (
  'а у ом е и ои иу ем им ого ому ми ние нии ниу нием ни ди ти га ге ка ке да де та те ша ше ' +
  'дан ден тан тен нан нен мен бен пен нин дин тин на не ов ии иа ии иом'
).split(' ');
const CASES = new Set(ENDINGS.map((ending) => packed(Uint8Array.from(ending, folded), 0, ending.length)));

function packed(letters: Uint8Array, from: number, end: number): number {
  let sum = 1;
  for (let k = from; k < end; k++) sum = (sum << 5) | (letters[k] as number);
  return sum;
}

function hasStem(tokens: Tokens, i: number, longest: number, isKnown: (hash: number) => boolean): boolean {
  const { letters, letterStart } = tokens;
  const end = letterStart[i + 1] as number;
  for (let cut = 0; cut <= longest; cut++) {
    if (cut > 0 && !CASES.has(packed(letters, end - cut, end))) continue;
    const hash = stemHash(tokens, i, cut);
    if (hash !== undefined && isKnown(hash)) return true;
  }
  return false;
}
