/** Where the sentences of prose begin: each is read alike, whatever stands before it. */
import { FORM, GAP, type Tokens } from './tokens';
import { STYLE, type Traits } from './traits';

/** A full stop after a shorter word may be that of «проф.». */
const SHORTEST_LAST = 5;

/** Whether a sentence of prose begins at token `i`, and nothing before it says anything about it. */
export function beginsSentence(tokens: Tokens, { style, candidate }: Traits, i: number): boolean {
  if (i === 0 || style !== STYLE.prose || (tokens.form[i] as number) === FORM.lower) return false;
  if (tokens.gap[i] !== GAP.dot && tokens.gap[i] !== GAP.sentence) return false;
  // «просп. Абая»
  if (candidate[i - 1] && tokens.form[i - 1] === FORM.lower) return false;
  return (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) >= SHORTEST_LAST;
}

/** What stands before token `i`: a sentence of prose begins as a text does. */
export function gapBefore(tokens: Tokens, traits: Traits, i: number): number {
  return beginsSentence(tokens, traits, i) ? GAP.start : (tokens.gap[i] as number);
}
