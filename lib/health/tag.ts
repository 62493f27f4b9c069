/** Finds what ails somebody, by weights learned from invented messages: `tools/health` learns them. */
import { hasNameLike, shapeAt } from './shapes';
import { NEVER, readTokens, type Tokens } from './tokens';
import { type KnownWords, knownWords, weightOfLength } from './words';

/** A place that speaks of somebody's health. */
export interface HealthPlace {
  start: number;
  end: number;
  /** Log-odds of its surest word. */
  margin: number;
}

/** Log-odds of one step of a weight. */
export const STEP = 0.4;
/** From these log-odds on a word is believed to speak of health. */
const BELIEVED = 0.3;
/** What stands beside a believed word and is not much below belongs to it. */
const BESIDE = -1.6;
/** So does a single word between two that belong to it, from here on. */
const BETWEEN = -3;
/** Neighbours never make a word of health of one whose own weights sum up to less. */
const LEAST_OWN = 0;
const NOWHERE: HealthPlace[] = [];

/** A text being read. */
interface Look {
  text: string;
  known: KnownWords;
  tokens: Tokens;
  /** Sum of the weights of the whole text; undefined until it is needed. */
  shared: number | undefined;
}

/** Places that speak of somebody's health, in the order of the text; linear in its length. */
export function tagHealth(text: string): HealthPlace[] {
  const known = knownWords();
  const tokens = readTokens(text, known);
  const { own, count } = tokens;
  const least = LEAST_OWN - known.bestShape;
  // Most words that may mean health do not, because of what stands beside them: the text need not be read closer.
  const leastBeside = BELIEVED / STEP - known.best - weightOfLength(known, count);
  let found = NOWHERE;
  let look: Look | undefined;
  for (let token = 0; token < count; token++) {
    const itself = own[token] as number;
    if (itself < least || itself + neighbourhood(tokens, token, known.noWord) < leastBeside) continue;
    look ??= { text, known, tokens, shared: undefined };
    if (!isBelieved(look, token)) continue;
    const { last, place } = placeAround(look, token);
    if (found === NOWHERE) found = [];
    found.push(place);
    token = last;
  }
  return found;
}

function isBelieved(look: Look, token: number): boolean {
  const own = (look.tokens.own[token] as number) + shapeWeight(look, token);
  return own >= LEAST_OWN && scoreOf(look, token) >= BELIEVED;
}

/** What the two tokens before one and the two behind it tell it, in steps; a byte of each, with its sign. */
function neighbourhood({ beside, count }: Tokens, token: number, noWord: number): number {
  const last = count - 1;
  const two = token > 1 ? (beside[token - 2] as number) : noWord;
  const one = token > 0 ? (beside[token - 1] as number) : noWord;
  const next = token < last ? (beside[token + 1] as number) : noWord;
  const second = token + 1 < last ? (beside[token + 2] as number) : noWord;
  return ((two << 24) >> 24) + ((one << 16) >> 24) + ((next << 8) >> 24) + (second >> 24);
}

const shapeWeight = ({ text, known, tokens }: Look, token: number): number =>
  known.shapes[shapeAt(text, tokens, token)] as number;

/** Log-odds that a token speaks of health. */
function scoreOf(look: Look, token: number): number {
  const own = token >= 0 && token < look.tokens.count ? (look.tokens.own[token] as number) : NEVER;
  if (own === NEVER) return NEVER;
  return (
    (own + shapeWeight(look, token) + neighbourhood(look.tokens, token, look.known.noWord) + sharedOf(look)) * STEP
  );
}

function sharedOf(look: Look): number {
  const { text, known, tokens } = look;
  look.shared ??=
    known.every + known.named[hasNameLike(text, tokens) ? 'yes' : 'no'] + weightOfLength(known, tokens.count);
  return look.shared;
}

/** What belongs to a believed word, on both sides. */
function placeAround(look: Look, token: number): { last: number; place: HealthPlace } {
  const place = { start: 0, end: 0, margin: scoreOf(look, token) };
  const first = reach(look, token, -1, place);
  const last = reach(look, token, 1, place);
  place.start = look.tokens.start[first] as number;
  place.end = look.tokens.end[last] as number;
  return { last, place };
}

/** The farthest token in one direction that belongs to the place; notes the greatest score. */
function reach(look: Look, token: number, step: number, place: HealthPlace): number {
  let last = token;
  for (let at = token + step; ; at += step) {
    const score = scoreOf(look, at);
    if (score >= BESIDE) {
      last = at;
      if (score > place.margin) place.margin = score;
    } else if (score <= BETWEEN || at !== last + step) return last;
  }
}
