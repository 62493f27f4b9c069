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
    const findings = inspect(draft.text, draft.previousDrafts).filter(
      (finding) => !exceptions?.covers(finding.type, textOf(draft.text, finding)),
    );
    return { draft, findings, verdict: judgeText(findings, policy) };
  } catch {
    return { draft, findings: [], verdict: { kind: policy.onFailure, rule: 'not-inspected' } };
  }
}

export function typedValues({ draft, findings }: Examined): { type: string; value: string }[] {
  return findings.map((finding) => ({ type: finding.type, value: textOf(draft.text, finding) }));
}
