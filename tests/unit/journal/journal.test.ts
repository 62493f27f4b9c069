import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanIncident, countTypes, type Incident, newIncident } from '@/lib/journal/incident';
import { forget, recentIncidents, record } from '@/lib/journal/journal';
import { SEED } from '../../fuzz/seed';

const facts: Omit<Incident, 'id' | 'time'> = {
  messenger: 'whatsapp',
  types: { iin: 2 },
  persons: 2,
  files: 0,
  verdict: 'warn',
  rule: 'high',
  policyVersion: 'coach',
  decision: 'mask',
};

describe('an incident', () => {
  it('keeps nothing beside what an incident may hold', () => {
    const incident = newIncident(facts);
    const stuffed = {
      ...incident,
      text: 'ИИН 920308395171',
      types: { iin: 2, '920308395171': 1 },
      reason: 'my own words',
    };
    expect(cleanIncident(stuffed)).toEqual(incident);
  });

  it.each([
    ['a rule with text in it', { rule: 'ИИН 920308395171' }],
    ['an unknown verdict', { verdict: 'shrug' }],
    ['a negative count', { persons: -1 }],
  ])('is refused with %s', (_what, change) => {
    expect(cleanIncident({ ...newIncident(facts), ...change })).toBeUndefined();
  });

  it('is never made of anything that is not one', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(cleanIncident(input)).toBeUndefined();
      }),
      { seed: SEED },
    );
  });

  it('counts its types', () => {
    expect(countTypes([{ type: 'iin' }, { type: 'iin' }, { type: 'phone', count: 5 }])).toEqual({ iin: 2, phone: 5 });
  });
});

describe('the journal', () => {
  it('gives back what was recorded, newest first, and forgets what is too old', async () => {
    const now = Date.now();
    const days = (count: number) => now - count * 24 * 60 * 60 * 1000;
    const [old, recent, newest] = [days(91), days(5), now].map((time) => ({ ...newIncident(facts), time }));
    for (const incident of [old, recent, newest]) if (incident) await record(incident);
    expect(await recentIncidents(10)).toEqual([newest, recent, old]);
    expect(await forget(90, now)).toBe(1);
    expect(await recentIncidents(10)).toEqual([newest, recent]);
  });

  it('holds an incident once, however often it is recorded', async () => {
    const incident = newIncident(facts);
    await record(incident);
    await record(incident);
    expect((await recentIncidents(100)).filter(({ id }) => id === incident.id)).toHaveLength(1);
  });
});
