/** Where the policy comes from and how it reaches open tabs; the only place that knows how the browsers differ. */
import { browser } from 'wxt/browser';
import { parsePolicy } from './parse';
import { COACH, type Policy } from './policy';

/** `absent`: no policy was set. `partly`: some keys were broken. `unreadable`: the browser could not hand it over. */
export type PolicyState = 'absent' | 'in-force' | 'partly' | 'unreadable';

export interface LoadedPolicy {
  policy: Policy;
  state: PolicyState;
  brokenKeys: string[];
}

/** Under this key the checked policy lies in `storage.local`, where content scripts read it and see it change. */
const KEY = 'policy';

export const NO_POLICY: LoadedPolicy = { policy: COACH, state: 'absent', brokenKeys: [] };

/** Chromium may answer `{}` for seconds after a start although there is a policy: ask again after this. */
const SETTLE_MS = 10_000;

/**
 * Background only: reads the managed policy, publishes it, and goes on doing so whenever it changes.
 * A first empty answer never replaces a policy that was in force before.
 */
export async function publishPolicy(): Promise<void> {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void readManaged().then(publish);
  });
  const first = await readManaged();
  if (first.state !== 'absent') return publish(first);
  setTimeout(() => void readManaged().then(publish), SETTLE_MS);
  if ((await readPolicy()).state === 'absent') await publish(first);
}

/** The policy as last published; the default before anything was. */
export async function readPolicy(): Promise<LoadedPolicy> {
  const stored = await browser.storage.local.get(KEY);
  return isLoaded(stored[KEY]) ? stored[KEY] : NO_POLICY;
}

/** Calls back now (as soon as it is read) and on every change. */
export function watchPolicy(onPolicy: (loaded: LoadedPolicy) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = changes[KEY]?.newValue;
    if (area === 'local' && isLoaded(value)) onPolicy(value);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void readPolicy().then(onPolicy);
}

async function readManaged(): Promise<LoadedPolicy> {
  try {
    const managed = await browser.storage.managed.get();
    if (Object.keys(managed).length === 0) return NO_POLICY;
    const { policy, brokenKeys } = parsePolicy(managed);
    return { policy, state: brokenKeys.length > 0 ? 'partly' : 'in-force', brokenKeys };
  } catch (error) {
    // Firefox rejects with this message when no policy was set; anything else is a policy that cannot be read.
    const isAbsent = error instanceof Error && /manifest not found/i.test(error.message);
    return isAbsent ? NO_POLICY : { ...NO_POLICY, state: 'unreadable' };
  }
}

async function publish(loaded: LoadedPolicy): Promise<void> {
  await browser.storage.local.set({ [KEY]: loaded });
}

function isLoaded(value: unknown): value is LoadedPolicy {
  return typeof value === 'object' && value !== null && 'policy' in value && 'state' in value;
}
