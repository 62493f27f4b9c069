/** What an organisation adds to what is found, and what it takes away. */
import { describe, expect, it } from 'vitest';
import { makeHashedList } from '@/lib/detect/hashed-list';
import { inspectByPolicy } from '@/lib/inspect-by-policy';
import { parsePolicy } from '@/lib/policy/parse';

const allowed = [{ value: '180340000005', type: 'bin', owner: 'Office', until: '2026-12-31' }];
const list = makeHashedList(['Ахметов Серик', 'KB-118'], [1, -2, 3, -4]);
const ownData = [
  { id: 'projects', words: ['Жоба «Дала»'] },
  { id: 'cases', level: 'medium', pattern: '№ ?\\d{4}-К' },
  { id: 'clients', list },
];
const eye = parsePolicy({ allowed, ownData }).policy;
const found = (text: string, now = new Date(2026, 10, 23)) =>
  inspectByPolicy(text, eye, [], now).map(({ type, level, start, end }) => [type, level, text.slice(start, end)]);

describe('a policy', () => {
  it('takes its own data without a word of complaint', () => {
    expect(parsePolicy({ allowed, ownData }).problems).toEqual([]);
  });

  it.each([
    ['как идёт жоба дала?', 'high', 'жоба дала'],
    ['по делу № 1204-К', 'medium', '№ 1204-К'],
    ['звонил ахметов серик', 'high', 'ахметов серик'],
  ])('finds its own data in %j', (text, level, what) => {
    expect(found(text)).toEqual([['organisation', level, what]]);
  });

  it.each(['как идёт жаба дала?', 'по делу № 120-К', 'звонил ахметов берик'])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('lets its own BIN pass until the date, and no other', () => {
    const text = 'БИН 180340000005';
    expect(inspectByPolicy(text, { ...eye, allowed: [] }).map(({ type }) => type)).toEqual(['bin']);
    expect(found(text)).toEqual([]);
    expect(found(text, new Date(2027, 0, 1)).map(([type]) => type)).toEqual(['bin']);
    expect(found('БИН 000140000012').map(([type]) => type)).toEqual(['bin']);
  });

  it('names a pattern it cannot run, and leaves it out', () => {
    const { policy, brokenKeys } = parsePolicy({ ownData: [{ id: 'a', words: ['Дала'], pattern: '(да)\\1' }] });
    expect(brokenKeys).toEqual(['ownData[0].pattern']);
    expect(policy.ownData).toEqual([{ id: 'a', words: ['Дала'] }]);
  });
});
