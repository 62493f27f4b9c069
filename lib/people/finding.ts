/** What the tagger adds to a finding: the parts of a name. */
import type { Finding } from '../detect/finding';

export type NamePart = 'surname' | 'given-name' | 'patronymic' | 'initials';

export interface MarkedPart {
  part: NamePart;
  start: number;
  end: number;
}

export interface PersonFinding extends Finding {
  type: 'person-name';
  parts: MarkedPart[];
  /** Somebody everybody speaks about (head of state, writer, star), who is only greeted or signs, or nobody, in a form that shows how to fill it in. Raises nothing. */
  isPublic: boolean;
  /** The name right before it, in other letters: the same person. */
  isRepeated?: boolean;
}

export function isPersonFinding(finding: Finding): finding is PersonFinding {
  return finding.type === 'person-name' && 'parts' in finding;
}
