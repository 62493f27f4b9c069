/** Background only: where the policy comes from; the only place that knows how the browsers hand it over. */
import { browser } from 'wxt/browser';
import { GIVEN, IN_FORCE, type LoadedPolicy, NO_POLICY, readGiven, readPolicy, readSettings, SETTINGS } from './load';
import { parsePolicy } from './parse';
import { COACH, type Policy, type Reporting } from './policy';
import { isLocked, type PolicyName, withSettings } from './settings';

/** Chromium may answer `{}` for seconds after a start although there is a policy: ask again after this. */
export const SETTLE_MS = 10_000;

/**
 * Reads the managed policy, publishes it, and goes on doing so whenever it changes.
 * A first empty answer never replaces a policy that was in force before.
 * @param onPublished told of every policy that was published, with what was in force before
 */
export async function publishPolicy(onPublished?: (now: LoadedPolicy, before: LoadedPolicy) => void): Promise<void> {
  const readAndPublish = async () => publish(await readManaged(), onPublished);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void readAndPublish();
    if (area === 'local' && changes[SETTINGS]) void readGiven().then((given) => publish(given, onPublished));
  });
  const first = await readManaged();
  if (first.state !== 'absent') return publish(first, onPublished);
  setTimeout(() => void readAndPublish(), SETTLE_MS);
  if (!(await readPolicy()).isManaged) await publish(first, onPublished);
}

/** Where to report to. It may hold a token, so it is never published to pages. */
export async function readReporting(): Promise<Reporting | undefined> {
  const managed = await browser.storage.managed.get().catch(() => ({})); // without a policy there is nowhere to report to
  return parsePolicy(managed).policy.reports;
}

async function readManaged(): Promise<LoadedPolicy> {
  try {
    const managed = await browser.storage.managed.get();
    if (Object.keys(managed).length === 0) return NO_POLICY;
    const { policy, brokenKeys, problems, setKeys, isNewer } = parsePolicy(managed);
    const state = isNewer ? 'newer' : brokenKeys.length > 0 ? 'partly' : 'in-force';
    const reportsTo = policy.reports ? { reportsTo: new URL(policy.reports.url).host } : {};
    const said = { state, brokenKeys, problems, setKeys, ...reportsTo } as const;
    return { policy: withoutReports(policy), ...said, isManaged: true, lockedKeys: [] };
  } catch (error) {
    // Firefox rejects with this message when no policy was set; anything else is a policy that cannot be read.
    const isAbsent = error instanceof Error && /manifest not found/i.test(error.message);
    return isAbsent ? NO_POLICY : { ...(await readGiven()), state: 'unreadable' };
  }
}

async function publish(given: LoadedPolicy, onPublished?: (now: LoadedPolicy, before: LoadedPolicy) => void) {
  const before = await readPolicy();
  const lockedKeys = Object.keys(COACH).filter((name) => isLocked(name as PolicyName, given));
  const now = { ...given, policy: withSettings(given, await readSettings()), lockedKeys };
  await browser.storage.local.set({ [IN_FORCE]: now, [GIVEN]: given });
  onPublished?.(now, before);
}

function withoutReports({ reports: _reports, ...policy }: Policy): Policy {
  return policy;
}
