import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, ready } from '../../../lib/inspect';

const seen = (text: string) =>
  inspect(text).map(({ type, level, start, end }) => [type, level, text.slice(start, end)]);

describe('names and words of illness', () => {
  beforeAll(() => ready());

  it.each([
    ['Sergey Pak звонил', 'Sergey Pak'],
    ['PAK DMITRIY придет', 'PAK DMITRIY'],
    ['Олег Рак звонил', 'Олег Рак'],
    ['Северин Глухой принес', 'Северин Глухой'],
    ['Миша Сирота звонил', 'Миша Сирота'],
    ['Рак Светлана Ивановна', 'Рак Светлана Ивановна'],
    ['Марина Коваль-Рак', 'Марина Коваль-Рак'],
  ])('a surname is no illness: %s', (text, name) => expect(seen(text)).toEqual([['person-name', 'low', name]]));

  it.each([
    ['у Алины Ракишевой ДЦП', 'Алины Ракишевой', 'ДЦП'],
    ['у Асхата Омарова ВИЧ', 'Асхата Омарова', 'ВИЧ'],
    ['у Ермека Сериковича Паркинсон', 'Ермека Сериковича', 'Паркинсон'],
  ])('an illness is no surname: %s', (text, name, illness) =>
    expect(seen(text)).toEqual([
      ['person-name', 'high', name],
      ['health', 'high', illness],
    ]),
  );

  it('who is ill is raised, whatever the surname', () => {
    expect(seen('у Sergey Pak нашли рак легких')).toContainEqual(['person-name', 'high', 'Sergey Pak']);
  });
});
