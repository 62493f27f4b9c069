/** Gradient boosting of oblivious trees for yes or no (Friedman 2001; symmetric trees as in CatBoost, Prokhorenkova et al. 2018). */
import { type Judge, LEAF_UNITS, LEAVES, LEVELS } from '../../lib/people/judge';
import type { Chance } from './random';

export interface Sample {
  values: ArrayLike<number>;
  isSo: boolean;
  /** How much it counts. */
  weight: number;
}

const TREES = 400;
const PACE = 0.3;
/** Smooths leaves that few samples reach. */
const RIDGE = 8;
/** Values are told apart by so many bounds at most. */
const MOST_BOUNDS = 24;
/** Of the facts, which part each tree may ask for. */
const SHARE = 0.5;

/** Bounds between values, about as many samples between each two. */
function boundsOf(samples: readonly Sample[], fact: number): number[] {
  const values = samples.map((sample) => clamp(sample.values[fact] as number)).sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= MOST_BOUNDS + 1) return distinct.slice(0, -1);
  const cuts = Array.from(
    { length: MOST_BOUNDS },
    (_, k) => values[Math.floor(((k + 1) * values.length) / (MOST_BOUNDS + 1))],
  );
  return [...new Set(cuts as number[])];
}

function clamp(value: number): number {
  return Math.max(-32768, Math.min(32767, value));
}

interface Question {
  fact: number;
  bound: number;
}

/** Gradients and curvatures of the loss, by sample. */
interface Slopes {
  first: Float64Array;
  second: Float64Array;
}

/** How many bounds each sample's value is above, by fact. */
function binned(samples: readonly Sample[], bounds: readonly number[][]): Uint8Array[] {
  return bounds.map((list, fact) =>
    Uint8Array.from(samples, ({ values }) => {
      const value = clamp(values[fact] as number);
      let bin = 0;
      while (bin < list.length && value > (list[bin] as number)) bin++;
      return bin;
    }),
  );
}

/** The question that parts the samples of all leaves best. */
function bestQuestion(
  bins: readonly Uint8Array[],
  facts: readonly number[],
  leaf: Uint8Array,
  leaves: number,
  slopes: Slopes,
): Question {
  const width = MOST_BOUNDS + 1;
  let best = { fact: 0, bound: 0, gain: -1 };
  for (const fact of facts) {
    const bin = bins[fact] as Uint8Array;
    const first = new Float64Array(leaves * width);
    const second = new Float64Array(leaves * width);
    for (let i = 0; i < leaf.length; i++) {
      const at = (leaf[i] as number) * width + (bin[i] as number);
      first[at] = (first[at] as number) + (slopes.first[i] as number);
      second[at] = (second[at] as number) + (slopes.second[i] as number);
    }
    const gains = gainsOf(first, second, leaves, width);
    gains.forEach((gain, bound) => {
      if (gain > best.gain) best = { fact, bound, gain };
    });
  }
  return best;
}

/** By bound: how well it parts the samples. */
function gainsOf(first: Float64Array, second: Float64Array, leaves: number, width: number): Float64Array {
  const gains = new Float64Array(width - 1);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const from = leaf * width;
    let allFirst = 0;
    let allSecond = 0;
    for (let k = from; k < from + width; k++) {
      allFirst += first[k] as number;
      allSecond += second[k] as number;
    }
    let belowFirst = 0;
    let belowSecond = 0;
    for (let bound = 0; bound < width - 1; bound++) {
      belowFirst += first[from + bound] as number;
      belowSecond += second[from + bound] as number;
      const below = belowFirst ** 2 / (belowSecond + RIDGE);
      const above = (allFirst - belowFirst) ** 2 / (allSecond - belowSecond + RIDGE);
      gains[bound] = (gains[bound] as number) + below + above;
    }
  }
  return gains;
}

/** Learns a judge whose log-odds say how likely a sample is so. */
export function growTrees(samples: readonly Sample[], chance: Chance): Judge {
  const count = samples[0]?.values.length ?? 0;
  const bounds = Array.from({ length: count }, (_, fact) => boundsOf(samples, fact));
  const bins = binned(samples, bounds);
  const odds = new Float64Array(samples.length);
  const slopes = { first: new Float64Array(samples.length), second: new Float64Array(samples.length) };
  const grown: Judge = {
    facts: new Uint8Array(TREES * LEVELS),
    bounds: new Int16Array(TREES * LEVELS),
    leaves: new Int8Array(TREES * LEAVES),
  };
  for (let tree = 0; tree < TREES; tree++) {
    samples.forEach(({ isSo, weight }, i) => {
      const likely = 1 / (1 + Math.exp(-(odds[i] as number)));
      slopes.first[i] = (likely - (isSo ? 1 : 0)) * weight;
      slopes.second[i] = likely * (1 - likely) * weight;
    });
    const facts = Array.from({ length: count }, (_, fact) => fact).filter(() => chance.is(SHARE));
    const leaf = new Uint8Array(samples.length);
    for (let level = 0; level < LEVELS; level++) {
      const { fact, bound } = bestQuestion(bins, facts, leaf, 1 << level, slopes);
      const bin = bins[fact] as Uint8Array;
      for (let i = 0; i < leaf.length; i++) leaf[i] = ((leaf[i] as number) << 1) | ((bin[i] as number) > bound ? 1 : 0);
      grown.facts[tree * LEVELS + level] = fact;
      grown.bounds[tree * LEVELS + level] = bounds[fact]?.[bound] ?? 32767;
    }
    const leaves = leavesOf(leaf, slopes);
    grown.leaves.set(leaves, tree * LEAVES);
    for (let i = 0; i < leaf.length; i++)
      odds[i] = (odds[i] as number) + (leaves[leaf[i] as number] as number) / LEAF_UNITS;
  }
  return grown;
}

/** What each leaf adds, in the units it is kept in. */
function leavesOf(leaf: Uint8Array, slopes: Slopes): Int8Array {
  const first = new Float64Array(LEAVES);
  const second = new Float64Array(LEAVES);
  for (let i = 0; i < leaf.length; i++) {
    const at = leaf[i] as number;
    first[at] = (first[at] as number) + (slopes.first[i] as number);
    second[at] = (second[at] as number) + (slopes.second[i] as number);
  }
  return Int8Array.from(first, (sum, at) => {
    const step = (-sum / ((second[at] as number) + RIDGE)) * PACE * LEAF_UNITS;
    return Math.max(-127, Math.min(127, Math.round(step)));
  });
}
