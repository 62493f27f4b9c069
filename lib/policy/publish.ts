/** Background only: where the policy comes from; the only place that knows how the browsers hand it over. */
import { browser } from 'wxt/browser';
import { GIVEN, IN_FORCE, type LoadedPolicy, NO_POLICY, readGiven, readPolicy, readSettings, SETTINGS } from './load';
import { parsePolicy } from './parse';
import { COACH, type Policy, type Reporting } from './policy';
import { isLocked, type PolicyName, withSettings } from './settings';

/** Chromium may answer `{}` for seconds after a start although there is a policy: only after this is it believed. */
export const SETTLE_MS = 10_000;
/** When to ask again until there is an answer; the last time only for a busy machine, where it comes later still. */
const ASKED_AGAIN_MS = [1000, 2500, 5000, SETTLE_MS, 2 * SETTLE_MS];

/** Told of every policy that was published, with what was in force before. */
type OnPublished = (now: LoadedPolicy, before: LoadedPolicy) => void;

/**
 * Reads the managed policy, publishes it, and goes on doing so whenever it changes.
 * An early empty answer never replaces a policy that was in force before.
 */
export async function publishPolicy(onPublished?: OnPublished): Promise<void> {
  const inTurn = createTurns();
  let hasSettled = false;
  let asked = 0;
  let answered = 0;
  let isEmpty = true;
  let isPublishedEmpty = false;

  const renew = async () => {
    const turn = ++asked;
    const given = await readManaged();
    await inTurn(async () => {
      if (turn < answered) return; // a later question had its answer first
      answered = turn;
      isEmpty = given.state === 'absent';
      if (isEmpty && (isPublishedEmpty || (!hasSettled && (await readPolicy()).isManaged))) return;
      isPublishedEmpty = isEmpty;
      await publish(given, onPublished);
    });
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void renew();
    if (area === 'local' && changes[SETTINGS]) void inTurn(async () => publish(await readGiven(), onPublished));
  });
  for (const delayMs of ASKED_AGAIN_MS) {
    setTimeout(() => {
      hasSettled ||= delayMs >= SETTLE_MS;
      if (isEmpty) void renew();
    }, delayMs);
  }
  await renew();
}

/** One act after the other: two that publish at once would each take the other's for what was in force before. */
function createTurns(): (act: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (act) => {
    last = last.then(act, act);
    return last;
  };
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

async function publish(given: LoadedPolicy, onPublished?: OnPublished): Promise<void> {
  const before = await readPolicy();
  const lockedKeys = Object.keys(COACH).filter((name) => isLocked(name as PolicyName, given));
  const now = { ...given, policy: withSettings(given, await readSettings()), lockedKeys };
  await browser.storage.local.set({ [IN_FORCE]: now, [GIVEN]: given });
  onPublished?.(now, before);
}

function withoutReports({ reports: _reports, ...policy }: Policy): Policy {
  return policy;
}
