import { describe, expect, it } from 'vitest';
import { LABEL } from '../../../lib/people/labels';
import { givenSet, type Sentence, toSentence } from '../../../tools/people/corpus';
import type { Names, Spelt } from '../../../tools/people/names';
import { createChance } from '../../../tools/people/random';
import { createRecaster } from '../../../tools/people/recast';

const spelt = (...names: string[]): Spelt[] => names.map((name) => ({ kk: name, ru: name }));
const names: Names = {
  male: spelt('Серік', 'Болат', 'Ерлан', 'Талғат'),
  female: spelt('Айгүл', 'Динара', 'Меруерт'),
  russianMale: spelt('Олег'),
  russianFemale: spelt('Ольга'),
  short: { kazakh: { male: [], female: [] }, russian: { male: [], female: [] } },
  surnames: [],
  russianSurnames: [],
  listedGiven: [],
  listedSurnames: ['Кустов', 'Гусев', 'Рощин'],
  composed: { male: spelt('Нұрбек'), female: spelt('Айнұр') },
  allGiven: ['Серік', 'Айгүл', 'Ольга'],
  world: {
    given: ['Хосе', 'Марк', 'Ингрид'],
    surnames: ['Мендоса', 'Линдгрен', 'Картер'],
    neighbourMale: [],
    neighbourFemale: [],
    neighbourSurnames: [],
    figures: [],
    places: [],
    cities: [],
    countries: [],
    bodies: [],
  } as unknown as Names['world'],
};
const recast = createRecaster(names);

function sentence(text: string, name: string, language: 'kk' | 'ru'): Sentence {
  const start = text.indexOf(name);
  const row = { text, spans: [[start, start + name.length, 'PERSON']] as [number, number, string][] };
  return toSentence(row, language, givenSet(names), LABEL.given);
}

describe('createRecaster', () => {
  it.each([
    ['kk', 'Кеше Серікке хат келді.', 'Серікке', /(ке|қа|ге|ға)$/u],
    ['kk', 'Жиында Қырықбаевтың сөзі тыңдалды.', 'Қырықбаевтың', /[ои]втың$|евтың$|интың$/u],
    ['kk', 'Кеше Айгүл Болатқызы келді.', 'Айгүл Болатқызы', /қызы$/u],
    ['ru', 'Вчера Ольге вернули книгу.', 'Ольге', /\p{Ll}$/u],
  ] as const)('%s: somebody else in the same case, «%s»', (language, text, name, ending) => {
    const chance = createChance(1);
    for (let k = 0; k < 50; k++) {
      const other = recast(sentence(text, name, language), chance);
      const [[start, end] = [0, 0]] = other.people;
      expect(other.people).toHaveLength(1);
      expect(other.text.slice(start, end)).toMatch(ending);
      expect(other.text.slice(0, start)).toBe(text.slice(0, start));
      expect(other.text.slice(end)).toBe(text.slice(text.indexOf(name) + name.length));
    }
  });

  it('leaves initials as they are, and small letters small', () => {
    const chance = createChance(2);
    expect(recast(sentence('кеше серікке хат келді', 'серікке', 'kk'), chance).text).not.toMatch(/\p{Lu}/u);
    expect(recast(sentence('Вчера М. Гусев молчал.', 'М. Гусев', 'ru'), chance).text).toMatch(
      /^Вчера М\. \p{Lu}\p{Ll}+/u,
    );
  });
});
