/** Finds what ails somebody, by weights learned from invented messages: `tools/health` learns them. */
import { NEIGHBOURS, neighbourFeature, readFeatures, type Tokens } from './features';
import { readWeights } from './weights';

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
const BELIEVED = -0.1;
/** What stands beside a believed word and is not much below belongs to it. */
const BESIDE = -1.6;
/** So does a single word between two that belong to it, from here on. */
const BETWEEN = -3;
/** Neighbours never make a word of health of one whose own weights sum up to less; nearly all messages have none. */
const LEAST_OWN = 3;
const NOWHERE: HealthPlace[] = [];

let sums = new Float64Array(256);

/** Places that speak of somebody's health, in the order of the text; linear in its length. */
export function tagHealth(text: string): HealthPlace[] {
  const weights = readWeights();
  const tokens = readFeatures(text);
  if (sums.length < tokens.count) sums = new Float64Array(tokens.count * 2);
  if (sumOwn(tokens, weights) < LEAST_OWN) return NOWHERE;
  sumUp(tokens, weights);
  return placesOf(tokens);
}

/** By token: the sum of its own weights, in steps. Returns the greatest. */
function sumOwn({ count, features, featuresEnd }: Tokens, weights: Int8Array): number {
  let greatest = 0;
  let next = 0;
  for (let token = 0; token < count; token++) {
    let sum = 0;
    for (const end = featuresEnd[token] as number; next < end; next++)
      sum += weights[features[next] as number] as number;
    sums[token] = sum;
    if (sum > greatest) greatest = sum;
  }
  return greatest;
}

/** Adds what the text and the neighbours say: the log-odds that each token speaks of health. */
function sumUp(tokens: Tokens, weights: Int8Array): void {
  let all = 0;
  for (const feature of tokens.shared) all += weights[feature] as number;
  for (let token = 0; token < tokens.count; token++) {
    let sum = all + (sums[token] as number);
    for (const offset of NEIGHBOURS) sum += weights[neighbourFeature(tokens, token, offset)] as number;
    sums[token] = sum * STEP;
  }
}

function placesOf({ count, start, end, isSaid }: Tokens): HealthPlace[] {
  let found = NOWHERE;
  for (let token = 0; token < count; token++) {
    if (isSaid[token] === 0 || (sums[token] as number) < BESIDE) continue;
    const first = token;
    let margin = sums[token] as number;
    for (let next = token + 1; next < count && next - token <= 2; next++) {
      const score = sums[next] as number;
      if (isSaid[next] === 0 || score <= BETWEEN) break;
      if (score < BESIDE) continue;
      token = next;
      if (score > margin) margin = score;
    }
    if (margin < BELIEVED) continue;
    if (found === NOWHERE) found = [];
    found.push({ start: start[first] as number, end: end[token] as number, margin });
  }
  return found;
}
