import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Level } from '@/lib/detect/finding';
import { judge, judgeText } from '@/lib/policy/judge';
import { parsePolicy } from '@/lib/policy/parse';
import { COACH } from '@/lib/policy/policy';
import { VERDICTS } from '@/lib/policy/verdict';
import { SEED } from '../../fuzz/seed';

const iin: Finding = { type: 'iin', start: 0, end: 12, score: 1, level: 'high', evidence: [], person: 0 };

describe('the default policy', () => {
  it.each([
    ['high', 'warn', 'high'],
    ['medium', 'inform', 'medium'],
    ['low', 'allow', 'none'],
  ] as const)('answers a finding of level %s with %s', (level, kind, rule) => {
    expect(judgeText([{ ...iin, level }], COACH)).toEqual({ kind, rule });
  });

  it('warns of three people even when each finding is low', () => {
    const people = [0, 1, 2].map((person): Finding => ({ ...iin, type: 'phone', level: 'low', person }));
    expect(judgeText(people, COACH)).toEqual({ kind: 'warn', rule: 'three-persons' });
    expect(judgeText(people.slice(1), COACH).kind).toBe('allow');
  });

  it('warns of a signature key whatever its level', () => {
    expect(judge([{ type: 'eds-key', level: 'low' }], 0, COACH)).toEqual({ kind: 'warn', rule: 'keys' });
  });

  it('warns of the key of a program, but not of what is only perhaps one', () => {
    const verdictOf = (level: Level) => judge([{ type: 'secret-key', level }], 0, COACH);
    expect(verdictOf('medium')).toEqual({ kind: 'warn', rule: 'secret-keys' });
    expect(verdictOf('low').kind).toBe('allow');
  });
});

describe('parsePolicy', () => {
  it('takes a whole policy', () => {
    const input = {
      version: '7',
      rules: [{ id: 'no-health', types: ['health'], verdict: 'block' }],
      unreadableFile: 'block',
      nationalMessenger: { name: 'Aitu', url: 'https://aitu.io/chat' },
    };
    expect(parsePolicy(input)).toMatchObject({ policy: { ...COACH, ...input }, brokenKeys: [] });
  });

  it('applies the good keys and names the bad ones', () => {
    const { policy, brokenKeys } = parsePolicy({
      version: '8',
      unreadableFile: 'ignore',
      colour: 'red',
      retentionDays: -1,
    });
    expect(policy).toEqual({ ...COACH, version: '8' });
    expect(brokenKeys).toEqual(['unreadableFile', 'colour', 'retentionDays']);
  });

  it('leaves out a condition of which a part is broken, and takes a broken freedom away', () => {
    const rule = { id: 'a', level: 'high', verdict: 'block' };
    const conditions = {
      conversations: ['direct', 'grup'],
      messengers: ['vk', 7],
      hours: { from: '09:00', outside: 'yes' },
    };
    const { policy, brokenKeys } = parsePolicy({ rules: [{ ...rule, ...conditions }], freedoms: { pause: 'no' } });
    expect(brokenKeys).toEqual([
      'rules[0].messengers[1]',
      'rules[0].conversations[1]',
      'rules[0].hours.outside',
      'freedoms.pause',
    ]);
    expect(policy.rules[0]).toEqual(rule);
    expect(policy.freedoms).toMatchObject({ pause: false, notPersonalData: true });
  });

  it('keeps the default rules beside the good ones when a rule is broken', () => {
    const { policy, brokenKeys } = parsePolicy({
      rules: [
        { id: 'a', level: 'high', verdict: 'block' },
        { id: 'b', verdict: 'warm' },
      ],
    });
    expect(brokenKeys).toEqual(['rules[1].verdict']);
    expect(judgeText([iin], policy)).toEqual({ kind: 'block', rule: 'a' });
    expect(policy.rules).toEqual(expect.arrayContaining(COACH.rules));
  });

  it.each([null, undefined, 'text', 7, [], [{}]])('falls back to the default for %j', (input) => {
    expect(parsePolicy(input)).toMatchObject({ policy: COACH, brokenKeys: ['policy'] });
  });

  it('refuses a national messenger that is not reached by https, its name too', () => {
    const { policy, brokenKeys } = parsePolicy({ nationalMessenger: { name: 'x', url: 'javascript:alert(1)' } });
    expect(brokenKeys).toEqual(['nationalMessenger.url']);
    expect(policy.nationalMessenger).toEqual(COACH.nationalMessenger);
  });

  it('never throws, and always gives a usable policy', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (anything, rules) => {
        for (const input of [anything, { rules }, { rules: [rules] }, { version: anything, reasons: rules }]) {
          const { policy } = parsePolicy(input);
          expect(VERDICTS).toContain(judgeText([iin], policy).kind);
          expect(VERDICTS).toContain(policy.unreadableFile);
        }
      }),
      { seed: SEED },
    );
  });
});
