/** Names that are nobody's, or that nobody means. */
import { isAdjective } from './adjective';
import { isOfTale, isPublicFigure } from './figures';
import { isCalledSo, isThingCalledSo } from './introduced';
import { isPerson } from './labels';
import type { PeopleModel } from './model';
import { endOf } from './name-finding';
import { isStreetOrThing } from './named-things';
import { isAmongPlaces, isJubilee, isNamesake } from './namesakes';
import type { Place } from './place';
import type { TokenSpan } from './spans';
import { FORM, GAP, type Tokens } from './tokens';
import { NEVER_NAME, STYLE } from './traits';
import { lookUp } from './words';

const TALK_TOKENS = 10;

/** A place, a tale, an adjective, or a word of every day. */
export function isNobody(place: Place, model: PeopleModel): boolean {
  const { tokens, label, span } = place;
  if (isEveryday(place, model)) return true;
  if (isNamesake(tokens, span) || isAdjective(tokens, span) || isThingCalledSo(tokens, span)) return true;
  if (isAmongPlaces(place) && !isPublicFigure(tokens, label, span, model)) return true;
  return isOfTale(tokens, label, span, model) || isStreetOrThing(place);
}

/** Whom everybody knows and nobody means, and what only begins or ends a quotation. */
export function isLeftOut(text: string, place: Place, model: PeopleModel): boolean {
  return isQuoted(text, place) || (isPublicFigure(place.tokens, place.label, place.span, model) && isIdle(place));
}

/** «Дядя Фёдор», «Фикс Прайс»: in chat one name at either end of a quotation is that of a thing, unless somebody is called by it («Арман, открой»). */
function isQuoted(text: string, { tokens, traits, label, span }: Place): boolean {
  if (traits.style === STYLE.prose || !isSingleName(span)) return false;
  const start = tokens.start[span.begin] as number;
  const end = endOf(text, tokens, label, span.end - 1);
  const isGiven = traits.known[span.begin] === 1;
  if (text[start - 1] === '«') return !(isGiven && text[end] === ',');
  return text[end] === '»' && !(isGiven && tokens.gap[span.begin] === GAP.comma);
}

function isSingleName(span: TokenSpan): boolean {
  return span.kind === 'person' && span.end - span.begin === 1;
}

/** «Абай жолы», «Абай – асыл ойдың данасы»: a name that begins a longer quotation is that of a book or an exhibition. */
function beginsTitle({ gap, start }: Tokens, { begin, end }: TokenSpan): boolean {
  // At the beginning of the text the quotation mark is all that stands before the name.
  const isQuoted = gap[begin] === GAP.quote || (gap[begin] === GAP.start && start[begin] === 1);
  return end - begin === 1 && isQuoted && (gap[end] as number) <= GAP.dash;
}

/** In a newspaper everybody is named; in chat the name of a poet or a star is a street, a brand or idle talk, and anywhere a jubilee is an event. */
function isIdle(place: Place): boolean {
  const { tokens, traits, span } = place;
  if (isJubilee(tokens, span) || beginsTitle(tokens, span)) return true;
  if (traits.style === STYLE.prose) return false;
  if (!isSingleName(span)) return tokens.count < TALK_TOKENS && isAllThereIs(place);
  if (isCalledSo(tokens, span.begin)) return false;
  return tokens.count < TALK_TOKENS || traits.style === STYLE.lower;
}

/** With a number or another name beside, a namesake may be meant. */
function isAllThereIs({ tokens: { form, count }, label, span }: Place): boolean {
  for (let i = 0; i < count; i++) {
    if (form[i] === FORM.number) return false;
    if (isPerson(label[i] as number) && (i < span.begin || i >= span.end)) return false;
  }
  return true;
}

/** «жду Қайырлы күн», «рахмет Алло»: one word that two filters know as never a name, and that is on no list of names. */
function isEveryday({ tokens, traits, span: { begin, end } }: Place, model: PeopleModel): boolean {
  const known = traits.known[begin];
  if (end - begin > 1 || known === 1 || known === 5 || (tokens.form[begin] as number) > FORM.mixed) return false;
  return (lookUp(tokens, begin, model) & NEVER_NAME) === NEVER_NAME;
}
