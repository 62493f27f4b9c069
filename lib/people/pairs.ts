/** «Тимур Ильясов»: in chat, a known given name beside a word that can hardly be but a surname, where the labels left both out. */
import { LABEL } from './labels';
import { FORM, GAP, type Tokens } from './tokens';
import { likeSurname, STYLE, type Traits } from './traits';

/** Of surname-likeness, 0–7. */
const SURELY = 6;

function isLeftOut(label: number): boolean {
  return label === LABEL.other || label === LABEL.place;
}

/** With a capital, or in capitals where all is. */
function isWritten(tokens: Tokens, traits: Traits, i: number): boolean {
  return tokens.form[i] === (traits.style === STYLE.upper ? FORM.upper : FORM.capital);
}

function isGiven(tokens: Tokens, traits: Traits, i: number): boolean {
  return isWritten(tokens, traits, i) && traits.known[i] === 1 && traits.ordinary[i] === 0;
}

function isSurname(tokens: Tokens, traits: Traits, i: number): boolean {
  if (!isWritten(tokens, traits, i) || traits.place[i] === 1) return false;
  return likeSurname(traits, i) >= SURELY;
}

/** «Болатов Мирас, 10 «Ә»»: no street is called by the surname first, whatever number comes next. */
function isNoStreet(tokens: Tokens, traits: Traits, label: Uint8Array, i: number): boolean {
  if (label[i] !== LABEL.address || (label[i - 1] !== LABEL.address && !isLeftOut(label[i - 1] as number)))
    return false;
  // «Рудин Артём (7А), Тулебаев Асан (8А)»: no address goes on behind a bracket that closes.
  const isBehindBracket = (tokens.gap[i - 1] as number) >= GAP.bracket;
  if (i > 1 && label[i - 2] === LABEL.address && !isBehindBracket) return false;
  const isListed = traits.known[i - 1] === 5 && isWritten(tokens, traits, i - 1);
  // «Мирас» is a word too.
  const isKnown = isWritten(tokens, traits, i) && traits.known[i] === 1;
  return (isListed || isSurname(tokens, traits, i - 1)) && isKnown;
}

/** Labels all such pairs of the window, in either order. */
export function labelPairs(tokens: Tokens, traits: Traits, label: Uint8Array): void {
  if (traits.style !== STYLE.usual && traits.style !== STYLE.upper) return;
  for (let i = 1; i < tokens.count; i++) {
    if (!traits.candidate[i] || !traits.candidate[i - 1] || tokens.gap[i] !== GAP.space) continue;
    if (isNoStreet(tokens, traits, label, i)) {
      label[i - 1] = LABEL.surname;
      label[i] = LABEL.given;
      continue;
    }
    if (!isLeftOut(label[i] as number) || !isLeftOut(label[i - 1] as number)) continue;
    const isGivenFirst = isGiven(tokens, traits, i - 1) && isSurname(tokens, traits, i);
    if (!isGivenFirst && !(isSurname(tokens, traits, i - 1) && isGiven(tokens, traits, i))) continue;
    label[i - 1] = isGivenFirst ? LABEL.given : LABEL.surname;
    label[i] = isGivenFirst ? LABEL.surname : LABEL.given;
  }
}
