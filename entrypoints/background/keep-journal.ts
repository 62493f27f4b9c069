/** What goes into the journal, and how long it stays. */
import { browser } from 'wxt/browser';
import { messengerNames } from '@/lib/guard/named-adapter';
import { newHealthEvent } from '@/lib/journal/health';
import { cleanIncident, inOurWords, type Vocabulary } from '@/lib/journal/incident';
import { forget, keepAtMost, readNote, record, recordHealth, writeNote } from '@/lib/journal/journal';
import { PROTECTION_REASONS, type Protection } from '@/lib/messages';
import { type LoadedPolicy, readPolicy } from '@/lib/policy/load';
import { BUILT_IN_RULES } from '@/lib/policy/verdict';
import { noteHead, noteHeadSoon } from './journal-head';

/** An incident as a page sent it, in nobody's words but ours. */
export async function keepIncident(given: unknown): Promise<void> {
  const incident = cleanIncident(given);
  if (!incident) throw new Error('not an incident');
  await record(inOurWords(incident, vocabularyOf(await readPolicy())));
  noteHeadSoon();
}

function vocabularyOf({ policy }: LoadedPolicy): Vocabulary {
  return {
    messengers: [...messengerNames(policy).keys()],
    rules: [...policy.rules.map(({ id }) => id), ...BUILT_IN_RULES],
    reasons: policy.reasons,
    policyVersion: policy.version,
  };
}

/** Says in the journal that another policy is in force, or that it cannot be read. */
export async function keepPolicyChange(now: LoadedPolicy, before: LoadedPolicy): Promise<void> {
  await tidy(now);
  const isSame = now.state === before.state && now.policy.version === before.policy.version;
  if (isSame && String(now.brokenKeys) === String(before.brokenKeys)) return;
  const facts = { policyVersion: now.policy.version, count: now.brokenKeys.length };
  await recordHealth(newHealthEvent(`policy-${now.state}`, facts));
}

/** Says in the journal which version began to guard, and when. */
export async function keepVersion(reason: string): Promise<void> {
  if (reason !== 'install' && reason !== 'update') return;
  const detail = browser.runtime.getManifest().version;
  await recordHealth(newHealthEvent(reason === 'install' ? 'started' : 'updated', { detail }));
}

/** What is older or more than the policy wants goes. */
export async function tidy({ policy }: LoadedPolicy): Promise<void> {
  await forget(policy.retentionDays);
  await keepAtMost(policy.journalLimit);
  await noteHead();
}

/** Messenger id → whether its adapter last found everything on the page. */
export type AdapterHealth = Record<string, boolean>;

/** Says in the journal when an adapter no longer fits its page, and when it does again. */
export async function keepProtection({ id, state, reason }: Protection): Promise<void> {
  if (!messengerNames((await readPolicy()).policy).has(id)) return;
  const isComplete = state === 'protected';
  const known = ((await readNote('adapters')) ?? {}) as AdapterHealth;
  if (known[id] === isComplete) return;
  await writeNote('adapters', { ...known, [id]: isComplete });
  const detail = PROTECTION_REASONS.find((word) => word === reason);
  const facts = { messenger: id, ...(isComplete || detail === undefined ? {} : { detail }) };
  await recordHealth(newHealthEvent(isComplete ? 'messenger-complete' : 'messenger-incomplete', facts));
}
