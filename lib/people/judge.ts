/** Decides whether a reading is somebody's name: boosted trees over what is known of it, learned by `tools/people/judge.ts`. */

/** All splits of one level of a tree ask the same: each tree is a few questions and a leaf for every answer to them. */
export interface Judge {
  /** By tree and level: which fact, and above which value the answer is yes. */
  facts: Uint8Array;
  bounds: Int16Array;
  /** By tree and answers, in `LEAF_UNITS` of log-odds. */
  leaves: Int8Array;
}

/** Questions of a tree. */
export const LEVELS = 4;
export const LEAVES = 1 << LEVELS;
export const LEAF_UNITS = 64;

/** Log-odds that a reading with these facts is right. */
export function judge({ facts, bounds, leaves }: Judge, values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0, tree = 0; at < facts.length; tree += LEAVES) {
    let leaf = 0;
    for (const end = at + LEVELS; at < end; at++) {
      leaf = (leaf << 1) | ((values[facts[at] as number] as number) > (bounds[at] as number) ? 1 : 0);
    }
    sum += leaves[tree + leaf] as number;
  }
  return sum / LEAF_UNITS;
}
