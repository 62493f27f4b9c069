/** «Абайды тану»: in Kazakh prose the one name of somebody everybody speaks about, where the labels left it out. */
import { isPublicFigure } from './figures';
import { isPerson, LABEL } from './labels';
import type { PeopleModel } from './model';
import { isBeforeLaterPlace, isNamesake } from './namesakes';
import type { TokenSpan } from './spans';
import { FORM, GAP, type Tokens } from './tokens';
import { STYLE, type Traits } from './traits';

/** «Абай ескерткіші» may be one of many things, «Абай жолы» is a book: a name that begins a longer one or a quotation is left out. */
function standsAlone(tokens: Tokens, i: number): boolean {
  if (tokens.gap[i] === GAP.quote || tokens.gap[i + 1] === GAP.quote) return false;
  const next = tokens.form[i + 1] as number;
  return i + 1 >= tokens.count || tokens.gap[i + 1] !== GAP.space || next === FORM.lower || next === FORM.letter;
}

/** Labels every such word of the window as a given name. */
export function labelFigures(tokens: Tokens, traits: Traits, label: Uint8Array, model: PeopleModel): void {
  if (traits.style !== STYLE.prose || !tokens.isKazakh) return;
  for (let i = 0; i < tokens.count; i++) {
    if (!traits.candidate[i] || isPerson(label[i] as number) || tokens.form[i] !== FORM.capital) continue;
    if (i > 0 && isPerson(label[i - 1] as number) && tokens.gap[i] === GAP.space) continue;
    if (!standsAlone(tokens, i)) continue;
    const span: TokenSpan = { kind: 'person', begin: i, end: i + 1 };
    if (!isPublicFigure(tokens, label, span, model)) continue;
    if (!isNamesake(tokens, span) && !isBeforeLaterPlace(tokens, span)) label[i] = LABEL.given;
  }
}
