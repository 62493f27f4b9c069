import { describe, expect, it } from 'vitest';
import type { EntityType } from '@/lib/detect/finding';
import { readMarks } from '../../bench/corpus/annotated';
import { type Found, scoreByType } from '../../bench/measure';

const found = (type: EntityType, start: number, end: number): Found => ({ type, start, end, level: 'low' });

describe('marks of a fixture', () => {
  it('are taken out of the text, line breaks put in', () => {
    expect(readMarks('у [[health|гриппа]]⏎[[health*|38,5]] и [[phone|8 700]]')).toEqual({
      text: 'у гриппа\n38,5 и 8 700',
      spans: [
        { type: 'health', start: 2, end: 8 },
        { type: 'health', start: 9, end: 13, isFurther: true },
        { type: 'phone', start: 16, end: 21 },
      ],
    });
  });
});

describe('the score of a type', () => {
  const { text, spans } = readMarks('у [[health|гриппа]], [[health*|38,5]], лежит');
  const scoreOf = (...findings: Found[]) => scoreByType([findings], [{ text, spans, template: 0 }]).get('health');

  it('counts what is found, missed and wrong', () => {
    expect(scoreOf(found('health', 2, 8))).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(scoreOf()).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(scoreOf(found('health', 2, 4), found('health', 5, 8))).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(scoreOf(found('health', 2, 8), found('health', 16, 21))).toEqual({ right: 1, wrong: 1, missed: 0 });
  });

  it('takes a further mention for no fault and no merit', () => {
    expect(scoreOf(found('health', 10, 14))).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(scoreOf(found('health', 2, 8), found('health', 10, 14))).toEqual({ right: 1, wrong: 0, missed: 0 });
  });
});
