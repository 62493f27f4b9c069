import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, ready } from '@/lib/inspect';
import { isSampleName } from '@/lib/people/sample-names';

beforeAll(() => ready());

const isSample = (text: string, name: string) =>
  isSampleName(text, text.indexOf(name), text.indexOf(name) + name.length);

describe('names of samples', () => {
  it.each([
    ['в образце пишем «Иванов Иван Иванович»', 'Иванов Иван Иванович'],
    ['үлгіде Асанов Асан деп тұр', 'Асанов Асан'],
    ['подпись в шаблоне: Петров П.П.', 'Петров П.П.'],
    ['пациент К., 45 лет', 'пациент К.'],
  ])('are told: %s', (text, name) => expect(isSample(text, name)).toBe(true));

  it.each([
    ['Иванов Иван Иванович завтра придёт', 'Иванов Иван Иванович'],
    ['образец подписал Назаров Н.', 'Назаров Н.'],
    ['по образцу делал Иванов Пётр', 'Иванов Пётр'],
  ])('are told from names of people: %s', (text, name) => expect(isSample(text, name)).toBe(false));

  it('raise nothing beside a date', () => {
    const levels = (text: string) => inspect(text).map(({ level }) => level);
    expect(levels('в образце пишем «Иванов Иван Иванович, 01.01.2000»')).not.toContain('medium');
    expect(levels('в списке Иванов Иван Иванович, 01.01.2000 г.р.')).toContain('medium');
  });
});
