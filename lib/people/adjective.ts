/** «Химкинского леса», «Приморский край»: an adjective that looks like a surname, told by the noun it agrees with. */
import { endingOf, endsWith } from './endings';
import type { TokenSpan } from './spans';
import { FORM, GAP, type Tokens } from './tokens';

/** Folded endings of adjectives, and how the noun after each ends. */
const AGREEING: readonly [string, string][] = [
  ['ского', 'а иа'],
  ['скому', 'у иу'],
  ['ским', 'ом ем'],
  ['ском', 'е'],
  ['скои', 'ии ои еи'],
  ['скии', 'т р к с з д н в г б п м аи'],
];
const ADJECTIVES = AGREEING.map(([own, nouns]) => ({ own: endingOf(own), nouns: nouns.split(' ').map(endingOf) }));
/** «Вертинского стала слушать» is no noun. */
const PAST = ['ла', 'ло'].map(endingOf);

const SHORTEST_NOUN = 3;

/** Whether the one word of the span belongs to the noun in small letters after it. */
export function isAdjective(tokens: Tokens, { begin, end }: TokenSpan): boolean {
  if (end - begin > 1 || end >= tokens.count) return false;
  if (tokens.gap[end] !== GAP.space || tokens.form[end] !== FORM.lower) return false;
  // «Чайковского на бис»: «на» is no noun.
  if ((tokens.letterStart[end + 1] as number) - (tokens.letterStart[end] as number) < SHORTEST_NOUN) return false;
  if (PAST.some((ending) => endsWith(tokens, end, ending))) return false;
  return ADJECTIVES.some(
    ({ own, nouns }) => endsWith(tokens, begin, own) && nouns.some((noun) => endsWith(tokens, end, noun)),
  );
}
