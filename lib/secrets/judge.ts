/** Decides whether a piece that may be a secret is one, by trees over what is known of it; learned by `tools/secrets/judge.ts`. */
import { LEAVES, LEVELS, sumOfLeaves, type Trees } from '../trees';

/** Log-odds of one unit of a leaf. */
export const LEAF_UNIT = 1 / 128;
/** A tree takes so many numbers as it ships: which fact each level asks for, above which value the answer is yes, and the leaves. */
export const TREE = 2 * LEVELS + LEAVES;

/** Log-odds that what has these facts is a secret. */
export function judge(trees: Trees, facts: ArrayLike<number>): number {
  return sumOfLeaves(trees, facts) * LEAF_UNIT;
}

/** Trees as they ship, one behind the other. */
export function readTrees(numbers: Int8Array): Trees {
  const count = numbers.length / TREE;
  const trees: Trees = {
    facts: new Uint8Array(count * LEVELS),
    bounds: new Int16Array(count * LEVELS),
    leaves: new Int8Array(count * LEAVES),
  };
  for (let tree = 0; tree < count; tree++) {
    const from = tree * TREE;
    trees.facts.set(numbers.subarray(from, from + LEVELS), tree * LEVELS);
    trees.bounds.set(numbers.subarray(from + LEVELS, from + 2 * LEVELS), tree * LEVELS);
    trees.leaves.set(numbers.subarray(from + 2 * LEVELS, from + TREE), tree * LEAVES);
  }
  return trees;
}

/** The other way. */
export function writeTrees({ facts, bounds, leaves }: Trees): Int8Array {
  const count = facts.length / LEVELS;
  const numbers = new Int8Array(count * TREE);
  for (let tree = 0; tree < count; tree++) {
    const from = tree * TREE;
    numbers.set(facts.subarray(tree * LEVELS, (tree + 1) * LEVELS), from);
    numbers.set(bounds.subarray(tree * LEVELS, (tree + 1) * LEVELS), from + LEVELS);
    numbers.set(leaves.subarray(tree * LEAVES, (tree + 1) * LEAVES), from + 2 * LEVELS);
  }
  return numbers;
}
