import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import type { Reading } from '../../../lib/detect/reading';
import { MOST_STEPS } from '../../../lib/packed-weights';
import { judge, LEAF_STEP, LEAVES, LEVELS, TREE } from '../../../lib/secrets/judge';
import type { Proposal } from '../../../lib/secrets/proposals';
import { learnedSecrets, lookFor } from '../../../lib/secrets/recognizer';
import { proposeSecrets } from '../../../lib/secrets/tag';
import { readWeights, TREES } from '../../../lib/secrets/weights';
import { growTrees, type Sample } from '../../../tools/learned/trees';
import { createChance } from '../../../tools/people/random';

/** What is proposed in a text behind the recognizers. */
function proposalsIn(text: string): Proposal[] {
  let proposals: Proposal[] = [];
  const ask = (reading: Reading) => {
    const look = lookFor(reading);
    if (look) proposals = proposeSecrets(look, []);
  };
  detect(text, { late: { isAsked: learnedSecrets.isAsked, judge: ask } });
  return proposals;
}

describe('judge', () => {
  it('adds the leaf of each tree that the answers lead to', () => {
    const leaves = Array.from({ length: LEAVES }, (_, leaf) => leaf);
    const tree = [0, 1, 0, 1, 10, 20, 30, 40, ...leaves];
    const trees = Int8Array.from([...tree, ...tree]);
    expect(judge(trees, Int8Array.from([10, 20]))).toBe(0);
    expect(judge(trees, Int8Array.from([11, 20]))).toBe(2 * 8 * LEAF_STEP);
    expect(judge(trees, Int8Array.from([31, 41]))).toBe(2 * 15 * LEAF_STEP);
    expect(judge(new Int8Array(0), Int8Array.from([1]))).toBe(0);
  });

  it('ships trees that ask for facts there are', () => {
    const { judge: trees } = readWeights();
    expect(trees.length).toBe(TREES * TREE);
    const facts = proposalsIn('пароль от базы Kedr-418')[0]?.facts.length ?? 0;
    for (let tree = 0; tree < trees.length; tree += TREE)
      for (const fact of trees.subarray(tree, tree + LEVELS)) {
        expect(fact).toBeGreaterThanOrEqual(0);
        expect(fact).toBeLessThan(facts);
      }
  });
});

describe('proposeSecrets', () => {
  it('knows of each piece how the others fare', () => {
    const proposals = proposalsIn('логин sklad, пароль Kedr!418, а склад закрыт до 19:00');
    const best = proposals.reduce((one, other) => (other.margin > one.margin ? other : one));
    expect(best.end - best.start).toBe('Kedr!418'.length);
    const [OTHER, AHEAD] = [6, 7];
    for (const { margin, facts } of proposals.filter((one) => one !== best)) {
      expect(facts[OTHER]).toBe(Math.min(MOST_STEPS, best.margin));
      expect(facts[AHEAD]).toBe(Math.max(-MOST_STEPS, margin - best.margin));
    }
  });

  it('proposes nothing where nothing is looked for', () => {
    expect(proposalsIn('в субботу едем на дачу, возьми воды')).toEqual([]);
  });
});

describe('growTrees', () => {
  const samples: Sample[] = Array.from({ length: 400 }, (_, i) => {
    const [one, other] = [(i % 20) - 10, ((i / 20) | 0) - 10];
    return { facts: Int8Array.from([one, other, 7]), isSo: one > 2 !== other > 2 };
  });

  it('learns what no sum of facts tells', () => {
    const trees = growTrees(samples, 60, createChance(1));
    const right = samples.filter(({ facts, isSo }) => judge(trees, facts) > 0 === isSo);
    expect(right.length).toBeGreaterThan(0.97 * samples.length);
  });

  it('grows the same trees from the same samples', () => {
    expect(growTrees(samples, 5, createChance(2))).toEqual(growTrees(samples, 5, createChance(2)));
  });
});
