/** Labelled tokens → names of people with their parts, and addresses. */
import { isPerson, LABEL } from './labels';
import { FORM, GAP, type Tokens } from './tokens';

/** Tokens `begin`–`end` (exclusive) that make one name or address. */
export interface TokenSpan {
  kind: 'person' | 'address';
  begin: number;
  end: number;
}

function continuesName(tokens: Tokens, label: Uint8Array, begin: number, i: number, isProse: boolean): boolean {
  const gap = tokens.gap[i] as number;
  const own = label[i] as number;
  const before = label[i - 1] as number;
  if (!isPerson(own)) return false;
  if (gap === GAP.dot || gap === GAP.none) {
    if (before !== LABEL.initial && own !== LABEL.initial) return false;
  } else if (gap !== GAP.space) return false;
  if (own === LABEL.initial) return !hasEnoughInitials(label, begin, i);
  if (isProse) return !(own === LABEL.given && i === begin + 1 && before === LABEL.surname && label[i + 1] === LABEL.surname);
  // A part that was there before begins the next person, unless it is doubled («Мария Антуанетта»).
  if (own === before) return true;
  for (let k = begin; k < i - 1; k++) if (label[k] === own) return false;
  return true;
}

function hasEnoughInitials(label: Uint8Array, begin: number, i: number): boolean {
  let count = 0;
  for (let k = begin; k < i; k++) if (label[k] === LABEL.initial) count++;
  return count >= 2;
}

function isAddress(tokens: Tokens, begin: number, end: number): boolean {
  let words = 0;
  let numbers = 0;
  for (let k = begin; k < end; k++) {
    if (tokens.form[k] === FORM.number) numbers++;
    else if ((tokens.end[k] as number) - (tokens.start[k] as number) > 1) words++;
  }
  return words > 0 && numbers > 0;
}

/** One small letter without a full stop before a name is a preposition; after a number it counts («класс 5 б.»). */
function startsWithLooseLetter(tokens: Tokens, label: Uint8Array, begin: number): boolean {
  if (tokens.form[begin] === FORM.dottedLetter && begin > 0 && tokens.form[begin - 1] === FORM.number) return true;
  return tokens.form[begin] === FORM.letter && label[begin] === LABEL.initial && label[begin + 1] !== LABEL.initial;
}

/** All names and addresses of the window, in order. */
export function readSpans(tokens: Tokens, label: Uint8Array, isProse: boolean): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let i = 0;
  while (i < tokens.count) {
    const begin = i;
    const own = label[i] as number;
    i++;
    if (isPerson(own)) {
      while (i < tokens.count && continuesName(tokens, label, begin, i, isProse)) i++;
      let isOnlyInitials = true;
      for (let k = begin; k < i; k++) if (label[k] !== LABEL.initial) isOnlyInitials = false;
      if (!isOnlyInitials)
        spans.push({ kind: 'person', begin: begin + (startsWithLooseLetter(tokens, label, begin) ? 1 : 0), end: i });
    } else if (own === LABEL.address) {
      while (i < tokens.count && label[i] === LABEL.address && (tokens.gap[i] as number) < GAP.sentence) i++;
      if (isAddress(tokens, begin, i)) spans.push({ kind: 'address', begin, end: i });
    }
  }
  return spans;
}
