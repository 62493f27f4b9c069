/** Draft → findings → verdict, synchronously. */
import type { Finding } from '../detect/finding';
import { inspectByPolicy } from '../inspect-by-policy';
import { type Circumstances, judgeText } from '../policy/judge';
import type { Policy } from '../policy/policy';
import type { Verdict } from '../policy/verdict';

/** What would leave. */
export interface Draft {
  text: string;
  previousDrafts: string[];
  /** Where it would go. */
  where: Circumstances;
}

export interface Examined {
  draft: Draft;
  findings: Finding[];
  verdict: Verdict;
}

/** What the person has said is no personal data. */
export interface Excepting {
  covers(type: string, value: string): boolean;
}

export function textOf(text: string, { start, end }: Finding): string {
  return text.slice(start, end);
}

/** A fault of ours is a verdict too: policy says what it means, and nothing passes in silence. */
export function examine(draft: Draft, policy: Policy, exceptions?: Excepting): Examined {
  try {
    const findings = inspectByPolicy(draft.text, policy, draft.previousDrafts).filter(
      (finding) => !exceptions?.covers(finding.type, textOf(draft.text, finding)),
    );
    return { draft, findings, verdict: judgeText(findings, policy, draft.where) };
  } catch {
    return { draft, findings: [], verdict: { kind: policy.onFailure, rule: 'not-inspected' } };
  }
}

export function typedValues({ draft, findings }: Examined): { type: string; value: string }[] {
  return findings.map((finding) => ({ type: finding.type, value: textOf(draft.text, finding) }));
}
