import { beforeAll, expect, it } from 'vitest';
import { inspect, ready } from '@/lib/inspect';

beforeAll(() => ready());

const birthDates = (text: string) =>
  inspect(text).flatMap(({ type, start, end }) => (type === 'birth-date' ? [text.slice(start, end)] : []));

it.each([
  ['Тестова Айгерім Серікқызы, 12.05.1988', '12.05.1988'],
  ['Синтетиков Нурлан ИИН 920308395171, 08.03.1992', '08.03.1992'],
  ['ЖСН 010704596412 туралы, 04.07.2001', '04.07.2001'],
])('takes a date beside a person for a birth date: %s', (text, date) => {
  expect(birthDates(text)).toEqual([date]);
});

it.each([
  'Тестова Айгерім придёт на приём 12.05.1988',
  'Тестова Айгерім, 12.05.2026',
  'приказ от 12.05.1988 № 17',
  'Протокол собрания от 12.02.2014, Тестова А.',
  'договор с Тестовой Айгерім 03.04.2009',
  'Тестова Айгерім, 31.02.1988',
  'М. Синтетиков, 28.09.1897',
  'на бланке так: Тестова Айгерім, 01.01.1900',
])('leaves other dates alone: %s', (text) => {
  expect(birthDates(text)).toEqual([]);
});

it('makes an illness somebody’s only where it says the year', () => {
  const health = (text: string) => inspect(text).flatMap(({ type, level }) => (type === 'health' ? [level] : []));
  expect(health('др мужа 12.05.1985, у него диабет')).toEqual(['high']);
  expect(health('пост с 18 или 19 февраля, диабетикам врачи не советуют')).not.toContain('high');
});
