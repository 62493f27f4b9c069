/** Names that what stands around them makes sure, whatever else is known of them. */
import { isCalled, isSaidToSomebody, isTitled } from './called';
import { isPublicFigure } from './figures';
import type { PeopleModel } from './model';
import type { Place } from './place';
import { FORM } from './tokens';
import { STYLE } from './traits';

/** One word of somebody named in full beside, who is called, has a title behind the name, or is known to everybody. */
export function isSure({ tokens, traits, label, span }: Place, model: PeopleModel): boolean {
  const { begin, end } = span;
  if (end - begin > 1) return false;
  if (traits.again[begin] === 1) return true;
  if (traits.style !== STYLE.prose || tokens.form[begin] === FORM.lower) return false;
  if (traits.known[begin] === 1 && isCalled(tokens, traits, begin) && isSaidToSomebody(tokens)) return true;
  return tokens.isKazakh && (isTitled(tokens, traits, begin) || isPublicFigure(tokens, label, span, model));
}
