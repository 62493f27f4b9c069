import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/detect/finding';
import { withPassedOver } from '../../../lib/people/address-cues';

function addressesIn(text: string): string[] {
  return withPassedOver(text, []).map(({ start, end }) => text.slice(start, end));
}

describe('addresses by what stands around them', () => {
  it.each([
    ['мен Тасбұлақ 18 тұсында тұрмын', ['Тасбұлақ 18']],
    ['жүк Жастар 4/2 жақта түсті', ['Жастар 4/2']],
    ['машинаңды Серік Тестов 5 алдынан ал', ['Серік Тестов 5']],
    ['документы на Черняховского 113, теперь иначе', ['Черняховского 113']],
    ['встреча Восточное кольцо 24/1, ворота', ['Восточное кольцо 24/1']],
    ['ключ: ул Тестова (бывш. Образцова) 58', ['ул Тестова (бывш. Образцова) 58']],
    ['это Тестова (ныне Образцова) 30', ['Тестова (ныне Образцова) 30']],
    ['келші, Самал-1, 9 ауласындамыз', ['Самал-1, 9']],
    ['үйіміз Жаңа ауыл 15-34', ['Жаңа ауыл 15-34']],
    ['дом 14, улица Тестова, у калитки', ['дом 14, улица Тестова']],
    ['14 дом по улице Тестова', ['14 дом по улице Тестова']],
    ['Masanchi 98, unit 4, on the left', ['Masanchi 98, unit 4']],
    ['это Актау, 3а-28-14', ['3а-28-14']],
  ])('are found in: %s', (text, wanted) => expect(addressesIn(text)).toEqual(wanted));

  it.each([
    'Мектеп 5 жанында кептеліс',
    'Наурыз 22 алдында демалыс',
    'аптека на Черняховского 113 работает',
    'счёт 2-1-3 по партиям',
    'такси Актау 43-12-21',
    'ТРЦ Тест, Самал-2, 111, третий этаж',
    'по Черняховского 5 минут пешком',
    'купил Самсунг 8',
    'раздел (2) 580',
  ])('are not seen in: %s', (text) => expect(addressesIn(text)).toEqual([]));

  it('takes the doors of a street called like a person', () => {
    const nameAt = (start: number) =>
      ({ type: 'person-name', start, end: start + 5, score: 0.8, level: 'low', evidence: [] }) as Finding;
    const text = 'путают Жібек 8 и Жібек 18';
    const found = withPassedOver(text, [nameAt(7), nameAt(17)]);
    expect(found.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['address', 'Жібек 8 и Жібек 18'],
    ]);
  });

  it('takes time in proportion to the text', () => {
    const timeOf = (count: number) => {
      const text = 'Асхат и Динара 5 жақта, '.repeat(count);
      const findings = Array.from({ length: count }, (_, k): Finding => {
        return { type: 'person-name', start: k * 24, end: k * 24 + 5, score: 0.8, level: 'low', evidence: [] };
      });
      const from = performance.now();
      expect(withPassedOver(text, findings)).toHaveLength(2 * count);
      return performance.now() - from;
    };
    const bestOf = (count: number) => Math.min(timeOf(count), timeOf(count), timeOf(count));
    timeOf(1000);
    expect(bestOf(16_000) / bestOf(2000)).toBeLessThan(32);
  });

  it('leaves what was found, and takes a name that is the street from nobody', () => {
    const name = { type: 'person-name', start: 8, end: 15, score: 0.8, level: 'low', evidence: [] } as const;
    const found = withPassedOver('вези на Тестова шестьдесят', [{ ...name, evidence: [] }]);
    expect(found.map(({ type }) => type)).toEqual(['address']);
  });
});
