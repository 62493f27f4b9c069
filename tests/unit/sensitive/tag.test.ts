import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../../lib/packed-weights';
import { FEATURE_BITS } from '../../../lib/sensitive/features';
import { tagSensitive } from '../../../lib/sensitive/tag';

const placesIn = (text: string) => tagSensitive(text).map(({ start, end }) => text.slice(start, end));

describe('tagSensitive', () => {
  it.each([
    ['у соседки глаукома, капли по часам', 'глаукома'],
    ['сын вывихнул плечо на тренировке', 'вывихнул плечо'],
    ['әжемнің буыны қақсап тұр', 'буыны'],
    ['бала тамагы ауырып сабакка бармайды', 'тамагы ауырып'],
    ['мама лежит под капельницей, перезвоню', 'под капельницей'],
  ])('%s', (text, said) => {
    expect(placesIn(text).join(' ')).toContain(said);
  });

  it.each([
    ['екі несиесі бар, айына 140 мың төлейді', 'personal-finance', 'айына 140 мың'],
    ['сестра получает пособие 62 тысячи', 'personal-finance', 'пособие 62 тысячи'],
    ['у Паши алименты удерживают с карты', 'personal-finance', 'алименты'],
    ['she earns 450k a month', 'personal-finance', 'earns 450k'],
    ['он два года отсидел за кражу', 'special-category', 'отсидел'],
    ['мать у неё татарка', 'special-category', 'татарка'],
    ['его усыновили в три года', 'special-category', 'усыновили'],
  ])('%s: %s', (text, type, said) => {
    const found = tagSensitive(text).filter((place) => place.type === type);
    expect(found.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain(said);
  });

  it.each([
    'билет стоит 4500',
    'аренда двушки 250 тысяч в месяц',
    'жалақы қашан түседі',
    'казахская кухня мне нравится',
    'мешіттің жанында тоқта',
    'встречаемся в шесть у входа',
    'отчёт за квартал отправлю вечером',
    'сабақ сағат тоғызда басталады',
    'заказ 4412 едет, курьер позвонит',
    'the invoice is attached, please check',
    '',
    '🔥😀',
  ])('nothing in «%s»', (text) => {
    expect(tagSensitive(text)).toEqual([]);
  });

  it('gives places inside the text, in order, without overlaps, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tagSensitive(`${text} у мамы инсульт ${text}`)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length * 2 + 16);
      }),
      { numRuns: 200, seed: 20261126 },
    );
  });

  it('judges a token as it is written, whatever was read before', () => {
    const read = (text: string) => JSON.stringify(tagSensitive(text));
    const text = 'қызымда туберкулез анықталды, мектепке бармайды';
    const other = text.replace('туб', 'Туб');
    const first = read(text);
    expect(read(other)).not.toBe(first);
    expect(read(text)).toBe(first);
  });

  it('reads texts longer than its first room', () => {
    const text = 'у мамы инсульт, едем. '.repeat(500);
    expect(tagSensitive(text).length).toBeGreaterThanOrEqual(500);
  });
});

describe('weights', () => {
  it('come back as they were packed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat((1 << FEATURE_BITS) - 1), fc.integer({ min: -30, max: 30 })), { maxLength: 300 }),
        (given) => {
          const weights = new Int8Array(1 << FEATURE_BITS);
          for (const [feature, step] of given) weights[feature] = step;
          expect(unpackWeights(packWeights(weights), weights.length)).toEqual(weights);
        },
      ),
      { numRuns: 30, seed: 20261126 },
    );
  });
});
