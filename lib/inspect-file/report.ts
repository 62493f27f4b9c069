/** What becomes of a file once it is read: findings without its text, and what an x-ray card shows. */
import type { FileOutcome } from '../attachments/outcome';
import type { EntityType, Evidence, Level } from '../detect/finding';

export interface FileFinding {
  type: EntityType;
  /** The highest level among the findings of this type. */
  level: Level;
  count: number;
  /** One of them, masked. */
  sample: string;
  evidence: Evidence[];
}

/** What the person should know about the file. Names are shown to them and go nowhere else. */
export type FileNote =
  /** Rows of tables that hold personal data; `isAtLeast` when the verdict was certain before the end. */
  | { kind: 'rows'; count: number; isAtLeast: boolean }
  | { kind: 'hidden-sheet'; name: string }
  /** Findings in rows, columns, slides or text that are not shown. */
  | { kind: 'hidden-text' }
  /** Findings in text that was deleted with changes tracked. */
  | { kind: 'deleted-text' }
  /** Findings in comments and notes. */
  | { kind: 'comments' }
  /** Findings in title, author, keywords and the like. */
  | { kind: 'properties' }
  /** Where a photo was taken, degrees, WGS 84. */
  | { kind: 'position'; latitude: number; longitude: number }
  /** Findings in a file inside the file; names from the outside in. */
  | { kind: 'inside'; path: string[] }
  /** Findings in a QR or bar code. */
  | { kind: 'code' };

export interface FileReport {
  outcome: FileOutcome;
  findings: FileFinding[];
  /** Distinct people. */
  persons: number;
  notes?: FileNote[];
}
