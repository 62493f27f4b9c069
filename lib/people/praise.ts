/** Thanks and praise: whom a review or a thank-you names by the given name alone is no disclosure. */
import { createAlphabet } from './alphabet';
import { createTokens, readTokens, type Tokens } from './tokens';

/** Beginnings of words, PREFIX folded letters at most. */
const WORDS =
  'спасибо спс благодарю благодарность рахмет рақмет рахмат алғыс разымын ризамын ' +
  'рекомендую советую отличный отличная отлично классный классная прекрасный прекрасная замечательный замечательная ' +
  'чудесный супер вежливый вежливая внимательный внимательная обслуживание персонал качественно понравилось понравилась ' +
  'довольна доволен молодец молодцы вкусно вкусный продавец отзыв ужасно кошмар хамка хамят ' +
  'керемет тамаша мықты ұнады ұнайды сатушы сапасы жарайсың айналайын';
const PREFIX = 8;

let known: Set<number> | undefined;

function prefixOf(tokens: Tokens, i: number): number {
  const begin = tokens.letterStart[i] as number;
  const length = (tokens.letterStart[i + 1] as number) - begin;
  return length > PREFIX ? (tokens.prefixHash[begin + PREFIX - 1] as number) : (tokens.hash[i] as number);
}

function readWords(): Set<number> {
  const tokens = createTokens();
  readTokens(WORDS, 0, createAlphabet(), tokens);
  return new Set(Array.from({ length: tokens.count }, (_, i) => prefixOf(tokens, i)));
}

/** Whether the window thanks or praises somebody or something. */
export function isPraise(tokens: Tokens): boolean {
  known ??= readWords();
  for (let i = 0; i < tokens.count; i++) if (known.has(prefixOf(tokens, i))) return true;
  return false;
}
