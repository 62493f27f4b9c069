/** By type: the only strings of an entry are ids, hashes and codes; `npm run check` fails when somebody adds another. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Entry } from '@/lib/journal/chain';
import { cleanHealthEvent, type HealthEvent, newHealthEvent } from '@/lib/journal/health';
import { cleanIncident, type Incident, newIncident } from '@/lib/journal/incident';

/** Keys of which the type lets any string in. */
type FreeKeys<T> = { [K in keyof T]-?: string extends T[K] ? K : never }[keyof T];

describe('an entry', () => {
  it('has no string besides ids, hashes and codes', () => {
    expectTypeOf<FreeKeys<Incident>>().toEqualTypeOf<'id' | 'messenger' | 'rule' | 'policyVersion' | 'reason'>();
    expectTypeOf<FreeKeys<HealthEvent>>().toEqualTypeOf<'id' | 'messenger' | 'policyVersion' | 'detail'>();
    expectTypeOf<FreeKeys<Entry>>().toEqualTypeOf<'id' | 'previous' | 'hash'>();
  });

  const facts = { messenger: 'whatsapp', types: { iin: 1 }, persons: 1, files: 0, verdict: 'justify' } as const;
  const incident = newIncident({ ...facts, rule: 'high', policyVersion: '7', decision: 'send', reason: 'emergency' });
  const health = newHealthEvent('report-failing', { messenger: 'vk', policyVersion: '7', detail: 'http-503' });
  const TEXTS = [
    'ИИН 920728395096',
    '920728395096',
    'Ахметов',
    'анализы.pdf',
    'a b',
    'https://example.kz/',
    'x'.repeat(65),
  ];

  it.each(['messenger', 'rule', 'policyVersion', 'id'])('takes no text for %s of an incident', (key) => {
    expect(cleanIncident(incident)).toEqual(incident);
    for (const text of TEXTS) expect(cleanIncident({ ...incident, [key]: text })).toBeUndefined();
  });

  it.each(['messenger', 'policyVersion', 'detail'])('drops a text given for %s of a health event', (key) => {
    expect(cleanHealthEvent(health)).toEqual(health);
    for (const text of TEXTS) expect(cleanHealthEvent({ ...health, [key]: text })).not.toHaveProperty(key);
  });

  it('drops a reason in own words', () => {
    for (const text of TEXTS) expect(cleanIncident({ ...incident, reason: text })).not.toHaveProperty('reason');
  });
});
