/** The policy during a pause: warnings are silent, what the organisation asks, moves or forbids stays. */
import type { Policy } from './policy';
import { VERDICTS, type VerdictKind } from './verdict';

const known = new WeakMap<Policy, Policy>();

/** The same policy when the organisation grants no pause. */
export function pausedPolicy(policy: Policy): Policy {
  if (!policy.freedoms.pause) return policy;
  const paused = known.get(policy) ?? silenced(policy);
  known.set(policy, paused);
  return paused;
}

function silenced(policy: Policy): Policy {
  const outcomes = Object.entries(policy.fileOutcomes).map(([outcome, verdict]) => [outcome, silent(verdict)]);
  return {
    ...policy,
    rules: policy.rules.map((rule) => ({ ...rule, verdict: silent(rule.verdict) })),
    unreadableFile: silent(policy.unreadableFile),
    fileOutcomes: Object.fromEntries(outcomes) as Policy['fileOutcomes'],
    onFailure: silent(policy.onFailure),
  };
}

function silent(verdict: VerdictKind): VerdictKind {
  return VERDICTS.indexOf(verdict) <= VERDICTS.indexOf('warn') ? 'allow' : verdict;
}
