/** Gradient boosting for yes or no with trees whose levels ask one question each (Friedman 2001; Prokhorenkova et al. 2018). */
import { MOST_STEPS } from '../../lib/packed-weights';
import { LEAF_STEP, LEAVES, LEVELS, TREE } from '../../lib/secrets/judge';
import type { Chance } from '../people/random';

export interface Sample {
  /** Whole numbers from `-MOST_STEPS` to `MOST_STEPS`. */
  facts: Int8Array;
  isSo: boolean;
}

const PACE = 0.12;
/** Smooths leaves that few samples reach. */
const RIDGE = 8;
/** Each tree may ask for half of the facts. */
const SHARE = 0.5;
const VALUES = 2 * MOST_STEPS + 1;

/** Slope and curvature of the loss at each sample. */
interface Slopes {
  first: Float64Array;
  second: Float64Array;
}

/** Learns so many trees, laid out as `judge` reads them. */
export function growTrees(samples: readonly Sample[], count: number, chance: Chance): Int8Array {
  const trees = new Int8Array(count * TREE);
  const odds = new Float64Array(samples.length);
  const facts = samples[0]?.facts.length ?? 0;
  for (let tree = 0; tree < trees.length; tree += TREE) {
    const slopes = slopesOf(samples, odds);
    const asked = Array.from({ length: facts }, (_, fact) => fact).filter(() => chance.is(SHARE));
    const leaf = new Uint8Array(samples.length);
    for (let level = tree; level < tree + LEVELS; level++) {
      const { fact, bound } = bestQuestion(samples, asked, leaf, slopes);
      trees[level] = fact;
      trees[level + LEVELS] = bound;
      samples.forEach((sample, i) => {
        leaf[i] = (leaf[i] as number) * 2 + ((sample.facts[fact] as number) > bound ? 1 : 0);
      });
    }
    const leaves = leavesOf(leaf, slopes);
    trees.set(leaves, tree + 2 * LEVELS);
    leaf.forEach((at, i) => {
      odds[i] = (odds[i] as number) + (leaves[at] as number) * LEAF_STEP;
    });
  }
  return trees;
}

function slopesOf(samples: readonly Sample[], odds: Float64Array): Slopes {
  const slopes = { first: new Float64Array(odds.length), second: new Float64Array(odds.length) };
  samples.forEach(({ isSo }, i) => {
    const likely = 1 / (1 + Math.exp(-(odds[i] as number)));
    slopes.first[i] = likely - (isSo ? 1 : 0);
    slopes.second[i] = likely * (1 - likely);
  });
  return slopes;
}

/** The question that, asked in all leaves at once, lessens the loss most. */
function bestQuestion(samples: readonly Sample[], asked: readonly number[], leaf: Uint8Array, slopes: Slopes) {
  let best = { fact: 0, bound: MOST_STEPS, gain: -1 };
  for (const fact of asked) {
    const first = new Float64Array(LEAVES * VALUES);
    const second = new Float64Array(LEAVES * VALUES);
    samples.forEach(({ facts }, i) => {
      const at = (leaf[i] as number) * VALUES + (facts[fact] as number) + MOST_STEPS;
      first[at] = (first[at] as number) + (slopes.first[i] as number);
      second[at] = (second[at] as number) + (slopes.second[i] as number);
    });
    gainsOf(first, second).forEach((gain, value) => {
      if (gain > best.gain) best = { fact, bound: value - MOST_STEPS, gain };
    });
  }
  return best;
}

/** By bound. */
function gainsOf(first: Float64Array, second: Float64Array): Float64Array {
  const gains = new Float64Array(VALUES);
  for (let from = 0; from < first.length; from += VALUES) {
    const [slope, curve] = [sumOf(first, from), sumOf(second, from)];
    let [below, belowCurve] = [0, 0];
    for (let value = 0; value < VALUES; value++) {
      below += first[from + value] as number;
      belowCurve += second[from + value] as number;
      const above = (slope - below) ** 2 / (curve - belowCurve + RIDGE);
      gains[value] = (gains[value] as number) + below ** 2 / (belowCurve + RIDGE) + above;
    }
  }
  return gains;
}

const sumOf = (sums: Float64Array, from: number): number =>
  sums.subarray(from, from + VALUES).reduce((sum, one) => sum + one, 0);

/** What each leaf adds, in steps. */
function leavesOf(leaf: Uint8Array, { first, second }: Slopes): Int8Array {
  const sums = { first: new Float64Array(LEAVES), second: new Float64Array(LEAVES) };
  leaf.forEach((at, i) => {
    sums.first[at] = (sums.first[at] as number) + (first[i] as number);
    sums.second[at] = (sums.second[at] as number) + (second[i] as number);
  });
  return Int8Array.from(sums.first, (sum, at) => {
    const steps = Math.round(((-sum / ((sums.second[at] as number) + RIDGE)) * PACE) / LEAF_STEP);
    return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
  });
}
