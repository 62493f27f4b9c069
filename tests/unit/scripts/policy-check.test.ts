import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '@/lib/inspect';
import { COACH } from '@/lib/policy/policy';
import { checkPolicy } from '../../../scripts/policy-check';
import { readCorpus, tryPolicy } from '../../../scripts/policy-try';

const now = new Date(2026, 10, 23);
const remarks = (lines: string[]) =>
  checkPolicy(lines.join('\n'), now).map(({ line, path, kind, remedy }) => [line, path, kind, remedy]);

describe('checking a policy file', () => {
  it('names the line and the remedy of each mistake', () => {
    const file = [
      '{',
      '  "retentiondays": 5,',
      '  "rules": [',
      '    { "id": "a", "verdict": "blok", "level": "high" },',
      '    { "id": "a", "level": "high", "messengers": ["whatsap"], "verdict": "warn" }',
      '  ],',
      '  "allowed": [{ "value": "180340000005", "type": "bin", "owner": "Office", "until": "2025-01-01" }]',
      '}',
    ];
    expect(remarks(file)).toEqual([
      [2, 'retentiondays', 'error', 'did you mean retentionDays?'],
      [4, 'rules[0].verdict', 'error', 'did you mean "block"?'],
      [7, 'allowed', 'warning', 'renew its date or remove it'],
      [5, 'rules[1].messengers', 'warning', expect.stringContaining('whatsapp')],
      [5, 'rules[1].id', 'warning', expect.any(String)],
    ]);
  });

  it.each([
    ['{\n  "version": "1",\n}', 3],
    ['', 1],
    ['{\n"a" 1}', 2],
  ])('finds the line where %j stops being JSON', (source, line) => {
    expect(checkPolicy(source, now)).toMatchObject([{ line, kind: 'error' }]);
  });

  it.each(['null', '[]', '7', '{"rules": 7}', '{"rules": [null]}', '{"rules": [{"messengers": 7}]}'])(
    'takes %s',
    (source) => {
      expect(checkPolicy(source, now).some(({ kind }) => kind === 'error')).toBe(true);
    },
  );

  it.each(['coach', 'state-body', 'bank', 'clinic', 'school'])('has nothing to say of %s.json', (name) => {
    expect(checkPolicy(readFileSync(`docs/policies/${name}.json`, 'utf8'), now)).toEqual([]);
  });
});

describe('trying a policy', () => {
  beforeAll(() => ready());

  it('strips the marks of an annotated corpus', () => {
    expect(readCorpus('иин [[iin|920728395096]], [[person-name|Ли⏎Виктор]]\n\nпривет')).toEqual([
      'иин 920728395096, Ли\nВиктор',
      'привет',
    ]);
  });

  it('counts verdicts, rules and interruptions', () => {
    const messages = readCorpus('привет\nиин [[iin|920728395096]] проверьте\nкак дела\nок');
    const outcome = tryPolicy(messages, COACH, { conversation: 'unknown', time: now });
    expect(outcome).toMatchObject({ messages: 4, verdicts: { allow: 3, warn: 1 }, interruptionsPerWeek: 50 });
    expect([...outcome.rules]).toEqual([['high', 1]]);
  });
});
