/** A given name and a surname are all of a name in a newspaper: what stands beside them and is in no list is a place or an office. */
import { isLikePatronymic } from './endings';
import { LABEL } from './labels';
import type { Labelled } from './place';
import { likeSurname, STYLE } from './traits';
import { isGivenName, isUnlisted } from './words';

/** From this bin on, letters speak for a surname. */
const LIKE_SURNAME = 4;
const VERY_LIKE = 5;

function isPatronymic({ tokens, label }: Labelled, i: number): boolean {
  return label[i] === LABEL.patronymic || isLikePatronymic(tokens, i);
}

/** «Химок Владимира Стрельченко»: in Russian prose a given name and a surname are all of a name, and an unknown word before them is none of it. */
export function isBeforeWhole(labelled: Labelled, begin: number, end: number): boolean {
  const { tokens, traits } = labelled;
  if (traits.style !== STYLE.prose || tokens.isKazakh || end - begin !== 3) return false;
  if (!isUnlisted(traits.known[begin] as number) || !isGivenName(traits.known[begin + 1] as number)) return false;
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
  return isUnlisted(traits.known[surname + 1] as number) && likeSurname(traits, surname + 1) < LIKE_SURNAME;
}
