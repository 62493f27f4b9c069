import { describe, expect, it } from 'vitest';
import { LEAVES, sumOfLeaves, type Trees } from '../../lib/trees';
import { type Growth, growTrees, type Sample } from '../../tools/learned/trees';
import { createChance } from '../../tools/people/random';

const GROWTH: Growth = { trees: 200, pace: 0.2, bounds: 24, highest: 32767, unit: 1 / 64, mostUnits: 127 };

describe('sumOfLeaves', () => {
  it('adds the leaf of each tree that the answers lead to', () => {
    const leaves = Array.from({ length: LEAVES }, (_, leaf) => leaf);
    const trees: Trees = {
      facts: Uint8Array.of(0, 1, 0, 1, 0, 1, 0, 1),
      bounds: Int16Array.of(10, 20, 30, 40, 10, 20, 30, 40),
      leaves: Int8Array.from([...leaves, ...leaves]),
    };
    expect(sumOfLeaves(trees, [10, 20])).toBe(0);
    expect(sumOfLeaves(trees, [11, 20])).toBe(2 * 8);
    expect(sumOfLeaves(trees, [31, 41])).toBe(2 * 15);
  });
});

/** Yes where the first number is large and the third small, whatever the second says. */
function samplesOf(count: number, seed: number): Sample[] {
  const chance = createChance(seed);
  return Array.from({ length: count }, () => {
    const values = [chance.whole(-50, 50), chance.whole(0, 3), chance.whole(-1000, 1000)];
    return { values, isSo: (values[0] as number) > 12 && (values[2] as number) <= 300, weight: 1 };
  });
}

describe('growTrees', () => {
  it('learns what is so from what is known, and says so of what it has not seen', () => {
    const learned = growTrees(samplesOf(3000, 1), GROWTH, createChance(2));
    const unseen = samplesOf(1000, 3);
    const right = unseen.filter(({ values, isSo }) => sumOfLeaves(learned, values) > 0 === isSo);
    expect(right.length).toBeGreaterThan(960);
  });

  it('learns the same from the same', () => {
    const samples = samplesOf(500, 4);
    expect(growTrees(samples, GROWTH, createChance(5))).toEqual(growTrees(samples, GROWTH, createChance(5)));
  });

  it('gives twice as much weight to what counts twice', () => {
    const samples = [0, 1].flatMap((isSo) =>
      Array.from({ length: 100 }, (): Sample => ({ values: [0], isSo: isSo === 1, weight: isSo === 1 ? 2 : 1 })),
    );
    // Leaves are kept in small whole units: what is left to learn may be less than one.
    expect(
      Math.abs(sumOfLeaves(growTrees(samples, GROWTH, createChance(6)), [0]) * GROWTH.unit - Math.log(2)),
    ).toBeLessThan(0.1);
  });

  it('learns what no sum of facts tells', () => {
    const samples: Sample[] = Array.from({ length: 400 }, (_, i) => {
      const [one, other] = [(i % 20) - 10, ((i / 20) | 0) - 10];
      return { values: [one, other, 7], isSo: one > 2 !== other > 2, weight: 1 };
    });
    const trees = growTrees(samples, GROWTH, createChance(1));
    const right = samples.filter(({ values, isSo }) => sumOfLeaves(trees, values) > 0 === isSo);
    expect(right.length).toBeGreaterThan(0.97 * samples.length);
  });

  it('keeps numbers within what they must fit', () => {
    const growth: Growth = { ...GROWTH, highest: 44, mostUnits: 5 };
    const { bounds, leaves } = growTrees(samplesOf(500, 7), growth, createChance(8));
    expect(Math.max(...bounds)).toBeLessThanOrEqual(44);
    expect(Math.max(...leaves.map(Math.abs))).toBeLessThanOrEqual(5);
  });
});
