/** Of findings that overlap, the surer one stays. */
import type { Finding, Level } from './finding';

const RANK: Record<Level, number> = { low: 0, medium: 1, high: 2 };

/** Findings of a text without overlaps, in its order. */
export function withoutOverlaps(text: string, findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const byStart = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of byStart) {
    let isBeaten = false;
    while (kept.length > 0) {
      const last = kept[kept.length - 1] as Finding;
      if (last.end <= finding.start) break;
      if (isStronger(last, finding, text)) {
        isBeaten = true;
        break;
      }
      kept.pop();
    }
    if (!isBeaten) kept.push(finding);
  }
  return kept;
}

/** What stands there plainly with right check digits is not doubted for something seen through a disguise. */
function isPlain(finding: Finding): boolean {
  let isRight = false;
  for (const one of finding.evidence) {
    if (one.kind === 'disguise') return false;
    if (one.kind === 'check-digits' && one.isRight) isRight = true;
  }
  return isRight;
}

function isDisguised(finding: Finding): boolean {
  return finding.evidence.some((one) => one.kind === 'disguise');
}

function isStronger(a: Finding, b: Finding, text: string): boolean {
  if (isPlain(a) && isDisguised(b)) return true;
  if (isPlain(b) && isDisguised(a)) return false;
  // An account of twenty characters may hold a card's sixteen digits by chance, hardly the other way round.
  if (isPlain(a) && isPlain(b) && a.end - a.start !== b.end - b.start) {
    if (covers(a, b)) return true;
    if (covers(b, a)) return false;
  }
  // «паспорт готов, звоните +7 707 431-86-20»: most of a phone is no paper.
  if (isPhoneAround(a, b)) return true;
  if (isPhoneAround(b, a)) return false;
  if (a.level !== b.level) return RANK[a.level] > RANK[b.level];
  if (a.score !== b.score) return a.score > b.score;
  return lettersOf(a, text) >= lettersOf(b, text);
}

const isPhoneAround = (a: Finding, b: Finding): boolean =>
  a.type === 'phone' && covers(a, b) && !covers(b, a) && !isPlain(b);

const covers = (a: Finding, b: Finding): boolean => a.start <= b.start && a.end >= b.end;

/** However the text's letters are composed. */
function lettersOf({ start, end }: Finding, text: string): number {
  return text.slice(start, end).normalize('NFC').length;
}
