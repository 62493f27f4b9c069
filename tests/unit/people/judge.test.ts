import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, LEVELS } from '../../../lib/people/judge';
import { loadModel } from '../../../lib/people/model';
import { FACTS } from '../../../lib/people/reading-facts';
import { namesToJudge, tagPeople } from '../../../lib/people/tag';
import { createChance } from '../../../tools/people/random';
import { growTrees, type Sample } from '../../../tools/people/trees';
import { readTrials } from '../../../tools/people/trials';

const model = loadModel(new Uint8Array(readFileSync('public/people.bin')));

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
    const learned = growTrees(samplesOf(3000, 1), createChance(2));
    const unseen = samplesOf(1000, 3);
    const right = unseen.filter(({ values, isSo }) => judge(learned, values) > 0 === isSo);
    expect(right.length).toBeGreaterThan(960);
  });

  it('learns the same from the same', () => {
    const samples = samplesOf(500, 4);
    expect(growTrees(samples, createChance(5))).toEqual(growTrees(samples, createChance(5)));
  });

  it('gives twice as much weight to what counts twice', () => {
    const samples = [0, 1].flatMap((isSo) =>
      Array.from({ length: 100 }, (): Sample => ({ values: [0], isSo: isSo === 1, weight: isSo === 1 ? 2 : 1 })),
    );
    // Leaves are kept in small whole units: what is left to learn may be less than one.
    expect(Math.abs(judge(growTrees(samples, createChance(6)), [0]) - Math.log(2))).toBeLessThan(0.1);
  });
});

describe('the judge of the data file', () => {
  it('asks only for facts there are', () => {
    const { facts, bounds } = model.judge;
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length % LEVELS).toBe(0);
    expect(bounds).toHaveLength(facts.length);
    expect(Math.max(...facts)).toBeLessThan(FACTS);
  });

  it('is asked about what is in doubt: not about a clear name, but about a word that was read as nothing', () => {
    const text = 'Вчера Ахметов Серик пришёл с Мизамбеком';
    const asked = namesToJudge(text, model).map(({ start, end }) => text.slice(start, end));
    expect(asked).toEqual(['Мизамбеком']);
  });

  it('is told the same of a name whatever was read before', () => {
    const text = 'Әкесі Нұрлан бин Қайрат пен Айгүл келді';
    const before = namesToJudge(text, model);
    tagPeople('Совсем другой текст про Петрова Ивана Сергеевича, Абая 10-5', model);
    expect(namesToJudge(text, model)).toEqual(before);
  });

  it('never lets two names share a word, and keeps them in order', () => {
    for (const { text } of ['first', 'second', 'seventh'].flatMap(readTrials)) {
      let end = 0;
      for (const name of tagPeople(text, model).filter(({ type }) => type === 'person-name')) {
        expect(name.start, text).toBeGreaterThanOrEqual(end);
        end = name.end;
      }
    }
  });
});
