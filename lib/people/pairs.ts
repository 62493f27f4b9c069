/** «Тимур Ильясов»: in chat, a known given name beside a word that can hardly be but a surname, where the labels left both out. */
import { LABEL } from './labels';
import { FORM, GAP, type Tokens } from './tokens';
import { STYLE, type Traits } from './traits';

/** Of surname-likeness, 0–7. */
const SURELY = 6;

function isLeftOut(label: number): boolean {
  return label === LABEL.other || label === LABEL.place;
}

function isGiven(tokens: Tokens, traits: Traits, i: number): boolean {
  return tokens.form[i] === FORM.capital && traits.known[i] === 1 && traits.ordinary[i] === 0;
}

function isSurname(tokens: Tokens, traits: Traits, i: number): boolean {
  if (tokens.form[i] !== FORM.capital || traits.place[i] === 1) return false;
  return ((traits.like[i] as number) & 7) >= SURELY;
}

/** Labels all such pairs of the window, in either order. */
export function labelPairs(tokens: Tokens, traits: Traits, label: Uint8Array): void {
  if (traits.style !== STYLE.usual) return;
  for (let i = 1; i < tokens.count; i++) {
    if (!traits.candidate[i] || !traits.candidate[i - 1] || tokens.gap[i] !== GAP.space) continue;
    if (!isLeftOut(label[i] as number) || !isLeftOut(label[i - 1] as number)) continue;
    const isGivenFirst = isGiven(tokens, traits, i - 1) && isSurname(tokens, traits, i);
    if (!isGivenFirst && !(isSurname(tokens, traits, i - 1) && isGiven(tokens, traits, i))) continue;
    label[i - 1] = isGivenFirst ? LABEL.given : LABEL.surname;
    label[i] = isGivenFirst ? LABEL.surname : LABEL.given;
  }
}
