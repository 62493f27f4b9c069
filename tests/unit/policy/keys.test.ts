/** Every key of the schema: described, defaulted, exampled, accepted and refused. */
import { describe, expect, it } from 'vitest';
import { listKeys } from '@/lib/policy/keys';
import { parsePolicy } from '@/lib/policy/parse';
import { KEY_WORDS } from '@/lib/policy/words/keys';

const keys = listKeys();
/** What a part needs beside it to be valid. */
const COMPANIONS: Record<string, Record<string, unknown>> = {
  rules: { id: 'example', level: 'high', verdict: 'warn' },
  allowed: { value: '180340000005', type: 'bin', owner: 'Office', until: '2027-12-31' },
  contact: { name: 'Office' },
  nationalMessenger: { name: 'Example', url: 'https://example.kz/' },
  reports: { url: 'https://example.kz/v1/logs' },
  'reports.headers': { name: 'Authorization', value: 'x' },
  ownData: { id: 'own', words: ['Example'] },
  'ownData.list': { version: 1, salt: [1, 2, 3, 4], count: 0, lengths: [], maxWords: 1, data: '' },
  messengers: { id: 'example', name: 'Example', matches: ['https://chat.example.kz/*'] },
  repairs: { messenger: 'whatsapp' },
};
/** `rules[].hours.from` → a policy with just that key set to the value. */
function policyWith(path: string, value: unknown): Record<string, unknown> {
  const names = path.split('.');
  const build = (depth: number): unknown => {
    if (depth === names.length) return value;
    const name = names[depth] ?? '';
    const parent = names.slice(0, depth).join('.').replace(/\[\]/g, '');
    const companions = COMPANIONS[parent] ?? {};
    const bare = name.replace('[]', '');
    const inner = build(depth + 1);
    return { ...companions, [bare]: name.endsWith('[]') ? [inner] : inner };
  };
  return build(0) as Record<string, unknown>;
}

describe('the policy schema', () => {
  it('describes nothing that is not there', () => {
    expect(Object.keys(KEY_WORDS).sort()).toEqual(keys.map(({ path }) => path).sort());
  });

  it.each(keys)(
    '$path has a title and a description in three languages, an example and a version',
    ({ words, facts }) => {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const [title, description] = words[language];
        expect(title.length).toBeGreaterThan(1);
        expect(description).toMatch(/\.$/);
      }
      expect(facts.example).toBeDefined();
      expect(facts.since).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  it.each(keys)('$path takes its example', ({ path, facts }) => {
    expect(parsePolicy(policyWith(path, facts.example)).problems).toEqual([]);
  });

  it.each(keys)('$path names itself when its value is wrong', ({ path, type }) => {
    const wrong = type === 'object' ? 7 : type === 'array' ? 'no list' : { no: 'such' };
    const { brokenKeys } = parsePolicy(policyWith(path, wrong));
    expect(brokenKeys[0]).toBe(path.replace(/\[\]/g, '[0]'));
  });

  it.each(keys.filter(({ fallback }) => fallback !== undefined))('$path has a default that it would take', (key) => {
    expect(parsePolicy(policyWith(key.path, key.fallback)).problems).toEqual([]);
  });
});
