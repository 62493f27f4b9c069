/** Gradient boosting for yes or no with trees whose levels ask one question each (Friedman 2001; Prokhorenkova et al. 2018). */
import { LEAVES, LEVELS, type Trees } from '../../lib/trees';
import type { Chance } from '../people/random';

export interface Sample {
  values: ArrayLike<number>;
  isSo: boolean;
  /** How much it counts. */
  weight: number;
}

export interface Growth {
  trees: number;
  /** How far each tree goes. */
  pace: number;
  /** Values are told apart by so many bounds at most. */
  bounds: number;
  /** No value is above this one, or counts as more. */
  highest: number;
  /** Log-odds of one unit of a leaf, and how many a leaf has at most. */
  unit: number;
  mostUnits: number;
}

/** Smooths leaves that few samples reach. */
const RIDGE = 8;
/** Of the facts, which part each tree may ask for. */
const SHARE = 0.5;

/** Bounds between values, about as many samples between each two. */
function boundsOf(samples: readonly Sample[], fact: number, { bounds: most, highest }: Growth): number[] {
  const values = samples.map((sample) => clamp(sample.values[fact] as number, highest)).sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= most + 1) return distinct.slice(0, -1);
  const cuts = Array.from({ length: most }, (_, k) => values[Math.floor(((k + 1) * values.length) / (most + 1))]);
  return [...new Set(cuts as number[])];
}

function clamp(value: number, highest: number): number {
  return Math.max(-highest - 1, Math.min(highest, value));
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
function binned(samples: readonly Sample[], bounds: readonly number[][], highest: number): Uint8Array[] {
  return bounds.map((list, fact) =>
    Uint8Array.from(samples, ({ values }) => {
      const value = clamp(values[fact] as number, highest);
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
  width: number,
): Question {
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

/** Learns trees whose leaves, added up, say how likely a sample is so. */
export function growTrees(samples: readonly Sample[], growth: Growth, chance: Chance): Trees {
  const count = samples[0]?.values.length ?? 0;
  const bounds = Array.from({ length: count }, (_, fact) => boundsOf(samples, fact, growth));
  const bins = binned(samples, bounds, growth.highest);
  const odds = new Float64Array(samples.length);
  const slopes = { first: new Float64Array(samples.length), second: new Float64Array(samples.length) };
  const grown: Trees = {
    facts: new Uint8Array(growth.trees * LEVELS),
    bounds: new Int16Array(growth.trees * LEVELS),
    leaves: new Int8Array(growth.trees * LEAVES),
  };
  for (let tree = 0; tree < growth.trees; tree++) {
    samples.forEach(({ isSo, weight }, i) => {
      const likely = 1 / (1 + Math.exp(-(odds[i] as number)));
      slopes.first[i] = (likely - (isSo ? 1 : 0)) * weight;
      slopes.second[i] = likely * (1 - likely) * weight;
    });
    const facts = Array.from({ length: count }, (_, fact) => fact).filter(() => chance.is(SHARE));
    const leaf = new Uint8Array(samples.length);
    for (let level = 0; level < LEVELS; level++) {
      const { fact, bound } = bestQuestion(bins, facts, leaf, 1 << level, slopes, growth.bounds + 1);
      const bin = bins[fact] as Uint8Array;
      for (let i = 0; i < leaf.length; i++) leaf[i] = ((leaf[i] as number) << 1) | ((bin[i] as number) > bound ? 1 : 0);
      grown.facts[tree * LEVELS + level] = fact;
      grown.bounds[tree * LEVELS + level] = bounds[fact]?.[bound] ?? growth.highest;
    }
    const leaves = leavesOf(leaf, slopes, growth);
    grown.leaves.set(leaves, tree * LEAVES);
    for (let i = 0; i < leaf.length; i++)
      odds[i] = (odds[i] as number) + (leaves[leaf[i] as number] as number) * growth.unit;
  }
  return grown;
}

/** What each leaf adds, in the units it is kept in. */
function leavesOf(leaf: Uint8Array, slopes: Slopes, { pace, unit, mostUnits }: Growth): Int8Array {
  const first = new Float64Array(LEAVES);
  const second = new Float64Array(LEAVES);
  for (let i = 0; i < leaf.length; i++) {
    const at = leaf[i] as number;
    first[at] = (first[at] as number) + (slopes.first[i] as number);
    second[at] = (second[at] as number) + (slopes.second[i] as number);
  }
  return Int8Array.from(first, (sum, at) => {
    const units = Math.round(((-sum / ((second[at] as number) + RIDGE)) * pace) / unit);
    return Math.max(-mostUnits, Math.min(mostUnits, units));
  });
}
