/** Finds passwords and one-time codes by weights learned from invented messages: `tools/secrets` learns them. */
import type { Place } from '../detect/reading';
import { found, readAround, readItself } from './features';
import { isWord } from './kinds';
import { isCandidate, type Look } from './look';
import { Gap } from './signs';
import { readWeights } from './weights';

/** A place that is believed to be a secret. */
export interface SecretPlace extends Place {
  isPassword: boolean;
  /** Log-odds that it is a secret. */
  margin: number;
}

/** Log-odds of one step of a weight. */
export const STEP = 0.25;
/** From these log-odds on a piece is believed to be a secret. */
const BELIEVED = 0;
/** What looks so little like a secret by itself never becomes one by what stands around it. */
const HOPELESS = -6;

/** Places that are secrets, in the order of the text; linear in its length. */
export function tagSecrets(look: Look): SecretPlace[] {
  const places: SecretPlace[] = [];
  let last = -1;
  for (let at = 0; at < look.pieces.length; at++) {
    const margin = marginOf(look, at);
    if (margin < BELIEVED) continue;
    const { start, end } = look.pieces[at] as Place;
    const before = places.at(-1);
    if (before && last === at - 1 && isOneValue(look, at)) before.end = end;
    else places.push({ start, end, isPassword: sumOf(readWeights().kind) > 0, margin });
    last = at;
  }
  return places;
}

/** The greatest log-odds that a piece is a secret of those that touch a place, or nothing when none could be one. */
export function marginWithin(look: Look, { start, end }: Place): number | undefined {
  let greatest: number | undefined;
  look.pieces.forEach((piece, at) => {
    if (piece.start >= end || piece.end <= start || !isCandidate(look, piece)) return;
    greatest = Math.max(greatest ?? Number.NEGATIVE_INFINITY, marginOf(look, at));
  });
  return greatest;
}

/** Log-odds that a piece is a secret; its features stand in `found` when it is believed. */
function marginOf(look: Look, at: number): number {
  const piece = look.pieces[at];
  if (piece === undefined || !isCandidate(look, piece)) return Number.NEGATIVE_INFINITY;
  const { secret } = readWeights();
  readItself(look, at);
  const itself = sumOf(secret) * STEP;
  if (itself < HOPELESS) return itself;
  readAround(look, at);
  return sumOf(secret) * STEP;
}

/** Of the features read last. */
function sumOf(weights: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < found.count; i++) sum += weights[found.features[i] as number] as number;
  return sum;
}

/** A pass phrase: words with nothing but spaces between them. */
function isOneValue({ pieces }: Look, at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return piece?.gap === Gap.space && isWord(piece.kind) && before !== undefined && isWord(before.kind);
}
