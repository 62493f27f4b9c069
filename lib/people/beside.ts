/** «Сагынтай и Ерке», «спросить Матвея или Злату»: in chat, a known given name joined to a name is one too. */
import { isPerson, LABEL } from './labels';
import { FORM, GAP, type Tokens } from './tokens';
import { STYLE, type Traits } from './traits';
import { wordSet } from './word-set';

const JOINING = 'и или мен пен бен және әлде and or with с со';

let joining: Set<number> | undefined;

function isJoining(tokens: Tokens, i: number): boolean {
  joining ??= wordSet(JOINING);
  return tokens.form[i] !== FORM.capital && joining.has(tokens.hash[i] as number);
}

/** A given name, perhaps in another case, with a capital, and no place. */
function isGiven({ form }: Tokens, { candidate, known, place }: Traits, i: number): boolean {
  if (!candidate[i] || form[i] !== FORM.capital || place[i] === 1) return false;
  return (known[i] as number) >= 1 && (known[i] as number) <= 4;
}

/** The word that word `i` is joined to in direction `step`, or -1. */
function joinedTo(tokens: Tokens, i: number, step: 1 | -1): number {
  const beside = i + step;
  if (beside < 0 || beside >= tokens.count) return -1;
  const gap = tokens.gap[step > 0 ? beside : i];
  if (gap === GAP.comma) return beside;
  const other = beside + step;
  if (gap !== GAP.space || other < 0 || other >= tokens.count || !isJoining(tokens, beside)) return -1;
  return tokens.gap[step > 0 ? other : beside] === GAP.space ? other : -1;
}

/** Labels every such word of the window, and marks it in `traits`. */
export function labelBeside(tokens: Tokens, traits: Traits, label: Uint8Array): void {
  if (traits.style !== STYLE.usual) return;
  for (let i = 0; i < tokens.count; i++) {
    if (!isGiven(tokens, traits, i) || label[i] === LABEL.address) continue;
    for (const step of [-1, 1] as const) {
      const other = joinedTo(tokens, i, step);
      if (other < 0 || !isGiven(tokens, traits, other) || !isPerson(label[other] as number)) continue;
      traits.again[i] = 1;
      if (!isPerson(label[i] as number)) label[i] = LABEL.given;
    }
  }
}
