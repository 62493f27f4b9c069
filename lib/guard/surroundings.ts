/** What the guard needs from outside the page: handed in, so that practice and tests can give their own. */
import type { FileReport } from '../inspect-file';
import type { IncidentFacts } from '../journal/incident';
import type { LeavingDraft, MoveStart } from '../move/moving';
import type { Policy } from '../policy/policy';
import type { Excepting } from './examine';
import type { Health } from './protection';

export interface Exceptions extends Excepting {
  add(values: readonly { type: string; value: string }[]): Promise<void>;
}

export interface Surroundings {
  /** The policy in force now. */
  policy(): Policy;
  /**
   * Hands an incident to the journal.
   * @param words the person's own for the reason: kept beside the journal and never exported
   * @returns false if it could not be written
   */
  record(facts: IncidentFacts, words?: string): Promise<boolean>;
  /** Keeps a draft for the national messenger. Never rejects: undefined when nobody could take it. */
  carry(draft: LeavingDraft): Promise<MoveStart | undefined>;
  openNationalMessenger(): Promise<void>;
  /** A page of our own to try things in: nothing is carried, and what is said of it must not claim so. */
  isPractice?: true;
  /** Values the person has said are no personal data. */
  exceptions?: Exceptions;
  /** Hears what does not work in this page; the top frame alone has one. */
  health?: Health;
  /** Never rejects: no answer is the outcome `not-checked`. */
  readFile(file: File, cancelled?: AbortSignal): Promise<FileReport>;
  /** A copy without what was found. Never rejects: undefined when there is none to be had, or nobody wants it any more. */
  cleanCopy?(file: File, unwanted: AbortSignal): Promise<File | undefined>;
}
