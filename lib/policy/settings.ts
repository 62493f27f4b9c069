/** What the person chose for this device: it fills what the organisation left open, and nothing else. */
import { parsePolicy } from './parse';
import type { Policy } from './policy';

export type PolicyName = keyof Policy;

/** Open to the person although the organisation has a policy, unless it sets or locks them. */
const OPEN_UNDER_POLICY: readonly PolicyName[] = ['language'];
/** Only ever the organisation's. */
const NEVER_OPEN: readonly PolicyName[] = [
  'schemaVersion',
  'version',
  'organisation',
  'contact',
  'texts',
  'freedoms',
  'locked',
  'reports',
  'messengers',
  'repairs',
  'ownData',
];

export interface Given {
  policy: Policy;
  /** Whether the organisation has a policy at all. */
  isManaged: boolean;
  /** Top-level keys it sets. */
  setKeys: readonly string[];
}

/** Whether the person may change a key; the options page shows the others as locked by the organisation. */
export function isLocked(name: PolicyName, { policy, isManaged, setKeys }: Given): boolean {
  if (NEVER_OPEN.includes(name)) return true;
  if (!isManaged) return false;
  if (name === 'language' && !policy.freedoms.language) return true;
  if (!OPEN_UNDER_POLICY.includes(name) || setKeys.includes(name)) return true;
  return policy.locked.includes(name) || policy.locked.includes('*');
}

/** The policy with the person's settings in it; broken or locked settings change nothing. */
export function withSettings(given: Given, settings: unknown): Policy {
  const own = parsePolicy(settings ?? {});
  const open = own.setKeys.filter((name) => !isLocked(name as PolicyName, given));
  return { ...given.policy, ...Object.fromEntries(open.map((name) => [name, own.policy[name as PolicyName]])) };
}
