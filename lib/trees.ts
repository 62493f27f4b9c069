/** Boosted trees that say yes or no to what is known of something; learned by `tools/learned/trees.ts`. */

/** All splits of one level of a tree ask the same: each tree is a few questions and a leaf for all answers to them. */
export interface Trees {
  /** By tree and level: which fact is asked for, and above which value the answer is yes. */
  facts: Uint8Array;
  bounds: Int16Array;
  /** By tree and answers. */
  leaves: Int8Array;
}

/** Questions of a tree. */
export const LEVELS = 4;
export const LEAVES = 1 << LEVELS;

export const NO_TREES: Trees = { facts: new Uint8Array(0), bounds: new Int16Array(0), leaves: new Int8Array(0) };

/** The sum of the leaves that these facts lead to. */
export function sumOfLeaves({ facts, bounds, leaves }: Trees, values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0, tree = 0; at < facts.length; at += LEVELS, tree += LEAVES) {
    // A difference of such small numbers has the sign of the answer in its highest bit.
    const first = (bounds[at] as number) - (values[facts[at] as number] as number);
    const second = (bounds[at + 1] as number) - (values[facts[at + 1] as number] as number);
    const third = (bounds[at + 2] as number) - (values[facts[at + 2] as number] as number);
    const fourth = (bounds[at + 3] as number) - (values[facts[at + 3] as number] as number);
    const leaf = ((first >>> 31) << 3) | ((second >>> 31) << 2) | ((third >>> 31) << 1) | (fourth >>> 31);
    sum += leaves[tree + leaf] as number;
  }
  return sum;
}
