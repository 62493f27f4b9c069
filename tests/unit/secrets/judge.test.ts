import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import type { Reading } from '../../../lib/detect/reading';
import { MOST_STEPS } from '../../../lib/packed-weights';
import { readTrees, writeTrees } from '../../../lib/secrets/judge';
import type { Proposal } from '../../../lib/secrets/proposals';
import { learnedSecrets, lookFor } from '../../../lib/secrets/recognizer';
import { proposeSecrets } from '../../../lib/secrets/tag';
import { readWeights, TREES } from '../../../lib/secrets/weights';
import { LEVELS } from '../../../lib/trees';

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
  it('ships as numbers that give the same trees again', () => {
    const { judge: trees } = readWeights();
    expect(readTrees(writeTrees(trees))).toEqual(trees);
  });

  it('ships trees that ask for facts there are', () => {
    const { judge: trees } = readWeights();
    expect(trees.facts).toHaveLength(TREES * LEVELS);
    const facts = proposalsIn('пароль от базы Kedr-418')[0]?.facts.length ?? 0;
    expect(Math.max(...trees.facts)).toBeLessThan(facts);
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
