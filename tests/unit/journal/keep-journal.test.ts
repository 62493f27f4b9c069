import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noticeLoss } from '@/entrypoints/background/journal-head';
import { keepIncident, keepPolicyChange, keepProtection, keepVersion } from '@/entrypoints/background/keep-journal';
import { FILE_OUTCOMES } from '@/lib/attachments/outcome';
import type { Entry } from '@/lib/journal/chain';
import { newIncident } from '@/lib/journal/incident';
import { allEntries, readEnds, recentIncidents } from '@/lib/journal/journal';
import type { Protection } from '@/lib/messages';
import { NO_POLICY } from '@/lib/policy/load';
import { BUILT_IN_RULES } from '@/lib/policy/verdict';
import { exportJournal } from '@/lib/report/export';
import { verifyLines } from '@/lib/report/jsonl';

const facts = {
  messenger: 'whatsapp',
  types: { iin: 1 },
  persons: 1,
  files: 0,
  verdict: 'warn',
  rule: 'high',
  policyVersion: 'coach',
  decision: 'edit',
} as const;
const healthEvents = async () => {
  const entries: Entry[] = [];
  for await (const entry of allEntries()) entries.push(entry);
  return entries.flatMap((entry) => (entry.kind === 'health' ? [entry.health] : []));
};

const protection = (isComplete: boolean): Protection => ({
  id: 'whatsapp',
  messenger: 'WhatsApp',
  since: 0,
  ...(isComplete ? { state: 'protected' } : { state: 'partly', reason: 'composer-not-found' }),
});

beforeEach(() => fakeBrowser.reset());

describe('the background keeps', () => {
  it('an incident in our own words only', async () => {
    await keepIncident({ ...newIncident(facts), rule: 'akhmetov-serik', messenger: 'example', text: 'x' });
    expect(await recentIncidents(1)).toMatchObject([{ rule: 'other', messenger: 'other', types: { iin: 1 } }]);
    await expect(keepIncident({ text: 'x' })).rejects.toThrow('not an incident');
  });

  it.each([...FILE_OUTCOMES.filter((outcome) => outcome !== 'read'), 'not-inspected'])(
    'the name of the fault %s',
    async (rule) => {
      expect(BUILT_IN_RULES).toContain(rule);
    },
  );

  it('a change of the policy, once', async () => {
    const broken = { ...NO_POLICY, state: 'partly', brokenKeys: ['rules[1]'] } as const;
    const now = { ...broken, brokenKeys: [...broken.brokenKeys] };
    await keepPolicyChange(now, NO_POLICY);
    await keepPolicyChange(now, now);
    expect((await healthEvents()).filter(({ event }) => event === 'policy-partly')).toMatchObject([
      { count: 1, policyVersion: 'coach' },
    ]);
  });

  it('which version began, on installing and updating only', async () => {
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
    for (const reason of ['install', 'update', 'chrome_update']) await keepVersion(reason);
    const events = (await healthEvents()).filter(({ detail }) => detail === '0.1.0').map(({ event }) => event);
    expect(events).toEqual(['started', 'updated']);
  });

  it('when an adapter stops fitting its page and when it fits again, not every tab', async () => {
    for (const isComplete of [true, true, false, false, true]) await keepProtection(protection(isComplete));
    const events = (await healthEvents()).filter(({ messenger }) => messenger === 'whatsapp');
    expect(events.map(({ event, detail }) => [event, detail])).toEqual([
      ['messenger-complete', undefined],
      ['messenger-incomplete', 'composer-not-found'],
      ['messenger-complete', undefined],
    ]);
  });

  it('how far the journal has got, outside of it, soon after each incident', async () => {
    await keepIncident(newIncident(facts));
    const { head } = await readEnds();
    await vi.waitFor(async () => {
      expect((await browser.storage.local.get('journal-head'))['journal-head']).toBe(head.seq);
    }, 5000);
  });

  it('that the journal went back in its numbers', async () => {
    await browser.storage.local.set({ 'journal-head': 99_999 });
    await noticeLoss();
    expect((await healthEvents()).at(-1)).toMatchObject({ event: 'journal-lost' });
    await noticeLoss();
    expect((await healthEvents()).filter(({ event }) => event === 'journal-lost')).toHaveLength(1);
  });

  it('what an export gives back whole', async () => {
    for (let i = 0; i < 1200; i++) await keepIncident(newIncident(facts));
    for (const [format, lines] of [
      ['jsonl', 1],
      ['csv', 1],
      ['ecs', 0],
      ['cef', 0],
    ] as const) {
      let text = '';
      for await (const piece of exportJournal(format, '0.1.0')) text += piece;
      const count = (await healthEvents()).length + (await recentIncidents(10_000)).length;
      expect(text.trim().split('\n')).toHaveLength(count + lines);
      if (format === 'jsonl') expect(await verifyLines(text)).toMatchObject({ kind: 'intact', entries: count });
    }
  });
});
