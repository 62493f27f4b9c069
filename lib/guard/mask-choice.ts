/** What *Mask and send* would send, and which parts of it the person may leave open. */
import type { Finding } from '../detect/finding';
import { maskFinding, maskText } from '../detect/mask';
import type { Policy } from '../policy/policy';
import { isHolding } from '../policy/verdict';
import type { MaskChoice } from '../ui/hold-dialog';
import { type Examined, examine, textOf } from './examine';

/** More than these to tick would be read by nobody; the others are always masked. */
const MOST_PARTS = 8;

export interface Masking extends MaskChoice {
  /** Whether policy would hold what is sent with these parts left open. */
  isHeld(leftOpen: ReadonlySet<number>): boolean;
}

/** A value that occurs twice is one part. Where policy asks for a reason, nothing serious goes open without one. */
export function maskingOf({ draft, findings, verdict }: Examined, policy: Policy): Masking {
  const { text, where } = draft;
  const isHeld = (masked: string) => isHolding(examine({ text: masked, previousDrafts: [], where }, policy).verdict);
  // What interrupts, and the rest too if that is not enough.
  const serious = findings.filter((finding) => finding.level !== 'low');
  const masked = isHeld(maskText(text, serious)) ? findings : serious;
  const keyOf = (finding: Finding) => `${finding.type} ${textOf(text, finding)}`;
  const keys = [...new Set(masked.map(keyOf))].slice(0, MOST_PARTS);
  const known = new Map<string, string>(); // a long text takes its time, and is drawn often
  const preview = (leftOpen: ReadonlySet<number>) => {
    const key = [...leftOpen].toSorted().join();
    const chosen = masked.filter((finding) => !leftOpen.has(keys.indexOf(keyOf(finding))));
    const result = known.get(key) ?? maskText(text, chosen);
    known.set(key, result);
    return result;
  };
  const partOf = (finding: Finding) => ({
    type: finding.type,
    sample: maskFinding(text, finding),
    isLocked: verdict.kind !== 'warn' && finding.level !== 'low',
  });
  return {
    parts: keys.flatMap((key) => masked.find((finding) => keyOf(finding) === key) ?? []).map(partOf),
    preview,
    isHeld: (leftOpen) => isHeld(preview(leftOpen)),
  };
}
