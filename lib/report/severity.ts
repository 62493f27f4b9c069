/** How serious an entry is, in the words of the formats. */
import type { Entry } from '../journal/chain';
import type { VerdictKind } from '../policy/verdict';

/** 1 informational … 5 critical, OCSF's `severity_id`. */
export type Severity = 1 | 2 | 3 | 4 | 5;

const BY_VERDICT: Record<VerdictKind, Severity> = { allow: 1, inform: 1, warn: 2, justify: 3, redirect: 3, block: 4 };
const TROUBLE = /unreadable|partly|incomplete|restarted|lost|failing|skipped/;

/** What was sent in spite of a warning weighs one more. */
export function severityOf(entry: Entry): Severity {
  if (entry.kind === 'health') return TROUBLE.test(entry.health.event) ? 3 : 1;
  const { verdict, decision } = entry.incident;
  const base = BY_VERDICT[verdict];
  return decision === 'send' && base < 5 ? ((base + 1) as Severity) : base;
}
