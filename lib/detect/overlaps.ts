/** Of findings that overlap, the surer one stays. */
import type { Finding, Level } from './finding';

const RANK: Record<Level, number> = { low: 0, medium: 1, high: 2 };

/** Findings without overlaps, in the order of the text. */
export function withoutOverlaps(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const byStart = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of byStart) {
    let isBeaten = false;
    while (kept.length > 0) {
      const last = kept[kept.length - 1] as Finding;
      if (last.end <= finding.start) break;
      if (isStronger(last, finding)) {
        isBeaten = true;
        break;
      }
      kept.pop();
    }
    if (!isBeaten) kept.push(finding);
  }
  return kept;
}

function isStronger(a: Finding, b: Finding): boolean {
  if (a.level !== b.level) return RANK[a.level] > RANK[b.level];
  if (a.score !== b.score) return a.score > b.score;
  return a.end - a.start >= b.end - b.start;
}
