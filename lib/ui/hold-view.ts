/** What a hold shows, and which words fit it. */
import type { FileOutcome } from '../attachments/outcome';
import type { EntityType, Evidence, Level } from '../detect/finding';
import type { FileNote } from '../inspect-file/report';
import type { DecisionKind, VerdictKind } from '../policy/verdict';

export interface HoldItem {
  type: EntityType;
  level: Level;
  /** Already masked. */
  sample: string;
  count: number;
  evidence: Evidence[];
}

export interface HoldFile {
  name: string;
  sizeBytes: number;
  outcome: FileOutcome;
  items: HoldItem[];
  /** What else is worth knowing about it. */
  notes?: FileNote[];
}

export interface OwnTexts {
  kk?: string;
  ru?: string;
  en?: string;
}

export interface Contact {
  name: string;
  phone?: string;
  email?: string;
  url?: string;
}

export interface HoldView {
  verdict: VerdictKind;
  messengerName: string;
  /** The national messenger, e.g. `Aitu`. */
  targetName: string;
  persons: number;
  items: HoldItem[];
  files: HoldFile[];
  /** Subset of move, mask, edit, send, in order of safety. */
  choices: DecisionKind[];
  /** The text as *Mask and send* would send it. */
  preview?: string;
  /** Whether the person may say that all this is no personal data. */
  canTeach?: boolean;
  /** What the organisation says of it, by language; shown instead of our own sentence. */
  ownTexts?: OwnTexts;
  /** Whom to ask. */
  contact?: Contact;
  /** Reason codes offered under `justify`. */
  reasons?: string[];
}

/** What the hold is about; the title and the reason given follow from it. */
export type Subject = 'personal' | 'secret' | 'official' | 'organisation' | 'unchecked' | 'failure';

const SECRETS: readonly EntityType[] = ['password', 'one-time-code', 'secret-key', 'eds-key'];

export function subjectOf(view: HoldView): Subject {
  const types = [...view.items, ...view.files.flatMap((file) => file.items)].map((item) => item.type);
  if (types.length === 0) return view.files.length > 0 ? 'unchecked' : 'failure';
  if (types.every((type) => SECRETS.includes(type))) return 'secret';
  if (types.every((type) => type === 'official-mark')) return 'official';
  if (types.every((type) => type === 'organisation')) return 'organisation';
  return 'personal';
}

/** Key of the sentence that says why it matters here. */
export function reasonKeyOf(view: HoldView): string {
  if (view.verdict === 'block') return 'hold_why_block';
  if (view.verdict === 'redirect') return 'hold_why_redirect';
  return `hold_why_${subjectOf(view)}`;
}

/** More rows than these would be read by nobody; the field for a reason takes the place of one. */
function shownRows(verdict: VerdictKind): number {
  return verdict === 'justify' ? 2 : 3;
}

/** The weightiest things first, the rest as a number. */
export function rowsOf(view: HoldView): { items: HoldItem[]; files: HoldFile[]; more: number } {
  const rows = shownRows(view.verdict);
  const items = view.items.slice(0, rows);
  const files = view.files.slice(0, rows - items.length);
  return { items, files, more: view.items.length + view.files.length - items.length - files.length };
}
