/** Finds passwords and one-time codes by weights learned from invented messages: `tools/secrets` learns them. */
import type { Place, Reading } from '../detect/reading';
import { found, readFeatures } from './features';
import { isWord } from './kinds';
import { isCandidate, type Look, lookAt } from './look';
import { Gap } from './pieces';
import { readWeights, type SecretWeights } from './weights';

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

/** Places that are secrets, in the order of the text; linear in its length. */
export function tagSecrets(reading: Reading): SecretPlace[] {
  const look = lookAt(reading);
  const weights = readWeights();
  const places: SecretPlace[] = [];
  let last = -1;
  for (let at = 0; at < look.pieces.length; at++) {
    const place = judge(look, at, weights);
    if (place === undefined) continue;
    const before = places.at(-1);
    if (before && last === at - 1 && isOneValue(look, at)) before.end = place.end;
    else places.push(place);
    last = at;
  }
  return places;
}

function judge(look: Look, at: number, weights: SecretWeights): SecretPlace | undefined {
  const piece = look.pieces[at];
  if (piece === undefined || !isCandidate(look, piece)) return undefined;
  readFeatures(look, at);
  const margin = sumOf(weights.secret) * STEP;
  if (margin < BELIEVED) return undefined;
  return { start: piece.start, end: piece.end, isPassword: sumOf(weights.kind) > 0, margin };
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
