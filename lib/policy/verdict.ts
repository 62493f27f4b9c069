/** The policy's answer to a draft and the person's answer to a hold. */

/** In order of strength. `inform` never holds; `justify` asks for a reason; `redirect` offers only the move; `block` offers neither. */
export const VERDICTS = ['allow', 'inform', 'warn', 'justify', 'redirect', 'block'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

export interface Verdict {
  kind: VerdictKind;
  /** Id of the rule that gave it, e.g. `high`, `three-persons`, `unreadable-file`; for the journal. */
  rule: string;
}

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
