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

/** What *Mask and send* would do, and what of it the person may change. */
export interface MaskChoice {
  /** Each masked as it would be sent. */
  parts: readonly { type: EntityType; sample: string; isLocked: boolean }[];
  /** The text as it would be sent, with these parts left open. */
  preview(leftOpen: ReadonlySet<number>): string;
}

/** What a held file would become when it is sent without the data. */
export interface Replacement {
  name: string;
  becomes: 'as-is' | 'clean-copy' | 'left-out';
}

/** What the person has filled in so far. */
export interface HoldForm {
  /** Reason code chosen under `justify`; empty until then. */
  reason: string;
  /** Their own words for it. */
  words: string;
  /** Parts of the mask they want left open. */
  leftOpen: ReadonlySet<number>;
}

export const EMPTY_FORM: HoldForm = { reason: '', words: '', leftOpen: new Set() };

/** The reason code that asks for words of one's own. */
export const OWN_WORDS = 'own-words';

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
  /** Missing where nothing can be masked. */
  mask?: MaskChoice;
  /** What files would become; missing where nothing would be left to send. */
  replacements?: 'preparing' | readonly Replacement[];
  /** Whether the person may say that all this is no personal data. */
  canTeach?: boolean;
  /** What the organisation says of it, by language; shown instead of our own sentence. */
  ownTexts?: OwnTexts;
  /** Whom to ask. */
  contact?: Contact;
  /** Reason codes offered under `justify`. */
  reasons?: string[];
  /** Whether words of the person's own may be kept: they hold no personal data themselves. */
  isHarmless?: (words: string) => boolean;
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

/** Whether the form says enough for *Send anyway*. */
export function isReasonGiven({ verdict, isHarmless }: HoldView, { reason, words }: HoldForm): boolean {
  if (verdict !== 'justify') return true;
  if (reason !== OWN_WORDS) return reason !== '';
  return words.trim().length >= SHORTEST_REASON && isHarmless?.(words) === true;
}

/** Fewer letters explain nothing. */
const SHORTEST_REASON = 4;

/** Whether anything would be masked at all. */
export function isAnythingMasked({ mask, replacements }: HoldView, { leftOpen }: HoldForm): boolean {
  if (replacements === 'preparing') return false;
  return mask === undefined || mask.parts.length === 0 || leftOpen.size < mask.parts.length;
}
