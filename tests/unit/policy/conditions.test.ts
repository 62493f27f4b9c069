/** The conditions of rules, allow-lists and hours. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/detect/finding';
import { judge } from '@/lib/policy/judge';
import type { Rule } from '@/lib/policy/policy';

const high = (type: Finding['type'], count = 1) => ({ type, level: 'high', count }) as const;
const low = (type: Finding['type']) => ({ type, level: 'low' }) as const;
const kindOf = (rule: Omit<Rule, 'id' | 'verdict'>, found: Parameters<typeof judge>[0], persons = 0, where = {}) =>
  judge(found, persons, { rules: [{ id: 'tested', verdict: 'block', ...rule }] }, where).kind;

describe('a rule', () => {
  it.each<[string, Omit<Rule, 'id' | 'verdict'>, Parameters<typeof judge>[0], boolean]>([
    ['one of its types', { types: ['iin', 'iban'] }, [low('iban')], true],
    ['another type', { types: ['iin'] }, [high('iban')], false],
    ['its type on too low a level', { types: ['iin'], level: 'medium' }, [low('iin'), high('iban')], false],
    ['its whole combination', { allTypes: ['iin', 'health'] }, [low('iin'), low('health')], true],
    ['half of its combination', { allTypes: ['iin', 'health'] }, [high('iin')], false],
    [
      'half of it on too low a level',
      { allTypes: ['iin', 'health'], level: 'high' },
      [high('iin'), low('health')],
      false,
    ],
    ['enough of them', { types: ['phone'], count: 3 }, [low('phone'), high('phone', 2)], true],
    ['too few of them', { types: ['phone'], count: 3 }, [low('phone'), high('iin', 9)], false],
    ['enough of anything', { count: 2 }, [low('phone'), low('iin')], true],
    ['nothing', { count: 1 }, [], false],
  ])('with %s', (_what, rule, found, isMet) => {
    expect(kindOf(rule, found)).toBe(isMet ? 'block' : 'allow');
  });

  it('counts people beside its other conditions', () => {
    const rule: Omit<Rule, 'id' | 'verdict'> = { types: ['phone'], persons: 3 };
    expect(kindOf(rule, [low('phone')], 3)).toBe('block');
    expect(kindOf(rule, [low('phone')], 2)).toBe('allow');
    expect(kindOf(rule, [low('iin')], 3)).toBe('allow');
  });

  it.each([
    [{ messengers: ['whatsapp'] }, { messenger: 'whatsapp' }, 'block'],
    [{ messengers: ['whatsapp'] }, { messenger: 'telegram-k' }, 'allow'],
    [{ messengers: ['whatsapp'] }, {}, 'block'],
    [{ conversations: ['group'] }, { conversation: 'group' }, 'block'],
    [{ conversations: ['group'] }, { conversation: 'direct' }, 'allow'],
    [{ conversations: ['group'] }, {}, 'allow'],
    [{ conversations: ['group', 'unknown'] }, {}, 'block'],
    [{ hours: { from: '09:00', to: '18:00' } }, { time: new Date(2026, 10, 23, 12) }, 'block'],
    [{ hours: { from: '09:00', to: '18:00' } }, { time: new Date(2026, 10, 23, 20) }, 'allow'],
  ] as [Partial<Rule>, object, string][])('with %j under %j answers %s', (rule, where, kind) => {
    expect(kindOf({ level: 'high', ...rule }, [high('iin')], 0, where)).toBe(kind);
  });
});
