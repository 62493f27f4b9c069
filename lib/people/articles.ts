/** «Усамы бин Ладена», «К.М. фон Вебера», «Kees van der Meer»: small words inside a name that join its parts. */
import { isPerson } from './labels';
import type { TokenSpan } from './spans';
import { FORM, GAP, SCRIPT, type Tokens } from './tokens';
import { wordSet } from './word-set';

const LATIN_ARTICLES = 'van von der den bin ibn al el de del della di du la le ter';
const ARTICLES = 'ван фон дер ден бин ибн аль эль ди дю';
/** In Kazakh «де» is "too". */
const OUTSIDE_KAZAKH = 'де ла ле';

interface Articles {
  latin: Set<number>;
  cyrillic: Set<number>;
  outsideKazakh: Set<number>;
}

let articles: Articles | undefined;

function isArticle(tokens: Tokens, i: number): boolean {
  if (tokens.form[i] !== FORM.lower || tokens.gap[i] !== GAP.space) return false;
  articles ??= { latin: wordSet(LATIN_ARTICLES), cyrillic: wordSet(ARTICLES), outsideKazakh: wordSet(OUTSIDE_KAZAKH) };
  const { latin, cyrillic, outsideKazakh } = articles;
  const hash = tokens.hash[i] as number;
  if (tokens.script[i] === SCRIPT.latin) return latin.has(hash);
  return cyrillic.has(hash) || (outsideKazakh.has(hash) && !tokens.isKazakh);
}

function isCapital(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.form[i] === FORM.capital && tokens.gap[i] === GAP.space;
}

/** The name with what its articles join to it. */
export function withArticles(tokens: Tokens, label: Uint8Array, { kind, begin, end }: TokenSpan): TokenSpan {
  let first = begin;
  let last = end;
  for (let next = last; next < tokens.count && isArticle(tokens, next); next = last) {
    while (isArticle(tokens, next)) next++;
    if (!isCapital(tokens, next)) break;
    last = next + 1;
    while (isCapital(tokens, last) && isPerson(label[last] as number)) last++;
  }
  if (isCapital(tokens, first)) while (first > 0 && isArticle(tokens, first - 1)) first--;
  // «лидера Усамы бин Ладена»: the name before, though it was not read as one.
  if (first < begin && first > 1 && tokens.form[first - 1] === FORM.capital && isCapital(tokens, first - 1)) first--;
  return { kind, begin: first, end: last };
}
