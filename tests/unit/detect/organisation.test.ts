import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import { hasRecord, makeHashedList, normaliseRecord, openHashedList } from '../../../lib/detect/hashed-list';
import { compilePattern } from '../../../lib/detect/linear-pattern';
import { compileOrganisation } from '../../../lib/detect/organisation';
import { type SipKey, sipHash53 } from '../../../lib/detect/sip-hash';

const SALT: SipKey = [1, 2, 3, 4];

function matches(source: string, text: string): string[] {
  const compiled = compilePattern(source);
  if (compiled.kind === 'rejected') throw new Error(compiled.reason);
  return compiled.pattern.findAll(text).map(({ start, end }) => text.slice(start, end));
}

describe('an organisation’s own words', () => {
  const { organisation } = compileOrganisation([
    { id: 'project', words: ['Тұлпар', 'операция Дала'] },
    { id: 'case', pattern: '\\bДЛ-\\d{4}/\\d{2}\\b', level: 'medium' },
    { id: 'clients', list: makeHashedList(['920308395171', 'Тестов Тест Тестұлы'], SALT) },
  ]);
  const found = (text: string) =>
    detect(text, { organisation })
      .filter((one) => one.type === 'organisation')
      .map((one) => [text.slice(one.start, one.end), one.level]);

  it.each([
    ['новости по Тұлпар есть?', [['Тұлпар', 'high']]],
    ['по ОПЕРАЦИЯ  дала тихо', [['ОПЕРАЦИЯ  дала', 'high']]],
    ['дело дл-1234/26 закрыто', [['дл-1234/26', 'medium']]],
    ['тестов тест тестұлы звонил', [['тестов тест тестұлы', 'high']]],
    ['клиент 920308 395171 у нас', [['920308 395171', 'high']]],
    ['обычное сообщение', []],
  ])('«%s»', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('names a rule that cannot be used and keeps the others', () => {
    const { organisation: kept, problems } = compileOrganisation([
      { id: 'bad', pattern: '(a+)+\\1' },
      { id: 'good', words: ['тұлпар'] },
    ]);
    expect(problems.map(({ id }) => id)).toEqual(['bad']);
    expect(detect('тұлпар', { organisation: kept })).toHaveLength(1);
  });
});

describe('safe patterns', () => {
  it.each([
    ['a+b', 'xaab ab b', ['aab', 'ab']],
    ['(?:кот|котик)', 'котик и кот', ['котик', 'кот']],
    ['[а-яё]{3}\\d?', 'абв1 где', ['абв1', 'где']],
    ['^№ \\d{2,3}$', '№ 12\n№ 1234\n№ 345', ['№ 12', '№ 345']],
    ['\\bқұпия\\b', 'құпия құпиялар', ['құпия']],
    ['x[^x]*x', 'xabcx', ['xabcx']],
    ['(?:ab){2}c?', 'ababc abab', ['ababc', 'abab']],
  ])('%s in «%s»', (source, text, expected) => {
    expect(matches(source, text)).toEqual(expected);
  });

  it.each(['(?=a)', '(?<!a)b', '(a)\\1', 'a**', 'a{1000}', '(', '[a', 'a*', '', '\\', '\\p{L}'])(
    'rejects %s',
    (source) => {
      expect(compilePattern(source).kind).toBe('rejected');
    },
  );

  it('stays linear where backtracking would not end', () => {
    const text = 'a'.repeat(50_000);
    const start = process.cpuUsage();
    expect(matches('(?:a|aa)+b', text)).toEqual([]);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});

describe('hashed lists', () => {
  it('hashes as SipHash-2-4 does', () => {
    // Reference vector of the paper: key 00…0f, input 00…0e gives a129ca6149be45e5.
    const key: SipKey = [0x07060504, 0x03020100, 0x0f0e0d0c, 0x0b0a0908];
    const input = String.fromCharCode(...Array.from({ length: 15 }, (_, i) => i));
    const expected = (0xa129ca6149be45e5n >> 43n) * 4294967296n + (0xa129ca6149be45e5n & 0xffffffffn);
    expect(BigInt(sipHash53(key, input))).toBe(expected);
  });

  it('keeps a hundred thousand records in less than a megabyte, none in clear', () => {
    const records = Array.from({ length: 100_000 }, (_, i) => String(100_000_000_000 + i * 7919));
    const list = makeHashedList(records, SALT);
    const written = JSON.stringify(list);
    expect(written.length).toBeLessThan(1_000_000);
    expect(written).not.toContain(records[5]);
    const open = openHashedList(list);
    expect(records.every((record) => hasRecord(open, normaliseRecord(record)))).toBe(true);
    const others = Array.from({ length: 100_000 }, (_, i) => String(100_000_000_001 + i * 7919));
    expect(others.filter((record) => hasRecord(open, record))).toEqual([]);
  });
});
