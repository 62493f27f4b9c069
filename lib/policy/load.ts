/** The policy as pages read it, and the person's settings: both lie in `storage.local`. */
import { browser } from 'wxt/browser';
import type { Problem } from './parse';
import { COACH, type Policy } from './policy';

/**
 * `absent`: no policy was set. `partly`: some keys were broken. `newer`: written for a newer schema than ours.
 * `unreadable`: the browser could not hand it over; the policy last in force stays, without one the default.
 */
export type PolicyState = 'absent' | 'in-force' | 'partly' | 'newer' | 'unreadable';

export interface LoadedPolicy {
  /** What is in force: the organisation's policy, completed by the person's settings and the default. */
  policy: Policy;
  state: PolicyState;
  brokenKeys: string[];
  problems: Problem[];
  /** The organisation has a policy, broken or not. */
  isManaged: boolean;
  /** Top-level keys the organisation set. */
  setKeys: string[];
  /** Host of the collector reports go to; the rest of `reports` stays with the background. */
  reportsTo?: string;
  /** Top-level keys the person cannot change. */
  lockedKeys: string[];
}

/** Under these keys of `storage.local` lie the policy in force, the organisation's own, and the person's settings. */
export const IN_FORCE = 'policy';
export const GIVEN = 'policy-given';
export const SETTINGS = 'settings';

export const NO_POLICY: LoadedPolicy = {
  policy: COACH,
  state: 'absent',
  brokenKeys: [],
  problems: [],
  isManaged: false,
  setKeys: [],
  lockedKeys: [],
};

/** The policy as last published; the default before anything was. */
export async function readPolicy(): Promise<LoadedPolicy> {
  return readStored(IN_FORCE);
}

/** Calls back now (as soon as it is read) and on every change. */
export function watchPolicy(onPolicy: (loaded: LoadedPolicy) => void, signal: AbortSignal): void {
  let isTold = false;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = changes[IN_FORCE]?.newValue;
    if (area !== 'local' || !isLoaded(value)) return;
    isTold = true;
    onPolicy(value);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  // On a busy machine the first answer may be older than the change that overtook it.
  void readPolicy().then((loaded) => isTold || onPolicy(loaded));
}

/** What the person chose on this device, as they left it. */
export async function readSettings(): Promise<Record<string, unknown>> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

/** Takes effect in open tabs at once, as far as the organisation leaves it open. */
export async function saveSettings(settings: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}

/** The organisation's part alone, as last published. */
export function readGiven(): Promise<LoadedPolicy> {
  return readStored(GIVEN);
}

/** What an older version stored lacks the newer keys: the defaults stand in. */
async function readStored(key: string): Promise<LoadedPolicy> {
  const value = (await browser.storage.local.get(key))[key];
  return isLoaded(value) ? { ...NO_POLICY, ...value, policy: { ...COACH, ...value.policy } } : NO_POLICY;
}

function isLoaded(value: unknown): value is LoadedPolicy {
  return typeof value === 'object' && value !== null && 'policy' in value && 'state' in value;
}
