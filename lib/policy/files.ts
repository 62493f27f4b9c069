/** What policy says of a file that could not be read as a whole. */
import type { FileOutcome } from '../attachments/outcome';
import type { Policy } from './policy';
import { stronger, type Verdict } from './verdict';

/** @returns the outcome's own verdict, else the one for any unreadable file; undefined for a file that was read */
export function judgeOutcome(outcome: FileOutcome, policy: Policy): Verdict | undefined {
  if (outcome === 'read') return undefined;
  return { kind: policy.fileOutcomes[outcome] ?? policy.unreadableFile, rule: outcome };
}

/** The strongest of the verdicts over several files' outcomes and `found`, the verdict over what they hold. */
export function judgeOutcomes(outcomes: readonly FileOutcome[], found: Verdict, policy: Policy): Verdict {
  return outcomes.reduce((verdict, outcome) => {
    const own = judgeOutcome(outcome, policy);
    return own ? stronger(verdict, own) : verdict;
  }, found);
}
