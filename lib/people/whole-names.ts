/** A given name and a surname are all of a name in a newspaper: what stands beside them and is in no list is a place or an office. */
import { folded } from './alphabet';
import { LABEL } from './labels';
import type { Tokens } from './tokens';
import { STYLE, type Traits } from './traits';
import { isGivenName, isKnownSurname } from './words';

/** What was read, and how it was labelled. */
export interface Labelled {
  tokens: Tokens;
  traits: Traits;
  label: Uint8Array;
}

const [V, N, I, CH, U, L, K, Z] = [...'вничулкз'].map(folded);
const VOWELS = new Set([...'ое'].map(folded));

/** «Ерлановны», «Болатовичу», «Мұратқызының»: -овн-, -евн-, -ович, -евич, -ұлы, -қызы near the end. */
export function isLikePatronymic({ letters, letterStart }: Tokens, i: number): boolean {
  const end = letterStart[i + 1] as number;
  for (let k = Math.max((letterStart[i] as number) + 2, end - 6); k < end - 1; k++) {
    if (letters[k] === L && letters[k - 1] === U && letters[k + 1] === I) return true;
    if (letters[k] === Z && letters[k - 1] === I && letters[k - 2] === K) return true;
    if (letters[k] !== V || !VOWELS.has(letters[k - 1] as number)) continue;
    if (letters[k + 1] === N || (letters[k + 1] === I && letters[k + 2] === CH)) return true;
  }
  return false;
}

/** From this bin on, letters speak for a surname. */
const LIKE_SURNAME = 4;
const VERY_LIKE = 5;

const likeSurname = ({ like }: Traits, i: number): number => (like[i] as number) & 7;

/** A word of a name that is in no list. */
function isUnlisted({ known }: Traits, i: number): boolean {
  return !isGivenName(known[i] as number) && !isKnownSurname(known[i] as number);
}

function isPatronymic({ tokens, label }: Labelled, i: number): boolean {
  return label[i] === LABEL.patronymic || isLikePatronymic(tokens, i);
}

/** «Химок Владимира Стрельченко»: in Russian prose a given name and a surname are all of a name, and an unknown word before them is none of it. */
export function isBeforeWhole(labelled: Labelled, begin: number, end: number): boolean {
  const { tokens, traits } = labelled;
  if (traits.style !== STYLE.prose || tokens.isKazakh || end - begin !== 3) return false;
  if (!isUnlisted(traits, begin) || !isGivenName(traits.known[begin + 1] as number)) return false;
  return !isPatronymic(labelled, begin + 2) && likeSurname(traits, begin + 2) >= LIKE_SURNAME;
}

/** «Самат Рамазанов Бостандық аудандық», «Валентин Шитов Саратов»: nor is an unknown word behind them, in Kazakh either. */
export function isBehindWhole(labelled: Labelled, begin: number, end: number): boolean {
  const { traits, label } = labelled;
  if (traits.style !== STYLE.prose || end - begin !== 3) return false;
  const surname = begin + 1;
  if (!isGivenName(traits.known[begin] as number) || label[surname] === LABEL.initial) return false;
  if (isPatronymic(labelled, surname) || isPatronymic(labelled, surname + 1)) return false;
  if (likeSurname(traits, surname) < VERY_LIKE) return false;
  return isUnlisted(traits, surname + 1) && likeSurname(traits, surname + 1) < LIKE_SURNAME;
}
