/** The conditions of rules, allow-lists and hours. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/detect/finding';
import { expiredValues, withoutAllowed } from '@/lib/policy/allowed';
import { judgeOutcome, judgeOutcomes } from '@/lib/policy/files';
import { isWithin } from '@/lib/policy/hours';
import { judge } from '@/lib/policy/judge';
import { parsePolicy } from '@/lib/policy/parse';
import { COACH, type Rule } from '@/lib/policy/policy';

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

  it('is judged within 1 ms though there are a hundred of them', () => {
    const rules = Array.from(
      { length: 100 },
      (_, index): Rule => ({
        ...COACH.rules[1],
        id: `r${index}`,
        verdict: 'warn',
        types: ['health'],
        hours: { from: '09:00' },
      }),
    );
    const found = Array.from({ length: 50 }, () => high('iin'));
    const start = performance.now();
    for (let i = 0; i < 200; i++) judge(found, 1, { rules });
    expect((performance.now() - start) / 200).toBeLessThan(1);
  });
});

describe('hours', () => {
  const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, 22 + day, hours, minutes); // 0 is a Sunday
  it.each([
    [{}, at(3, 3), true],
    [{ from: '09:00', to: '18:30' }, at(1, 9), true],
    [{ from: '09:00', to: '18:30' }, at(1, 18, 30), false],
    [{ days: ['monday'] }, at(1, 23, 59), true],
    [{ days: ['monday'] }, at(2, 0), false],
    [{ from: '22:00', to: '06:00', days: ['friday'] }, at(5, 23), true],
    [{ from: '22:00', to: '06:00', days: ['friday'] }, at(6, 5), true],
    [{ from: '22:00', to: '06:00', days: ['friday'] }, at(5, 5), false],
    [{ from: '09:00', to: '18:00', outside: true }, at(1, 20), true],
    [{ from: '09:00', to: '18:00', outside: true }, at(1, 10), false],
  ] as [Parameters<typeof isWithin>[0], Date, boolean][])('%j at %s: %s', (hours, time, isInside) => {
    expect(isWithin(hours, time)).toBe(isInside);
  });
});

describe('allowed values', () => {
  const finding = (text: string, value: string, type: Finding['type']): Finding => {
    const start = text.indexOf(value);
    return { type, start, end: start + value.length, score: 1, level: 'high', evidence: [] };
  };
  const allowed = [
    { value: '180340000123', type: 'bin', owner: 'Office', until: '2026-11-30' },
    { value: '+7 7172 55-00-00', type: 'phone', owner: 'Office', until: '2026-11-30' },
    { value: 'example.kz', type: 'email', owner: 'Office', until: '2026-11-30' },
    { value: 'KZ86 125K ZT50 0410 0100', type: 'iban', owner: 'Office', until: '2026-11-30' },
  ] as const;
  const policy = { ...COACH, allowed: [...allowed] };
  const lastDay = new Date(2026, 10, 30, 23, 59);

  it.each([
    ['БИН 1803 4000 0123', '1803 4000 0123', 'bin', true],
    ['БИН 180340000124', '180340000124', 'bin', false],
    ['тел 8 (7172) 550000', '8 (7172) 550000', 'phone', true],
    ['пишите на a.b@example.kz', 'a.b@example.kz', 'email', true],
    ['пишите на a@example.kz.evil.com', 'a@example.kz.evil.com', 'email', false],
    ['KZ86125KZT5004100100', 'KZ86125KZT5004100100', 'iban', true],
    ['ИИН 180340000123', '180340000123', 'iin', false],
  ] as const)('%s: %s as %s, allowed: %s', (text, value, type, isAllowed) => {
    expect(withoutAllowed(text, [finding(text, value, type)], policy, lastDay)).toHaveLength(isAllowed ? 0 : 1);
  });

  it('expire on their day', () => {
    const text = 'БИН 180340000123';
    const found = [finding(text, '180340000123', 'bin')];
    const dayAfter = new Date(2026, 11, 1, 0, 1);
    expect(withoutAllowed(text, found, policy, dayAfter)).toBe(found);
    expect(expiredValues(policy, dayAfter)).toHaveLength(4);
    expect(expiredValues(policy, lastDay)).toHaveLength(0);
  });

  it('need an owner and a date', () => {
    const { policy: parsed, brokenKeys } = parsePolicy({ allowed: [{ value: '180340000123', type: 'bin' }] });
    expect(brokenKeys).toEqual(['allowed[0].owner', 'allowed[0].until']);
    expect(parsed.allowed).toEqual([]);
  });
});

describe('files that were not read', () => {
  const policy = { ...COACH, fileOutcomes: { encrypted: 'block', unsupported: 'allow' } as const };
  it('have a verdict by outcome, else the one for all', () => {
    expect(judgeOutcome('encrypted', policy)).toEqual({ kind: 'block', rule: 'encrypted' });
    expect(judgeOutcome('corrupt', policy)).toEqual({ kind: 'warn', rule: 'corrupt' });
    expect(judgeOutcome('read', policy)).toBeUndefined();
  });
  it('never weaken the verdict over what was found', () => {
    const found = { kind: 'justify', rule: 'high' } as const;
    expect(judgeOutcomes(['unsupported', 'corrupt'], found, policy)).toEqual(found);
    expect(judgeOutcomes(['read', 'encrypted'], found, policy).kind).toBe('block');
  });
});
