/** Loading: absent, late, broken, newer, unreadable, changed; settings of the person. The browsers are played. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LoadedPolicy, NO_POLICY, readPolicy, saveSettings, watchPolicy } from '@/lib/policy/load';
import { COACH } from '@/lib/policy/policy';
import { publishPolicy, readReporting, SETTLE_MS } from '@/lib/policy/publish';

const block = { id: 'block-high', level: 'high', verdict: 'block' };
let answer: () => Promise<Record<string, unknown>>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => answer());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const say = (managed: Record<string, unknown>) => {
  answer = async () => managed;
};
const refuse = (message: string) => {
  answer = async () => Promise.reject(new Error(message));
};
/** What a tab has read so far. */
function openTab(): LoadedPolicy[] {
  const seen: LoadedPolicy[] = [];
  watchPolicy((loaded) => seen.push(loaded), new AbortController().signal);
  return seen;
}
const settle = () => vi.advanceTimersByTimeAsync(SETTLE_MS + 1);
const managedChanged = async () => {
  await fakeBrowser.storage.onChanged.trigger({}, 'managed');
  await vi.advanceTimersByTimeAsync(1);
};

describe('a policy', () => {
  it('that is absent leaves the default in force', async () => {
    say({});
    await publishPolicy();
    await settle();
    expect(await readPolicy()).toEqual({ ...NO_POLICY, lockedKeys: expect.any(Array) });
  });

  it('that Firefox says is not there is absent, not unreadable', async () => {
    refuse('Managed storage manifest not found');
    await publishPolicy();
    expect((await readPolicy()).state).toBe('absent');
  });

  it('is in force after the first answer, and its keys are locked', async () => {
    say({ rules: [block], version: '7' });
    await publishPolicy();
    const loaded = await readPolicy();
    expect(loaded).toMatchObject({ state: 'in-force', isManaged: true, setKeys: ['rules', 'version'] });
    expect(loaded.policy.rules).toEqual([block]);
    expect(loaded.lockedKeys).toEqual(expect.arrayContaining(['rules', 'version', 'retentionDays']));
  });

  it('of the last run stays in force through a first empty answer, and goes when it stays empty', async () => {
    say({ rules: [block] });
    await publishPolicy();
    say({});
    await publishPolicy();
    expect((await readPolicy()).policy.rules).toEqual([block]);
    await settle();
    expect((await readPolicy()).state).toBe('absent');
  });

  it('that comes late reaches open tabs', async () => {
    say({});
    await publishPolicy();
    const tab = openTab();
    say({ rules: [block] });
    await managedChanged();
    expect(tab.at(-1)?.policy.rules).toEqual([block]);
  });

  it('that comes late and of which the browser tells nobody is asked for again', async () => {
    say({});
    await publishPolicy();
    say({ rules: [block] });
    await vi.advanceTimersByTimeAsync(2000);
    expect((await readPolicy()).policy.rules).toEqual([block]);
  });

  it('is not replaced by an older answer that comes after it, nor by an early empty one', async () => {
    const slow = Promise.withResolvers<Record<string, unknown>>();
    answer = () => slow.promise;
    const published = publishPolicy();
    say({ rules: [block] });
    await managedChanged();
    slow.resolve({});
    await published;
    expect((await readPolicy()).policy.rules).toEqual([block]);
    say({});
    await managedChanged();
    expect((await readPolicy()).policy.rules).toEqual([block]);
    await settle();
    expect((await readPolicy()).state).toBe('absent');
  });

  it('that a tab was told of is not replaced by an older answer to its own first question', async () => {
    const slow = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(browser.storage.local, 'get').mockImplementationOnce(() => slow.promise as never);
    const tab = openTab();
    say({ rules: [block] });
    await publishPolicy();
    slow.resolve({});
    await vi.advanceTimersByTimeAsync(1);
    expect(tab.map(({ policy }) => policy.rules)).toEqual([[block]]);
  });

  it('that changes reaches open tabs, and its removal too', async () => {
    say({ rules: [block] });
    await publishPolicy();
    const tab = openTab();
    say({ rules: [{ ...block, verdict: 'redirect' }] });
    await managedChanged();
    expect(tab.at(-1)?.policy.rules[0]?.verdict).toBe('redirect');
    await settle();
    say({});
    await managedChanged();
    expect(tab.at(-1)).toMatchObject({ state: 'absent', policy: COACH });
  });

  it('with broken keys applies in part and names them', async () => {
    say({ version: 'x y', unreadableFile: 'block' });
    await publishPolicy();
    expect(await readPolicy()).toMatchObject({
      state: 'partly',
      brokenKeys: ['version'],
      policy: { unreadableFile: 'block' },
    });
  });

  it('of a newer schema applies as far as it is understood', async () => {
    say({ schemaVersion: 2, unreadableFile: 'block', tomorrow: true });
    await publishPolicy();
    expect(await readPolicy()).toMatchObject({
      state: 'newer',
      brokenKeys: ['tomorrow'],
      policy: { unreadableFile: 'block' },
    });
  });

  it('that cannot be read leaves the last one in force and says so', async () => {
    say({ rules: [block] });
    await publishPolicy();
    refuse('the registry is on fire');
    await managedChanged();
    expect(await readPolicy()).toMatchObject({ state: 'unreadable', isManaged: true, policy: { rules: [block] } });
  });

  it('that cannot be read and never was leaves the default in force and says so', async () => {
    refuse('the registry is on fire');
    await publishPolicy();
    expect(await readPolicy()).toMatchObject({ state: 'unreadable', isManaged: false, policy: COACH });
  });

  it('stored by an older version gets the newer keys from the default', async () => {
    await browser.storage.local.set({
      policy: { policy: { version: 'old', rules: [block] }, state: 'in-force', brokenKeys: [] },
    });
    const { policy } = await readPolicy();
    expect(policy).toEqual({ ...COACH, version: 'old', rules: [block] });
  });

  it('keeps the address and the token of reports from pages', async () => {
    const reports = {
      url: 'https://c.example.kz/v1/logs',
      headers: [{ name: 'Authorization', value: 'Bearer token-1' }],
    };
    say({ reports });
    await publishPolicy();
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('token-1');
    expect((await readPolicy()).reportsTo).toBe('c.example.kz'); // the person may know where to
    expect(await readReporting()).toMatchObject(reports);
  });
});

describe('settings of the person', () => {
  it('count without a policy', async () => {
    say({});
    await publishPolicy();
    await saveSettings({ retentionDays: 7, language: 'kk' });
    await vi.advanceTimersByTimeAsync(1);
    expect((await readPolicy()).policy).toMatchObject({ retentionDays: 7, language: 'kk' });
  });

  it('count under a policy for what is left open only', async () => {
    say({ version: '7' });
    await publishPolicy();
    await saveSettings({ retentionDays: 7, language: 'kk', rules: [] });
    await vi.advanceTimersByTimeAsync(1);
    expect((await readPolicy()).policy).toEqual({ ...COACH, version: '7', language: 'kk' });
  });

  it.each([{ language: 'ru' }, { locked: ['language'] }, { locked: ['*'] }, { freedoms: { language: false } }])(
    'for the language are closed by %j',
    async (closing) => {
      say(closing);
      await publishPolicy();
      await saveSettings({ language: 'kk' });
      await vi.advanceTimersByTimeAsync(1);
      const { policy, lockedKeys } = await readPolicy();
      expect(policy.language).not.toBe('kk');
      expect(lockedKeys).toContain('language');
    },
  );
});
