/** Decides whether a piece that may be a secret is one: boosted trees over what is known of it, learned by `tools/secrets/judge.ts`. */

/** Questions of a tree; all splits of one level ask the same. */
export const LEVELS = 4;
export const LEAVES = 1 << LEVELS;
/** A tree takes so many numbers: which fact each level asks for, above which value the answer is yes, and a leaf for all answers. */
export const TREE = 2 * LEVELS + LEAVES;
/** Log-odds of one step of a leaf. */
export const LEAF_STEP = 1 / 128;

/** Log-odds that what has these facts is a secret. */
export function judge(trees: Int8Array, facts: Int8Array): number {
  let sum = 0;
  for (let tree = 0; tree < trees.length; tree += TREE) {
    let leaf = 0;
    for (let level = tree; level < tree + LEVELS; level++) {
      const isAbove = (facts[trees[level] as number] as number) > (trees[level + LEVELS] as number);
      leaf = leaf * 2 + (isAbove ? 1 : 0);
    }
    sum += trees[tree + 2 * LEVELS + leaf] as number;
  }
  return sum * LEAF_STEP;
}
