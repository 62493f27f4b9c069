/** Hands the incident to the journal before anything is released. */
import type { Incident } from '../journal/incident';
import type { Adapter } from '../messengers/adapter';
import type { Verdict } from '../policy/verdict';
import type { Answer } from '../ui/hold-dialog';
import { showNotice } from '../ui/notice';
import type { Surroundings } from './surroundings';

export type Counts = Pick<Incident, 'types' | 'persons' | 'files'>;

/** A journal that cannot be written does not stop the person, but they see it. */
export async function recordDecision(
  { kind, reason, words }: Answer,
  verdict: Verdict,
  counts: Counts,
  adapter: Adapter,
  around: Surroundings,
): Promise<void> {
  const facts = {
    ...counts,
    messenger: adapter.id,
    verdict: verdict.kind,
    rule: verdict.rule,
    policyVersion: around.policy().version,
    decision: kind,
    ...(reason === undefined ? {} : { reason }),
  };
  const isRecorded = await around.record(facts, words);
  if (!isRecorded) showNotice('not-recorded', [], { tone: 'warning' });
}
