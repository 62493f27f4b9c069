import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, ready } from '../../../lib/inspect';
import { bordersOf } from './borders-of';

describe('an address stands in one sentence', () => {
  it.each([
    ['Навои көшесі 14-үй. Спортзал 3', 'Навои көшесі 14-үй. Спортзал 3', 'Навои көшесі 14-үй'],
    ['на Навои 10. Цена 150', 'Навои 10. Цена 150', 'Навои 10'],
    ['Панфилова, 98. офис 711', 'Панфилова, 98. офис 711', 'Панфилова, 98. офис 711'],
    ['ул. Гоголя, д. 85, кв. 112', 'ул. Гоголя, д. 85, кв. 112', 'ул. Гоголя, д. 85, кв. 112'],
    ['мкр Самал-2. Дача 12', 'мкр Самал-2. Дача 12', 'мкр Самал-2. Дача 12'],
  ])('behind: %s', (text, found, wanted) => expect(bordersOf(text, found)).toEqual([wanted]));

  describe('whatever the learned borders say', () => {
    beforeAll(() => ready());

    it.each([
      ['у кого есть ключ от склада. 8 мкр дом 14 кв 3 ждем', '8 мкр дом 14 кв 3'],
      ['біздің үй Достық көшесі 14-үй. 2000, нормально ғой', 'Достық көшесі 14-үй'],
      ['біздің үй Достық көшесі 14-үй. Android 14 шықты', 'Достық көшесі 14-үй'],
      ['доставка: г. Караганда, ул. Гоголя, 51, кв. 62', 'г. Караганда, ул. Гоголя, 51, кв. 62'],
    ])('%s', (text, wanted) => {
      const found = inspect(text).filter(({ type }) => type === 'address');
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([wanted]);
    });
  });
});
