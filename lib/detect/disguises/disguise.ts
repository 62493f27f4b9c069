/** What a disguise is: a way of writing that hides a value, and how to undo it. */
import type { EntityType, Finding } from '../finding';
import type { Scan } from '../scan-notes';
import type { View } from '../view';

export interface Disguise {
  /** Kebab-case name, shown as evidence. */
  trick: string;
  /** Undone only when the scan saw one of these. */
  signals: number;
  /** The text with the disguise undone, or nothing when it is not there. */
  undo: (text: string, scan: Scan) => View | undefined;
  /** Only numbers that `numberRecognizers` know are believed. */
  hidesNumbers?: true;
  /** Which findings of the undone text are believed. */
  isBelieved: (finding: Finding) => boolean;
}

const PAPERS: readonly EntityType[] = [
  'id-card',
  'passport',
  'driver-licence',
  'birth-certificate',
  'residence-permit',
  'military-id',
];

/** Believes numbers of documents: their name stands beside them. */
export function isNamedPaper(finding: Finding): boolean {
  return finding.level === 'high' && PAPERS.includes(finding.type);
}

/** Believes numbers whose check digits are right. */
export function isChecked(finding: Finding): boolean {
  return (
    finding.evidence.some((one) => one.kind === 'check-digits' && one.isRight) && finding.evidence[0]?.kind === 'shape'
  );
}
