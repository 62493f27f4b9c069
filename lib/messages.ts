/** Every message between contexts. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FileReport } from './inspect-file';
import type { Incident } from './journal/incident';
import type { BroughtBack, LeavingDraft, MoveStart, MovingDraft, Part } from './move/moving';
import type { FilePolicy } from './policy/policy';

/** What any content script may send. The receiver treats the content as a stranger's. */
interface FromMessengers {
  /** Writes the incident to the journal; answers when it is on disk. */
  recordIncident(incident: Incident): void;
  /** Keeps the person's own words for the reason of an incident, beside the journal. */
  keepWords(reason: { id: string; words: string }): void;
  /** Keeps a draft for the national messenger; answers when it is safe. */
  beginMove(draft: LeavingDraft): MoveStart;
  /** Brings the person to the national messenger: its tab if there is one, else a new one. */
  openNationalMessenger(): void;
  /** Whether the sender's tab is guarded, whenever that changes. */
  protectionChanged(protection: Protection): void;
  /** The weights of the tagger of names. */
  peopleModel(): Uint8Array;
  /** Makes sure that somebody can answer `readFile`. */
  prepareReader(): void;
  /** Answered by the reader. The file crosses by reference; the reader answers and forgets. */
  readFile(request: { file: File; id?: string; policy?: FilePolicy }): FileReport;
  /** What is known so far of the reading with this id; undefined when there is none. */
  readingProgress(id: string): FileReport | undefined;
  /** Ends the reading, or the making of a copy, with this id. */
  cancelReading(id: string): void;
  /** A copy without what was found, read again and found clean; undefined when there is none to be had. */
  cleanCopy(request: { file: File; id?: string; policy?: FilePolicy }): File | undefined;
}

/** What only the national messenger's pages and our own may send; the receiver checks the sender. */
interface FromTarget {
  /** The drafts that wait there, newest first. */
  waitingMoves(): MovingDraft[];
  /** The files of a move, by reference. */
  moveFiles(id: string): File[];
  /** A part has arrived: it is deleted. */
  finishMove(move: { id: string; part: Part }): void;
  /** The text goes back to where it was written. */
  bringBack(id: string): BroughtBack;
}

/** What only our own pages may send; the receiver checks the sender. */
interface FromOwnPages {
  recentIncidents(limit: number): Incident[];
  /** The request that would report the newest incident, as JSON; undefined without one. */
  exactReport(): string | undefined;
  /** Warnings are silent for as long as policy grants; rejects when it grants nothing. */
  pause(): void;
  resume(): void;
  /** Incident's id → the person's own words for it. */
  ownWords(): Record<string, string>;
}

/** What a messenger's tab is asked by the popup. */
interface ToMessengers {
  protection(): Protection;
  /** A draft that did not arrive comes back to the composer it left; files nobody fetched are gone, and named. */
  restoreDraft(draft: { id: string; text: string; goneFiles: { name: string }[] }): BroughtBack;
}

/** What the national messenger's tab is told. */
interface ToTarget {
  /** Something new waits, or it waits no more. */
  movesChanged(): void;
}

/**
 * Why a tab is not wholly guarded. `no-composer-yet` is no fault: no conversation is open. `general-rules`: nobody has
 * described this messenger. `no-script`: ours does not run in the tab. The others: its page has changed.
 */
export const PROTECTION_REASONS = [
  'no-composer-yet',
  'general-rules',
  'composer-not-found',
  'button-not-found',
  'not-read-back',
  'broken-repair',
  'no-script',
] as const;
export type ProtectionReason = (typeof PROTECTION_REASONS)[number];

/** How well a messenger's tab is guarded. */
export interface Protection {
  /** The messenger's id and name. */
  id: string;
  messenger: string;
  /** `partly`: the general rules hold, but something does not work as it should. */
  state: 'protected' | 'partly' | 'not-protected';
  reason?: ProtectionReason;
  /** Milliseconds since 1970. */
  since: number;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<
  FromMessengers & FromTarget & FromOwnPages & ToMessengers & ToTarget
>();
