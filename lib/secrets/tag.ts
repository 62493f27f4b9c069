/** Finds passwords, one-time codes and keys by weights learned from invented messages: `tools/secrets` learns them. */
import type { EntityType, Finding } from '../detect/finding';
import type { Place } from '../detect/reading';
import { readAround, readOwn, readPlace } from './features';
import { fewer, found } from './found';
import { judge } from './judge';
import { isWord } from './kinds';
import { isCandidate, type Look } from './look';
import { piecesOf, readSurroundings } from './pieces';
import { type Proposal, readFacts, type Weighed } from './proposals';
import { Gap } from './signs';
import { readWeights } from './weights';

export type SecretType = 'password' | 'one-time-code' | 'secret-key' | 'official-mark' | 'birth-date';

/** A place that is believed to be a secret. */
export interface SecretPlace extends Place {
  type: SecretType;
  /** Log-odds that it is a secret. */
  margin: number;
  /** Of a password or a code for once: log-odds that it is the former. */
  lasting?: number;
  /** How sure a finding of it is, unless as sure as its level. */
  score?: number;
}

export const SECRETS: ReadonlySet<EntityType> = new Set(['password', 'one-time-code', 'secret-key'] as const);

/** Log-odds of one step of a weight. */
export const STEP = 0.25;
/** From these steps on a piece may be a secret, */
const POSSIBLE = -12;
/** and from these log-odds on the judge believes it. */
export const BELIEVED = 0;
/** What looks so little like a secret by itself, in steps, never becomes one by what stands around it. */
const HOPELESS = -20;
const HOPELESS_ALONE = -13;
/** Of what could not be a secret at all. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** A text whose pieces have been judged. */
export interface Tagged {
  /** Places that are secrets, in the order of the text. */
  places: SecretPlace[];
  /** For each piece the log-odds that it is a secret, by the weights alone, */
  margins: number[];
  /** and by the judge, of those that he was asked about. */
  beliefs: number[];
}

/** Judges all pieces of a text; linear in its length. */
export function tagSecrets(look: Look): Tagged {
  const tagged: Tagged = { places: [], margins: [], beliefs: [] };
  const { places, beliefs } = tagged;
  let last = -1;
  for (const { at, start, end, margin, kind, key, facts } of proposeSecrets(look, tagged.margins)) {
    const belief = judge(readWeights().judge, facts);
    beliefs[at] = belief;
    // Long tokens are keys whatever else is in the message.
    if (belief < BELIEVED && !(key > 0 && margin >= 0)) continue;
    // Too many plain words are proposed, and hardly any is a secret.
    if (margin < 0 && isWord(look.pieces.kind[at] as number)) continue;
    const before = places.at(-1);
    if (before && last === at - 1 && isOneValue(look, at)) before.end = end;
    else places.push({ start, end, margin: margin * STEP, ...typeOf(kind, key) });
    last = at;
  }
  return tagged;
}

/**
 * The pieces that may be secrets, with all that the judge goes by, in the order of the text.
 * @param margins takes the log-odds of each piece
 */
export function proposeSecrets(look: Look, margins: number[]): Proposal[] {
  const proposals: Proposal[] = [];
  const { count, start: starts, end: ends } = look.pieces;
  const found = look.reading.findings
    .filter(({ type }) => type === 'password' || type === 'one-time-code')
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = 0; at < count; at++) {
    const isWeighed = isCandidate(look, at);
    if (isWeighed) weigh(look, at);
    margins.push(isWeighed ? weighed.margin * STEP : NEVER);
    if (!isWeighed) continue;
    const place = { start: starts[at] as number, end: ends[at] as number };
    while (next < found.length && (found[next] as Finding).end <= place.start) next++;
    const finding = (found[next]?.start ?? place.end) < place.end ? found[next] : undefined;
    if (weighed.margin < POSSIBLE && finding === undefined) continue;
    const { kind, key } = readWeights();
    proposals.push({ ...weighed, kind: sumOfAll(kind), key: sumOfAll(key), ...place, at, finding, facts: NO_FACTS });
  }
  readFacts(look, proposals);
  return proposals;
}
const NO_FACTS = new Int32Array(0);

const weighed: Weighed = { margin: 0, own: 0, place: 0, around: 0, kind: 0, key: 0 };

/** Reads into `weighed` how much a piece looks like a secret; its features stand in `found`. */
function weigh(look: Look, at: number): void {
  const { secret } = readWeights();
  readOwn(look, at);
  weighed.own = weighed.margin = sumOf(secret);
  weighed.place = weighed.around = 0;
  if (weighed.own < HOPELESS_ALONE) return;
  let read = found.count;
  readPlace(look, at);
  weighed.place = sumOf(secret, read);
  weighed.margin += weighed.place;
  if (weighed.margin < HOPELESS) return;
  read = found.count;
  readAround(look, at);
  weighed.around = sumOf(secret, read);
  weighed.margin += weighed.around;
}

/** Log-odds that a word is a secret by what it is itself. */
export function wordMargin(word: string): number {
  const pieces = piecesOf(word);
  readSurroundings(word, pieces);
  readOwn({ reading: { text: word }, pieces }, 0);
  return sumOf(readWeights().secret) * STEP;
}

/** What a believed piece is, by the steps for a password and for a key. */
function typeOf(kind: number, key: number): Pick<SecretPlace, 'type' | 'lasting'> {
  if (key > 0) return { type: 'secret-key' };
  return { type: kind > 0 ? 'password' : 'one-time-code', lasting: kind * STEP };
}

/** Of the features read last, from the first or a later one on. */
function sumOf(weights: Int8Array, first = 0): number {
  let sum = 0;
  for (let i = first; i < found.count; i++) sum += weights[found.features[i] as number] as number;
  return sum;
}

/** Of all features read last, in a table of `FEW_BITS`. */
export function sumOfAll(weights: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < found.count; i++) sum += weights[fewer(found.features[i] as number)] as number;
  return sum;
}

/** A pass phrase: words with nothing but spaces between them. */
function isOneValue({ pieces: { kind, gap } }: Look, at: number): boolean {
  return at > 0 && gap[at] === Gap.space && isWord(kind[at] as number) && isWord(kind[at - 1] as number);
}
