/** Decides whether a reading is somebody's name, by trees over what is known of it; learned by `tools/people/judge.ts`. */
import { sumOfLeaves, type Trees } from '../trees';

/** Log-odds of one unit of a leaf. */
export const LEAF_UNIT = 1 / 64;

/** Log-odds that a reading with these facts is right. */
export function judge(trees: Trees, facts: ArrayLike<number>): number {
  return sumOfLeaves(trees, facts) * LEAF_UNIT;
}
