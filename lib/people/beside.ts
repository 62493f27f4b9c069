/** «Сагынтай и Ерке», «зайчик — Мансур, лиса — Злата»: in chat, a likely name joined to a name, or at its place in a list, is one too. */
import { isPerson, LABEL } from './labels';
import { FORM, GAP, type Tokens } from './tokens';
import { isSentenceStart, likeSurname, STYLE, type Traits } from './traits';
import { isGivenName, isKnownSurname } from './words';

/** Of surname-likeness, 0–7. */
const SURELY = 6;

/** With a capital: a given name, perhaps in another case, or what can hardly be but a surname; no place. */
function isLikely(tokens: Tokens, traits: Traits, i: number): boolean {
  const { candidate, known, ordinary, place } = traits;
  if (!candidate[i] || place[i] === 1 || tokens.form[i] !== FORM.capital) return false;
  // «Имя: Султан, Фамилия: Бейбитов»
  if (tokens.gap[i + 1] === GAP.colon) return false;
  if (isGivenName(known[i] as number)) return true;
  return ordinary[i] === 0 && (likeSurname(traits, i) >= SURELY || isKnownSurname(known[i] as number));
}

/** Labels every such word of the window. */
export function labelBeside(tokens: Tokens, traits: Traits, label: Uint8Array): void {
  if (traits.style !== STYLE.usual) return;
  const { left, right, before, after } = traits.peers;
  const isName = (i: number) => i >= 0 && isPerson(label[i] as number) && isLikely(tokens, traits, i);
  for (let i = 0; i < tokens.count; i++) {
    if (label[i] === LABEL.address || !isLikely(tokens, traits, i)) continue;
    const isJoined = isName(left[i] as number) || isName(right[i] as number);
    // «Базар күзеті: Сансызбаев кезекшілікте»: any word begins with a capital there.
    const isWord = traits.ordinary[i] === 1 && isSentenceStart(tokens, i);
    if (!isJoined && (isWord || !(isName(before[i] as number) || isName(after[i] as number)))) continue;
    if (!isPerson(label[i] as number)) label[i] = isGivenName(traits.known[i] as number) ? LABEL.given : LABEL.surname;
  }
}
