/** Finds what is told of people's health, money and other sensitive facts, by weights learned from invented messages: `tools/sensitive` learns them. */
import { topicsWithin } from './gate';
import { hasNameLike, shapeAt } from './shapes';
import { mayBeOf, ownOf, readTokens, type Tokens } from './tokens';
import { TOPICS, type Topic } from './topics';
import { knownWords, LEAST_OWN, NEVER, SUMS, type TopicWords, weightOfLength } from './words';

/** A place that tells a sensitive fact of somebody. */
export interface SensitivePlace {
  type: Topic;
  start: number;
  end: number;
  /** Log-odds of its surest word. */
  margin: number;
}

/** Log-odds of one step of a weight. */
export const STEP = 0.4;
/** From these log-odds on a word is believed to be of a topic; the texts learned from hold few of special categories. */
const BELIEVED: Record<Topic, number> = { health: 1.2, 'personal-finance': 0.9, 'special-category': -0.1 };
const BARS = TOPICS.map((topic) => BELIEVED[topic] / STEP);
/** What stands beside a believed word and is not more below that belongs to it. */
const BESIDE = 1.9;
/** So does a single word between two that belong to it, if it is not more below. */
const BETWEEN = 3.3;
const NOWHERE: SensitivePlace[] = [];

/** A text being read for one topic. */
interface Look {
  text: string;
  /** Its number in `TOPICS`. */
  topic: number;
  believed: number;
  words: TopicWords;
  tokens: Tokens;
  /** Sum of the weights of the whole text; undefined until it is needed. */
  shared: number | undefined;
}

/** Places that tell a sensitive fact of somebody, in the order of the text, without overlaps; linear in its length. */
export function tagSensitive(text: string): SensitivePlace[] {
  const known = knownWords();
  const within = topicsWithin(text, known, BARS);
  if (within === 0) return NOWHERE;
  const tokens = readTokens(text, known);
  let found = NOWHERE;
  for (let topic = 0; topic < TOPICS.length; topic++) {
    if ((tokens.topics & within & (1 << topic)) === 0) continue;
    const places = placesOf(text, known.topics[topic] as TopicWords, tokens, topic);
    if (places.length > 0) found = found.length === 0 ? places : surest([...found, ...places]);
  }
  return found;
}

function placesOf(text: string, words: TopicWords, tokens: Tokens, topic: number): SensitivePlace[] {
  const { count } = tokens;
  const believed = BELIEVED[TOPICS[topic] as Topic];
  // Most words that may be of a topic are not, because of what stands beside them: the text need not be read closer.
  const leastAround = (BARS[topic] as number) - words.best - weightOfLength(words, count);
  let found = NOWHERE;
  let look: Look | undefined;
  for (let token = 0; token < count; token++) {
    if (!mayBeOf(tokens, token, topic)) continue;
    if (ownOf(tokens, token, topic) + around(tokens, token, topic, words) < leastAround) continue;
    look ??= { text, topic, believed, words, tokens, shared: undefined };
    if (!isBelieved(look, token)) continue;
    const { last, place } = placeAround(look, token);
    if (found === NOWHERE) found = [];
    found.push(place);
    token = last;
  }
  return found;
}

/** Where places of two topics overlap, the surer one. */
function surest(places: SensitivePlace[]): SensitivePlace[] {
  const kept: SensitivePlace[] = [];
  for (const place of places.sort((a, b) => a.start - b.start)) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= place.start) kept.push(place);
    else if (before.margin < place.margin) kept[kept.length - 1] = place;
  }
  return kept;
}

function isBelieved(look: Look, token: number): boolean {
  const own = ownOf(look.tokens, token, look.topic) + shapeWeight(look, token);
  return own >= LEAST_OWN && scoreOf(look, token) >= look.believed;
}

/** What the four tokens before one and the four behind it tell it, in steps. */
function around({ sums, count }: Tokens, token: number, topic: number, { noneNear, noneFar }: TopicWords): number {
  const near = 1 + 2 * topic;
  return toldBy(sums, near, count, token, 1, noneNear) + toldBy(sums, near + 1, count, token, 3, noneFar);
}

/** What the tokens `step` and one step more away tell, on both sides: a byte of each, with its sign. */
function toldBy(sums: Int32Array, at: number, count: number, token: number, step: number, none: number): number {
  const [before, behind] = [token - step, token + step];
  const two = before > 0 ? (sums[(before - 1) * SUMS + at] as number) : none;
  const one = before >= 0 ? (sums[before * SUMS + at] as number) : none;
  const next = behind < count ? (sums[behind * SUMS + at] as number) : none;
  const second = behind + 1 < count ? (sums[(behind + 1) * SUMS + at] as number) : none;
  return ((two << 24) >> 24) + ((one << 16) >> 24) + ((next << 8) >> 24) + (second >> 24);
}

const shapeWeight = ({ text, words, tokens }: Look, token: number): number =>
  words.shapes[shapeAt(text, tokens, token)] as number;

/** Log-odds that a token is of the topic. */
function scoreOf(look: Look, token: number): number {
  const { topic, tokens, words } = look;
  const own = token >= 0 && token < tokens.count ? ownOf(tokens, token, topic) : NEVER;
  if (own === NEVER) return Number.NEGATIVE_INFINITY;
  return (own + shapeWeight(look, token) + around(tokens, token, topic, words) + sharedOf(look)) * STEP;
}

function sharedOf(look: Look): number {
  const { text, words, tokens } = look;
  look.shared ??=
    words.every + words.named[hasNameLike(text, tokens) ? 'yes' : 'no'] + weightOfLength(words, tokens.count);
  return look.shared;
}

/** What belongs to a believed word, on both sides. */
function placeAround(look: Look, token: number): { last: number; place: SensitivePlace } {
  const place: SensitivePlace = { type: TOPICS[look.topic] as Topic, start: 0, end: 0, margin: scoreOf(look, token) };
  const first = reach(look, token, -1, place);
  const last = reach(look, token, 1, place);
  place.start = look.tokens.start[first] as number;
  place.end = look.tokens.end[last] as number;
  return { last, place };
}

/** The farthest token in one direction that belongs to the place; notes the greatest score. */
function reach(look: Look, token: number, step: number, place: SensitivePlace): number {
  let last = token;
  for (let at = token + step; ; at += step) {
    const score = scoreOf(look, at);
    if (score >= look.believed - BESIDE) {
      last = at;
      if (score > place.margin) place.margin = score;
    } else if (score <= look.believed - BETWEEN || at !== last + step) return last;
  }
}
