/** The policy's answer to a draft and the person's answer to a hold. */
import type { FileOutcome } from '../attachments/outcome';

/** In order of strength. `inform` never holds; `justify` asks for a reason; `redirect` offers only the move; `block` offers neither. */
export const VERDICTS = ['allow', 'inform', 'warn', 'justify', 'redirect', 'block'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

export interface Verdict {
  kind: VerdictKind;
  /** Id of the rule that gave it, e.g. `high`, `three-persons`, `unreadable-file`; for the journal. */
  rule: string;
}

/** What gives a verdict without being a rule: a fault of ours, or how reading a file ended. */
export const BUILT_IN_RULES = [
  'none',
  'not-inspected',
  'partly-read',
  'encrypted',
  'corrupt',
  'too-large',
  'too-deep',
  'bomb',
  'unsupported',
  'timed-out',
  'not-checked',
] as const satisfies readonly (Exclude<FileOutcome, 'read'> | 'none' | 'not-inspected')[];

export const DECISIONS = ['move', 'mask', 'edit', 'send', 'cancel'] as const;
/** `cancel` is a hold that ended without an answer (tab closed, dialog torn down): nothing was sent. */
export type DecisionKind = (typeof DECISIONS)[number];

export interface Decision {
  kind: DecisionKind;
  /** Reason code under `justify`, from the policy's list. */
  reason?: string;
}

/** The stronger of two verdicts. */
export function stronger(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(b.kind) > VERDICTS.indexOf(a.kind) ? b : a;
}

/** Whether a verdict stops the message until the person has decided. */
export function isHolding(verdict: Verdict): boolean {
  return verdict.kind !== 'allow' && verdict.kind !== 'inform';
}
