/** What a policy has an eye on in a text: our findings and the organisation's own data, without what it allows. */
import type { Finding } from './detect/finding';
import { compileOrganisation, type Organisation } from './detect/organisation';
import { inspect } from './inspect';
import { withoutAllowed } from './policy/allowed';
import type { Policy } from './policy/policy';

/** The part of a policy that decides what is found. */
export type Eye = Pick<Policy, 'allowed' | 'ownData'>;

/** Prepared once per policy: a key press must not read the lists anew. */
const prepared = new WeakMap<Eye['ownData'], Organisation>();

/** @param now decides which allowed values have expired */
export function inspectByPolicy(text: string, eye: Eye, previousDrafts: readonly string[] = [], now?: Date): Finding[] {
  const own = eye.ownData.length > 0 ? organisationOf(eye.ownData) : undefined;
  return withoutAllowed(text, inspect(text, previousDrafts, own), eye, now);
}

function organisationOf(ownData: Eye['ownData']): Organisation {
  const known = prepared.get(ownData);
  if (known) return known;
  const { organisation } = compileOrganisation(ownData);
  prepared.set(ownData, organisation);
  return organisation;
}
