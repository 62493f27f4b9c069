import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/detect/finding';
import { inspect } from '../../../lib/inspect';
import { joinSensitive, withoutNames } from '../../../lib/sensitive/join';
import type { SensitivePlace } from '../../../lib/sensitive/tag';
import { annotatedMessages } from '../../bench/corpus/annotated';
import { precision, recall, type Score, scoreByType } from '../../bench/measure';

const finding = (type: Finding['type'], start: number, end: number, score = 0.5): Finding => ({
  type,
  start,
  end,
  score,
  level: 'low',
  evidence: [],
});

const place = (start: number, end: number, margin: number): SensitivePlace => ({ type: 'health', start, end, margin });

describe('joinSensitive', () => {
  it('makes a finding of a place that nothing stands near, sure or not', () => {
    const { sure, others } = joinSensitive([], [place(3, 9, 4), place(20, 30, 0)]);
    expect(sure).toMatchObject([
      { type: 'health', start: 3, end: 9, level: 'low', evidence: [{ kind: 'tagger', of: 'health' }] },
    ]);
    expect(others).toMatchObject([{ start: 20, end: 30 }]);
  });

  it('lets a mention of the detector take in what touches it, and believes it then', () => {
    const mention = finding('health', 10, 16);
    expect(joinSensitive([mention], [place(5, 12, 1)])).toEqual({ sure: [], others: [] });
    expect(mention).toMatchObject({ start: 5, end: 16, score: 0.6 });
  });

  it('never reaches into the finding behind', () => {
    const mention = finding('health', 0, 6);
    joinSensitive([mention, finding('iin', 10, 22)], [place(0, 15, 1)]);
    expect(mention.end).toBe(10);
  });

  it('leaves what is something else alone', () => {
    expect(joinSensitive([finding('phone', 0, 12)], [place(4, 8, 5)])).toEqual({
      sure: [],
      others: [],
    });
  });
});

describe('withoutNames', () => {
  const text = 'Бекова получает пособие, Сериков';
  const name = (start: number, end: number) => finding('person-name', start, end);
  const placesIn = (from: number, to: number, names: Finding[]) =>
    withoutNames(text, [place(from, to, 1)], names).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['before the fact', 0, 23, [name(0, 6)], ['получает пособие']],
    ['behind it', 7, 32, [name(25, 32)], ['получает пособие,']],
    ['that is all of it', 0, 6, [name(0, 6)], []],
    ['in the midst of it', 0, 23, [name(7, 15)], ['Бекова получает пособие']],
    ['elsewhere', 7, 23, [name(0, 6), name(25, 32)], ['получает пособие']],
  ])('cuts a name off %s', (_, from, to, names, expected) => {
    expect(placesIn(from, to, names)).toEqual(expected);
  });
});

describe('inspect', () => {
  it('finds illnesses that stand in no list', () => {
    expect(inspect('у племянника вывихнуто плечо')).toMatchObject([{ type: 'health', level: 'low' }]);
  });

  it('finds nine of ten mentions where nothing was learned from, and is right nearly as often', () => {
    const messages = annotatedMessages('steppe-messages.txt');
    const score = scoreByType(
      messages.map(({ text }) => inspect(text)),
      messages,
    ).get('health');
    expect(recall(score as Score)).toBeGreaterThanOrEqual(90);
    expect(precision(score as Score)).toBeGreaterThanOrEqual(90);
  });

  it('finds most of what is told of money and origin where nothing was learned from', () => {
    const messages = ['meadow', 'orchard', 'prairie'].flatMap((hand) => annotatedMessages(`${hand}-messages.txt`));
    const scores = scoreByType(
      messages.map(({ text }) => inspect(text)),
      messages,
    );
    for (const type of ['personal-finance', 'special-category'] as const) {
      expect(recall(scores.get(type) as Score)).toBeGreaterThanOrEqual(78);
      expect(precision(scores.get(type) as Score)).toBeGreaterThanOrEqual(80);
    }
  });

  it('finds nothing in talk of work', () => {
    expect(inspect('операция по счёту прошла, анализ продаж пришлю завтра')).toEqual([]);
  });
});
