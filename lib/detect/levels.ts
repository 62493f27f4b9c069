/** What changes a finding's level after it was found: words for invented values, lists of people. */
import { Category } from './categories';
import type { EntityType, Finding } from './finding';
import { isElsewhere, near, type Reading, wordOf } from './reading';

/** Values that a writer may call an example. */
const VALUES: readonly EntityType[] = [
  'iin',
  'iban',
  'payment-card',
  'id-card',
  'passport',
  'driver-licence',
  'birth-certificate',
  'residence-permit',
  'military-id',
  'mrz',
  'password',
  'one-time-code',
];
const REACH_BEFORE = 24;
const REACH_AFTER = 14;
const LIST = 3;

/** Lowers what is called an example, a test or invented. */
export function lowerExamples(reading: Reading): void {
  for (const finding of reading.findings) {
    if (finding.level === 'low' || !VALUES.includes(finding.type)) continue;
    const hit = near(reading, finding.start, finding.end, Category.example, REACH_BEFORE, REACH_AFTER);
    if (hit < 0 || isElsewhere(reading, hit, finding)) continue;
    finding.level = 'low';
    finding.evidence.push({
      kind: 'example',
      word: wordOf(reading, hit),
    });
  }
}

/** Notes on each finding how many of its type stand in the text, three or more. */
export function countLists(findings: readonly Finding[]): void {
  if (findings.length < LIST) return;
  const counts = new Map<EntityType, number>();
  for (const { type } of findings) counts.set(type, (counts.get(type) ?? 0) + 1);
  for (const finding of findings) {
    const count = counts.get(finding.type) ?? 0;
    if (count >= LIST) finding.evidence.push({ kind: 'list', count });
  }
}
