/** The verdict over files: what they hold, and whether they could be read. */
import { describe, expect, it } from 'vitest';
import type { FileOutcome } from '@/lib/attachments/outcome';
import { judgeFiles, withoutHarmless } from '@/lib/guard/files';
import type { ReadFile } from '@/lib/guard/hold-view';
import { parsePolicy } from '@/lib/policy/parse';

const policyOf = (input: object) => parsePolicy(input).policy;
const read = (outcome: FileOutcome, level?: 'high'): ReadFile => ({
  file: new File([], 'a'),
  report: {
    outcome,
    findings: level ? [{ type: 'iin', level, count: 3, sample: '•', evidence: [] }] : [],
    persons: level ? 3 : 0,
  },
});

describe('a verdict over files', () => {
  const matrix = policyOf({ unreadableFile: 'inform', fileOutcomes: { encrypted: 'block', 'too-large': 'justify' } });
  it.each([
    [[read('read')], 'allow', 'none'],
    [[read('encrypted')], 'block', 'encrypted'],
    [[read('too-large')], 'justify', 'too-large'],
    [[read('corrupt')], 'inform', 'corrupt'],
    [[read('read', 'high'), read('corrupt')], 'warn', 'high'],
    [[read('read', 'high'), read('encrypted')], 'block', 'encrypted'],
  ])('%#: asks the matrix and takes the strictest', (files, kind, rule) => {
    expect(judgeFiles(files, matrix)).toEqual({ kind, rule });
  });

  it('asks where they would go', () => {
    const policy = policyOf({ rules: [{ id: 'vk', level: 'high', messengers: ['vk'], verdict: 'block' }] });
    expect(judgeFiles([read('read', 'high')], policy, { messenger: 'vk' }).kind).toBe('block');
    expect(judgeFiles([read('read', 'high')], policy, { messenger: 'whatsapp' }).kind).toBe('allow');
  });
});

describe('what the dialog shows of files', () => {
  const guilty = read('read', 'high');
  const other = read('read', 'high');

  it('blames none that would pass by itself', () => {
    const [shown, harmless] = withoutHarmless([guilty, other], (one) => one === guilty);
    expect(shown).toBe(guilty);
    expect(harmless?.report).toMatchObject({ outcome: 'read', findings: [], persons: 0 });
  });

  it('shows all that are held only together', () => {
    expect(withoutHarmless([guilty, other], () => false)).toEqual([guilty, other]);
  });
});
