/** Finds passwords, one-time codes and keys by weights learned from invented messages: `tools/secrets` learns them. */
import type { EntityType } from '../detect/finding';
import type { Place } from '../detect/reading';
import { readAround, readOwn, readPlace } from './features';
import { fewer, found } from './found';
import { isWord } from './kinds';
import { isCandidate, type Look } from './look';
import { piecesOf, readSurroundings } from './pieces';
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
}

export const SECRETS: ReadonlySet<EntityType> = new Set(['password', 'one-time-code', 'secret-key'] as const);

/** Log-odds of one step of a weight. */
export const STEP = 0.25;
/** From these log-odds on a piece is believed to be a secret. */
const BELIEVED = 0;
/** What looks so little like a secret by itself never becomes one by what stands around it. */
const HOPELESS = -5;
const HOPELESS_ALONE = -3.25;
/** Of what could not be a secret at all. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** A text whose pieces have been judged. */
export interface Tagged {
  /** Places that are secrets, in the order of the text. */
  places: SecretPlace[];
  /** For each piece the log-odds that it is a secret. */
  margins: number[];
}

/** Judges all pieces of a text; linear in its length. */
export function tagSecrets(look: Look): Tagged {
  const places: SecretPlace[] = [];
  const margins: number[] = [];
  let last = -1;
  const { count, start: starts, end: ends } = look.pieces;
  for (let at = 0; at < count; at++) {
    const margin = marginOf(look, at);
    margins.push(margin);
    if (margin < BELIEVED) continue;
    const [start, end] = [starts[at] as number, ends[at] as number];
    const before = places.at(-1);
    if (before && last === at - 1 && isOneValue(look, at)) before.end = end;
    else places.push({ start, end, margin, ...typeOf() });
    last = at;
  }
  return { places, margins };
}

/** Log-odds that a piece is a secret; its features stand in `found` when it is believed. */
function marginOf(look: Look, at: number): number {
  if (!isCandidate(look, at)) return NEVER;
  const { secret } = readWeights();
  readOwn(look, at);
  const own = sumOf(secret) * STEP;
  if (own < HOPELESS_ALONE) return own;
  let read = found.count;
  readPlace(look, at);
  const itself = own + sumOf(secret, read) * STEP;
  if (itself < HOPELESS) return itself;
  read = found.count;
  readAround(look, at);
  return itself + sumOf(secret, read) * STEP;
}

/** Log-odds that a word is a secret by what it is itself. */
export function wordMargin(word: string): number {
  const pieces = piecesOf(word);
  readSurroundings(word, pieces);
  readOwn({ reading: { text: word }, pieces }, 0);
  return sumOf(readWeights().secret) * STEP;
}

/** What a believed piece is, by its features in `found`. */
function typeOf(): Pick<SecretPlace, 'type' | 'lasting'> {
  const { kind, key } = readWeights();
  if (sumOfAll(key) > 0) return { type: 'secret-key' };
  const lasting = sumOfAll(kind) * STEP;
  return { type: lasting > 0 ? 'password' : 'one-time-code', lasting };
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
