/** Pieces that may be secrets, and all that is known of each when all have been weighed: what the judge decides by. */
import { isDigitAt } from '../detect/characters';
import type { Finding } from '../detect/finding';
import type { Place } from '../detect/reading';
import { MOST_STEPS } from '../packed-weights';
import { afterOf } from './after';
import { digitsOf, isMixed, isNumber, Made } from './kinds';
import type { Look } from './look';

/** What the weights say of a piece, in steps: all of it, and the parts of what it is itself, where it stands, what is around it. */
export interface Weighed {
  margin: number;
  own: number;
  place: number;
  around: number;
  /** For a password, against a code. */
  kind: number;
  /** For a key, against either. */
  key: number;
}

export interface Proposal extends Place, Weighed {
  /** Which piece it is. */
  at: number;
  /** What recognizers found there that the tagger may doubt. */
  finding: Finding | undefined;
  /** By `FACTS`, each at most `MOST_STEPS` above or below nothing. */
  facts: Int32Array;
}

type Fact = (proposal: Proposal, message: Message) => number;

/** What is known of a piece, in the order of its facts. */
const FACTS: readonly Fact[] = [
  ({ margin }) => margin,
  ({ own }) => own,
  ({ place }) => place,
  ({ around }) => around,
  ({ kind }) => kind,
  ({ key }) => key,
  ({ at }, message) => otherThan(at, message),
  ({ at, margin }, message) => margin - otherThan(at, message),
  (_, { believed }) => believed,
  ({ at }, { look }) => makeOf(look.pieces.kind[at] as number),
  ({ at }, { look }) => digitsOf(look.pieces.kind[at] as number),
  ({ at }, { look }) => look.pieces.gap[at] as number,
  ({ end }, { look }) => afterOf(look.reading.text, end),
  ({ finding }) => KINDS_FOUND[finding?.type ?? ''] ?? 0,
  ({ finding }) => (finding?.score ?? 0) * SCORE,
  (_, { look }) => look.pieces.count,
  (_, { look }) => look.sought.sum / 2,
  ({ start, end }) => end - start,
  ({ start, end }, { look }) => digitsIn(look.reading.text, start, end),
];
const SCORE = 20;
const KINDS_FOUND: Readonly<Record<string, number>> = { password: 1, 'one-time-code': 2 };

function digitsIn(text: string, start: number, end: number): number {
  let digits = 0;
  for (let at = start; at < end; at++) if (isDigitAt(text, at)) digits++;
  return digits;
}

/** What is known of all of a message. */
interface Message {
  look: Look;
  /** How many pieces the weights alone believe to be secrets. */
  believed: number;
  /** Which piece they believe most, and what they say of it and of the next, in steps. */
  best: number;
  most: number;
  second: number;
}

const LEAST = -MOST_STEPS;

/** Reads the facts of all proposals of a text, which are in its order. */
export function readFacts(look: Look, proposals: readonly Proposal[]): void {
  const message: Message = { look, believed: 0, best: -1, most: LEAST, second: LEAST };
  for (const { at, margin } of proposals) {
    if (margin >= 0) message.believed++;
    if (margin > message.most) {
      message.second = message.most;
      message.most = margin;
      message.best = at;
    } else if (margin > message.second) message.second = margin;
  }
  for (const proposal of proposals) proposal.facts = factsOf(proposal, message);
}

function factsOf(proposal: Proposal, message: Message): Int32Array {
  const facts = new Int32Array(FACTS.length);
  for (let i = 0; i < facts.length; i++) {
    const value = Math.round((FACTS[i] as Fact)(proposal, message));
    facts[i] = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, value));
  }
  return facts;
}

/** What the weights say of the likeliest other piece, in steps. */
const otherThan = (at: number, { best, most, second }: Message): number => (at === best ? second : most);

/** A number, letters and digits, or a word of which letters. */
function makeOf(kind: number): number {
  if (isNumber(kind)) return 0;
  if (isMixed(kind)) return 1;
  return (kind & Made.latin) === 0 ? 3 : 2;
}
