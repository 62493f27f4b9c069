import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../lib/people/model';
import { FACTS } from '../../../lib/people/reading-facts';
import { namesToJudge, tagPeople } from '../../../lib/people/tag';
import { LEVELS } from '../../../lib/trees';
import { readTrials } from '../../../tools/people/trials';

const model = loadModel(new Uint8Array(readFileSync('public/people.bin')));

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
