/** A quick look at a text: in most no word could be of a topic, whatever the others told it most. */
import { DIGITS, isLetter, NEWLINE, SPACE } from '../detect/characters';
import { Asker, FACTS, OWN, placeOf, known as seen, TELLS, UNASKED } from '../detect/known-words';
import { type TextWords, wordsOf } from '../detect/text-words';
import { TOPICS } from './topics';
import { BITS, byteAt, type KnownWords, sumsOfSign, type TopicWords, tellsOfSign, weightOfLength } from './words';

/** For each topic what the signs of the text tell at most. */
const told = TOPICS.map(() => 0);

/**
 * The topics that a word of a text may reach, one bit for each; a text with numbers is not looked at.
 * @param bars by topic the steps of the weights from which on a word is of it
 */
export function topicsWithin(text: string, known: KnownWords, bars: readonly number[]): number {
  const run = wordsOf(text);
  if ((run.signs & DIGITS) !== 0) return -1;
  const asking = run.loud & Asker.facts;
  if (asking === 0) return 0;
  const count = run.count + (run.signs === 0 ? 0 : readSigns(text, run, known));
  let within = 0;
  for (let topic = 0; topic < TOPICS.length; topic++) {
    if ((asking & (FACTS << topic)) === 0) continue;
    const words = known.topics[topic] as TopicWords;
    const bar = (bars[topic] as number) - words.best - weightOfLength(words, count) - words.none;
    const signs = run.signs === 0 ? 0 : (told[topic] as number);
    if (mayReach(run, topic, bar - signs)) within |= 1 << topic;
  }
  return within;
}

/** Counts the signs of a text and sums up what they tell. */
function readSigns(text: string, { kinds }: TextWords, known: KnownWords): number {
  let count = 0;
  for (let topic = 0; topic < told.length; topic++) told[topic] = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[i] as number;
    if (isLetter(kind) || kind === SPACE || kind === NEWLINE) continue;
    count++;
    const tells = tellsOfSign(sumsOfSign(known, text.charCodeAt(i)));
    for (let topic = 0; topic < told.length; topic++) told[topic] = (told[topic] as number) + byteAt(tells, topic);
  }
  return count;
}

/** Whether the words tell one of them as much as it lacks. */
function mayReach({ count, hash }: TextWords, topic: number, bar: number): boolean {
  let all = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    const place = placeOf(hash[at] as number);
    const own = seen[place + OWN] as number;
    if (own === UNASKED) return true;
    const tells = byteAt(seen[place + TELLS] as number, topic);
    all += tells;
    if ((own & (1 << (BITS + topic))) !== 0) best = Math.max(best, byteAt(own, topic) - tells);
  }
  return best + all >= bar;
}
