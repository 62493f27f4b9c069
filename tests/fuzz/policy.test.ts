/** Random policies, valid and broken: never a throw, never a weaker verdict than the valid part says. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTITY_TYPES, type Finding } from '@/lib/detect/finding';
import { judge } from '@/lib/policy/judge';
import { parsePolicy } from '@/lib/policy/parse';
import type { Rule } from '@/lib/policy/policy';
import { CONVERSATION_KINDS, DAYS, LEVELS } from '@/lib/policy/schema';
import { withSettings } from '@/lib/policy/settings';
import { VERDICTS } from '@/lib/policy/verdict';
import { SEED } from './seed';

const clock = fc.constantFrom('00:00', '07:30', '12:00', '18:00', '23:59');
const types = fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES), { minLength: 1, maxLength: 4 });
const requiredParts = { id: fc.constantFrom('a', 'b-1', 'no-health'), verdict: fc.constantFrom(...VERDICTS) };
const optionalParts = {
  types,
  allTypes: types,
  level: fc.constantFrom(...LEVELS),
  count: fc.integer({ min: 1, max: 4 }),
  persons: fc.integer({ min: 1, max: 4 }),
  messengers: fc.constant<string[]>(['whatsapp']),
  conversations: fc.uniqueArray(fc.constantFrom(...CONVERSATION_KINDS), { minLength: 1 }),
  hours: fc.record(
    { days: fc.constant<(typeof DAYS)[number][]>([DAYS[1]]), from: clock, to: clock, outside: fc.boolean() },
    { requiredKeys: [] },
  ),
};
const validRule = fc
  .record({ ...requiredParts, ...optionalParts }, { requiredKeys: ['id', 'verdict'] })
  .filter((rule) =>
    ['types', 'allTypes', 'level', 'count', 'persons'].some((name) => name in rule),
  ) as fc.Arbitrary<Rule>;
const slip = fc.oneof(fc.anything(), fc.constantFrom('blok', 'hgh', -1, [], {}, null, '09.00', ['passprt']));
/** A good rule with one of its parts spoilt, or with a part too much. */
const spoiltRule = fc
  .tuple(validRule, fc.constantFrom(...Object.keys({ ...requiredParts, ...optionalParts }), 'levl', '__proto__'), slip)
  .map(([rule, name, value]) => ({ ...rule, [name]: value }));
const finding = fc.record({
  type: fc.constantFrom(...ENTITY_TYPES),
  level: fc.constantFrom<Finding['level']>(...LEVELS),
  count: fc.integer({ min: 1, max: 3 }),
});
const circumstances = fc.record({
  messenger: fc.constantFrom('whatsapp', 'telegram-k'),
  conversation: fc.constantFrom(...CONVERSATION_KINDS),
  time: fc.date({ min: new Date(2026, 0, 1), max: new Date(2026, 11, 31), noInvalidDate: true }),
});
const others = fc.dictionary(
  fc.constantFrom(
    'version',
    'unreadableFile',
    'allowed',
    'freedoms',
    'texts',
    'reports',
    'nationalMessenger',
    'x',
    'toString',
  ),
  fc.anything(),
);

it('takes 2,000 random policies without a throw and never judges more weakly than their valid part', () => {
  const arbitrary = fc.tuple(
    fc.array(validRule),
    fc.array(fc.oneof(spoiltRule, fc.anything())),
    others,
    fc.array(finding),
    fc.nat(5),
    circumstances,
  );
  fc.assert(
    fc.property(arbitrary, ([valid, broken, rest, found, persons, where]) => {
      const parsed = parsePolicy({ ...rest, rules: [...broken, ...valid] });
      const wanted = judge(found, persons, { rules: valid }, where);
      const got = judge(found, persons, parsed.policy, where);
      expect(VERDICTS.indexOf(got.kind)).toBeGreaterThanOrEqual(VERDICTS.indexOf(wanted.kind));
      expect(VERDICTS).toContain(parsed.policy.unreadableFile);
      expect(parsed.brokenKeys.every((path) => typeof path === 'string')).toBe(true);
    }),
    { numRuns: 2000, seed: SEED },
  );
}, 60_000);

it('drops a spoilt condition rather than the rule', () => {
  fc.assert(
    fc.property(
      validRule,
      fc.constantFrom('level', 'count', 'persons', 'messengers', 'conversations', 'hours'),
      fc.array(finding),
      fc.nat(5),
      circumstances,
      (rule, name, found, persons, where) => {
        const part = {
          hours: { ...rule.hours, outside: 'yes' },
          conversations: [...(rule.conversations ?? []), 'grup'],
        };
        const spoilt = {
          ...rule,
          [name]: { spoilt: 'spoilt' },
          ...(name in part ? { [name]: part[name as 'hours'] } : {}),
        };
        const { [name as 'level']: _dropped, ...wider } = rule;
        const wanted = judge(found, persons, { rules: [wider] }, where);
        const got = judge(found, persons, parsePolicy({ rules: [spoilt] }).policy, where);
        expect(VERDICTS.indexOf(got.kind)).toBeGreaterThanOrEqual(VERDICTS.indexOf(wanted.kind));
      },
    ),
    { seed: SEED },
  );
});

it('lets no setting of the person weaken a policy of the organisation', () => {
  fc.assert(
    fc.property(fc.array(validRule), fc.array(validRule), fc.array(finding), others, (rules, own, found, more) => {
      const { policy, setKeys } = parsePolicy({ rules });
      const withOwn = withSettings({ policy, isManaged: true, setKeys }, { ...more, rules: own, onFailure: 'allow' });
      expect(judge(found, 1, withOwn)).toEqual(judge(found, 1, policy));
      expect(withOwn.onFailure).toBe(policy.onFailure);
    }),
    { seed: SEED },
  );
});
