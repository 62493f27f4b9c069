/** «Александр Брод … у Брода»: a word of a name read in full is that name again where it stands alone in the same text. */
import { isPerson, LABEL } from './labels';
import { FORM, GAP, type Tokens } from './tokens';
import type { Traits } from './traits';

const SHORTEST = 4;
/** Letters that another case may change, and add. */
const CHANGED = 2;
const ADDED = 3;
/** How many words are remembered: long lists stay linear. */
const MOST = 24;

const remembered = new Int32Array(MOST);

function lengthOf({ letterStart }: Tokens, i: number): number {
  return (letterStart[i + 1] as number) - (letterStart[i] as number);
}

/** Given name or surname, long enough and no ordinary word. */
function isTelling(tokens: Tokens, traits: Traits, label: Uint8Array, i: number): boolean {
  const isNamePart = label[i] === LABEL.surname || label[i] === LABEL.given;
  return isNamePart && traits.ordinary[i] === 0 && lengthOf(tokens, i) >= SHORTEST;
}

/** Notes the words of the window's names of two parts and more; returns how many. */
function rememberNames(tokens: Tokens, traits: Traits, label: Uint8Array): number {
  let count = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (!isPerson(label[i] as number) || label[i - 1] === label[i] || !isPerson(label[i - 1] as number)) continue;
    if (tokens.gap[i] !== GAP.space) continue;
    for (let k = i - 1; k <= i && count < MOST; k++) {
      if (isTelling(tokens, traits, label, k)) remembered[count++] = k;
    }
  }
  return count;
}

/** The same word, perhaps in another case. */
function isSameWord(tokens: Tokens, a: number, b: number): boolean {
  const { letters, letterStart } = tokens;
  const one = letterStart[a] as number;
  const two = letterStart[b] as number;
  const shorter = Math.min(lengthOf(tokens, a), lengthOf(tokens, b));
  let shared = 0;
  while (shared < shorter && letters[one + shared] === letters[two + shared]) shared++;
  if (shared < Math.max(SHORTEST, shorter - CHANGED)) return false;
  return Math.max(lengthOf(tokens, a), lengthOf(tokens, b)) - shared <= ADDED;
}

/** A capital that no name and no other capital stands beside. */
function standsAlone(tokens: Tokens, label: Uint8Array, i: number): boolean {
  if (tokens.form[i] !== FORM.capital) return false;
  if (i > 0 && tokens.gap[i] === GAP.space && isPerson(label[i - 1] as number)) return false;
  return i + 1 >= tokens.count || tokens.gap[i + 1] !== GAP.space || tokens.form[i + 1] !== FORM.capital;
}

/** Labels every such word of the window, and marks it in `traits`. */
export function labelAgain(tokens: Tokens, traits: Traits, label: Uint8Array): void {
  const count = rememberNames(tokens, traits, label);
  if (count === 0) return;
  for (let i = 0; i < tokens.count; i++) {
    if (!traits.candidate[i] || traits.ordinary[i] || !standsAlone(tokens, label, i)) continue;
    for (let k = 0; k < count; k++) {
      const at = remembered[k] as number;
      if (at === i || !isSameWord(tokens, at, i)) continue;
      traits.again[i] = 1;
      if (!isPerson(label[i] as number)) label[i] = label[at] as number;
      break;
    }
  }
}
