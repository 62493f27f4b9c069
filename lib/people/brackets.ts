/** «Джоэл Саймон (Joel Simon)»: in brackets after a name, the same name as it is written abroad. */
import { folded } from './alphabet';
import { LABEL } from './labels';
import type { TokenSpan } from './spans';
import { FORM, GAP, SCRIPT, type Tokens } from './tokens';

const VOWELS = new Set([...'аеиоуыэюяйь'].map(folded));

function isLatinWord(tokens: Tokens, i: number): boolean {
  return tokens.script[i] === SCRIPT.latin && (tokens.form[i] as number) < FORM.number;
}

/** Where the Latin words end that begin the brackets at `begin`; `begin` if something else is in them too. */
function endOfLatin(tokens: Tokens, begin: number): number {
  for (let i = begin; i < tokens.count && isLatinWord(tokens, i); i++) {
    const after = tokens.gap[i + 1] as number;
    if (after >= GAP.bracket) return i + 1;
    if (after > GAP.dash) break;
  }
  return begin;
}

/** The first consonant after the first letter of word `i`. */
function secondConsonant({ letters, letterStart }: Tokens, i: number): number | undefined {
  for (let k = (letterStart[i] as number) + 1; k < (letterStart[i + 1] as number); k++) {
    if (!VOWELS.has(letters[k] as number)) return letters[k];
  }
  return undefined;
}

function beginAlike({ letters, letterStart }: Tokens, a: number, b: number): boolean {
  return letters[letterStart[a] as number] === letters[letterStart[b] as number];
}

/** «Kaspi Gold» and «WhatsApp Business» begin otherwise than whom they stand behind. */
function soundsAlike(tokens: Tokens, name: TokenSpan, end: number): boolean {
  const [last, other] = [name.end - 1, end - 1];
  if (!beginAlike(tokens, last, other)) return false;
  return beginAlike(tokens, name.begin, name.end) || secondConsonant(tokens, last) === secondConsonant(tokens, other);
}

/** The name in brackets after `name`, labelled as one; undefined where there is none. */
export function nameInBrackets(tokens: Tokens, label: Uint8Array, name: TokenSpan): TokenSpan | undefined {
  const begin = name.end;
  const words = begin - name.begin;
  if (words < 2 || begin >= tokens.count || tokens.gap[begin] !== GAP.bracket) return undefined;
  if (tokens.script[name.begin] === SCRIPT.latin || tokens.form[begin] !== FORM.capital) return undefined;
  const end = endOfLatin(tokens, begin);
  if (end - begin < 2 || end - begin > words + 1 || !soundsAlike(tokens, name, end)) return undefined;
  label.fill(LABEL.given, begin, end - 1);
  label[end - 1] = LABEL.surname;
  return { kind: 'person', begin, end, isRepeated: true };
}
