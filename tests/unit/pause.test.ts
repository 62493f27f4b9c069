import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endPause, pauseLeft, startPause, watchPause } from '../../lib/pause';
import { pausedPolicy } from '../../lib/policy/paused';
import { COACH } from '../../lib/policy/policy';

const NOW = 1_795_000_000_000;

beforeEach(() => fakeBrowser.reset());

describe('a pause', () => {
  it('is over after its minutes, and not made longer by a clock that goes back', async () => {
    await startPause(30, NOW);
    expect(await pauseLeft(NOW + 60_000)).toBe(29 * 60_000);
    expect(await pauseLeft(NOW + 30 * 60_000)).toBe(0);
    expect(await pauseLeft(NOW - 1)).toBe(0);
  });

  it('can be ended early, and open pages follow', async () => {
    const pause = watchPause(new AbortController().signal);
    await startPause(30);
    expect(pause.isActive()).toBe(true);
    await endPause();
    expect(pause.isActive()).toBe(false);
  });
});

describe('the policy during a pause', () => {
  const strict = {
    ...COACH,
    rules: [...COACH.rules, { id: 'no-health', types: ['health' as const], verdict: 'block' as const }],
    fileOutcomes: { encrypted: 'justify' as const, corrupt: 'warn' as const },
  };

  it('silences warnings only', () => {
    const { rules, unreadableFile, fileOutcomes } = pausedPolicy(strict);
    expect([...new Set(rules.map(({ verdict }) => verdict))]).toEqual(['allow', 'block']);
    expect(unreadableFile).toBe('allow');
    expect(fileOutcomes).toEqual({ encrypted: 'justify', corrupt: 'allow' });
  });

  it('is the same where the organisation grants no pause', () => {
    const policy = { ...strict, freedoms: { ...strict.freedoms, pause: false } };
    expect(pausedPolicy(policy)).toBe(policy);
  });
});
