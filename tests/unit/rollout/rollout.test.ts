/** What an administrator does before a rollout: check, try, compare. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready } from '@/lib/inspect';
import { parsePolicy } from '@/lib/policy/parse';
import { COACH } from '@/lib/policy/policy';
import { checkPolicy, isError } from '@/lib/rollout/check';
import { changedAnswers, comparePolicies } from '@/lib/rollout/compare';
import { readCorpus, tryPolicy } from '@/lib/rollout/try';
import { faultOf, remedyOf } from '@/lib/ui/policy-remarks';
import { setTexts } from '@/lib/ui/texts';
import { CATALOGUES } from '../ui/catalogues';

const now = new Date(2026, 10, 23);
beforeAll(async () => {
  setTexts(CATALOGUES.en);
  await ready();
});
afterAll(() => setTexts(null));

describe('checking a policy file', () => {
  it('names the line and the remedy of each mistake', () => {
    const file = [
      '{',
      '  "retentiondays": 5,',
      '  "rules": [',
      '    { "id": "a", "verdict": "blok", "level": "high" },',
      '    { "id": "a", "level": "high", "messengers": ["whatsap"], "verdict": "warn" }',
      '  ],',
      '  "journalLimit": 7,',
      '  "allowed": [{ "value": "180340000005", "type": "bin", "owner": "Office", "until": "2025-01-01" }]',
      '}',
    ];
    const { remarks } = checkPolicy(file.join('\n'), now);
    expect(remarks.map((remark) => [remark.line, isError(remark), faultOf(remark), remedyOf(remark)])).toEqual([
      [2, true, 'retentiondays: There is no such key.', 'Did you mean retentionDays?'],
      [4, true, 'rules[0].verdict = "blok": The value is not understood.', 'Did you mean block?'],
      [7, true, 'journalLimit = 7: The value is not understood.', 'For example: 100000'],
      [8, false, 'allowed = 180340000005: Has expired: renew its date or remove it.', ''],
      [5, false, 'rules[1].messengers = whatsap: No messenger is called that.', 'Did you mean whatsapp?'],
      [5, false, expect.stringContaining('rules[1].id = "a"'), ''],
    ]);
  });

  it.each([
    ['{\n  "version": "1",\n}', 3],
    ['', 1],
    ['{\n"a" 1}', 2],
  ])('finds the line where %j stops being JSON', (source, line) => {
    expect(checkPolicy(source, now)).toEqual({ remarks: [{ line, path: '', fault: 'not-json' }] });
  });

  it('names a key that stands there twice', () => {
    const source =
      '{\n"version": "1",\n"rules": [{"id": "a", "level": "high",\n"verdict": "warn", "verdict": "allow"}],\n"version": "2"}';
    expect(checkPolicy(source, now).remarks).toEqual([
      { line: 5, path: 'version', fault: 'repeated-key' },
      { line: 4, path: 'verdict', fault: 'repeated-key' },
    ]);
  });

  it.each(['null', '[]', '7', '{"rules": 7}', '{"rules": [null]}', '{"rules": [{"messengers": 7}]}'])(
    'takes %s',
    (source) => {
      expect(checkPolicy(source, now).remarks.some(isError)).toBe(true);
    },
  );

  it.each(['coach', 'state-body', 'bank', 'clinic', 'school'])('has nothing to say of %s.json', (name) => {
    expect(checkPolicy(readFileSync(`docs/policies/${name}.json`, 'utf8'), now).remarks).toEqual([]);
  });
});

describe('trying a policy', () => {
  const messages = readCorpus('привет\nиин [[iin|920728395096]] проверьте\nкак дела\nок');

  it('strips the marks of an annotated corpus', () => {
    expect(readCorpus('иин [[iin|920728395096]], [[person-name|Ли⏎Виктор]]\n\nпривет')).toEqual([
      'иин 920728395096, Ли\nВиктор',
      'привет',
    ]);
  });

  it('counts verdicts, rules and interruptions', () => {
    const outcome = tryPolicy(messages, COACH, { conversation: 'unknown', time: now });
    expect(outcome).toMatchObject({ verdicts: { allow: 3, warn: 1 }, interruptionsPerWeek: 50, rules: [['high', 1]] });
    expect(outcome.judgements[1]).toEqual({ message: messages[1], verdict: { kind: 'warn', rule: 'high' } });
  });

  it('compares two policies by their keys and by their answers', () => {
    const after = parsePolicy({ rules: [{ id: 'high', level: 'high', verdict: 'block' }], retentionDays: 30 }).policy;
    expect(comparePolicies(COACH, COACH)).toEqual([]);
    expect(comparePolicies(COACH, after).map(({ path }) => path)).toEqual([
      'rules.keys',
      'rules.secret-keys',
      'rules.high',
      'rules.three-persons',
      'rules.medium',
      'retentionDays',
    ]);
    const [before, now_] = [COACH, after].map((policy) => tryPolicy(messages, policy, {}).judgements);
    expect(changedAnswers(before ?? [], now_ ?? [])).toEqual([
      { message: messages[1], before: 'warn', after: 'block' },
    ]);
  });
});
