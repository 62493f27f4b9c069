/** Draft → findings → verdict, synchronously. */
import type { Finding } from '../detect/finding';
import { inspect } from '../inspect';
import { judgeText } from '../policy/judge';
import type { Policy } from '../policy/policy';
import type { Verdict } from '../policy/verdict';

/** What would leave. */
export interface Draft {
  text: string;
  previousDrafts: string[];
}

export interface Examined {
  draft: Draft;
  findings: Finding[];
  verdict: Verdict;
}

/** A fault of ours is a verdict too: policy says what it means, and nothing passes in silence. */
export function examine(draft: Draft, policy: Policy): Examined {
  try {
    const findings = inspect(draft.text, draft.previousDrafts);
    return { draft, findings, verdict: judgeText(findings, policy) };
  } catch {
    return { draft, findings: [], verdict: { kind: policy.onFailure, rule: 'not-inspected' } };
  }
}
