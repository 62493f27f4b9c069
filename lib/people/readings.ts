/** Ways to read a window: who is named in it as the tagger read it, and if one more word had to be a name. */
import { type Decoding, readAsName } from './decode';
import { isPerson, LABEL } from './labels';
import type { PeopleModel } from './model';
import { ORIGIN } from './reading-facts';
import { readSpans, type TokenSpan } from './spans';
import { FORM, type Tokens } from './tokens';
import type { Traits } from './traits';

export interface ReadWindow {
  tokens: Tokens;
  traits: Traits;
  decoding: Decoding;
}

type Visit = (span: TokenSpan, origin: number) => void;

/** Visits each name that can be read, none twice; meanwhile `decoding.label` has its labels. */
export function eachReading(window: ReadWindow, model: PeopleModel, read: readonly TokenSpan[], visit: Visit): void {
  for (const span of read) if (span.kind === 'person' && !span.isRepeated) visit(span, ORIGIN.read);
  const { tokens, traits, decoding } = window;
  let seen: Set<number> | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (!mayBeName(window, i)) continue;
    const from = Math.max(0, i - REACH);
    const to = Math.min(tokens.count, i + REACH);
    copy(decoding.label, from, kept, 0, to - from);
    const region = readAsName(tokens, traits, model, decoding, i);
    if (region) {
      for (const span of readSpans(tokens, traits, decoding.label, region)) {
        if (span.kind !== 'person' || span.isRepeated || span.begin > i || i >= span.end) continue;
        const key = span.begin * tokens.count + span.end;
        if (seen?.has(key) || hasAddress(span, from)) continue;
        seen ??= new Set();
        seen.add(key);
        visit(span, ORIGIN.forced);
      }
    }
    copy(kept, 0, decoding.label, from, to - from);
  }
}

/** A few labels: quicker than to cut them out of their list. */
function copy(from: Uint8Array, first: number, to: Uint8Array, start: number, count: number): void {
  for (let i = 0; i < count; i++) to[start + i] = from[first + i] as number;
}

/** Further than what `readAsName` and `readSpans` change. */
const REACH = 12;
/** Labels as they were read, while others stand in their place. */
const kept = new Uint8Array(2 * REACH);

/** Whether a word of an address would become a name. */
function hasAddress({ begin, end }: TokenSpan, from: number): boolean {
  for (let k = begin; k < end; k++) if (kept[k - from] === LABEL.address) return true;
  return false;
}

/** Words read as nothing or a place; in small letters only known names. */
function mayBeName({ tokens, traits, decoding }: ReadWindow, i: number): boolean {
  const form = tokens.form[i] as number;
  const label = decoding.label[i] as number;
  if (!traits.candidate[i] || form >= FORM.letter || isPerson(label) || label === LABEL.address) return false;
  return form !== FORM.lower || traits.known[i] === 1 || traits.known[i] === 5;
}
