/** A draft on its way to the national messenger: what is known of it, and for how long. */

/** It is deleted on arrival, at the latest after this. */
export const CARRIED_MS = 5 * 60_000;
/** More than this is not carried: the person attaches such files from where they lie. */
export const MOST_BYTES = 100 * 1024 * 1024;
const MOST_CHARACTERS = 1_000_000;
const MOST_FILES = 100;
const LONGEST_NAME = 80;

/** What leaves a messenger's page. */
export interface LeavingDraft {
  text: string;
  files: File[];
  /** Name of the messenger it was written in. */
  from: string;
  /** Whom it was meant for, to remind the person; empty when the page does not say. */
  recipient: string;
}

export interface MovingFile {
  name: string;
  type: string;
  sizeBytes: number;
}

/** The same while it waits, as it is shown at the target. */
export interface MovingDraft {
  id: string;
  /** Empty when there was none, and once it has arrived. */
  text: string;
  /** Empty when there were none, and once they have arrived. */
  files: MovingFile[];
  from: string;
  recipient: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** The frame a draft came from, where *bring it back* leads. */
export interface Origin {
  tabId: number;
  frameId: number;
}

export type MoveStart = { kind: 'carried'; id: string } | { kind: 'refused'; reason: 'too-large' | 'not-a-draft' };

/** What became of a draft that was to return. `kept`: nowhere to put it, so it goes on waiting. */
export type BroughtBack = 'restored' | 'copied' | 'kept';

export type Part = 'text' | 'files';

/** Whether it is a draft that can be carried; it comes from a page and may be anything. */
export function refusalOf(input: unknown): Extract<MoveStart, { kind: 'refused' }> | undefined {
  if (!isDraft(input) || (input.text === '' && input.files.length === 0)) return refused('not-a-draft');
  const sizeBytes = input.files.reduce((sum, file) => sum + file.size, 0);
  const isTooLarge = sizeBytes > MOST_BYTES || input.files.length > MOST_FILES || input.text.length > MOST_CHARACTERS;
  return isTooLarge ? refused('too-large') : undefined;
}

/** A name as a reminder needs it: one line, not endless. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}

function refused(reason: 'too-large' | 'not-a-draft'): Extract<MoveStart, { kind: 'refused' }> {
  return { kind: 'refused', reason };
}

function isDraft(input: unknown): input is LeavingDraft {
  if (typeof input !== 'object' || input === null) return false;
  const { text, files, from, recipient } = input as Record<string, unknown>;
  if (typeof text !== 'string' || typeof from !== 'string' || typeof recipient !== 'string') return false;
  return Array.isArray(files) && files.every((file) => file instanceof Blob);
}
