/** What every reader of a format is given and what it gives. */
import type { Budget } from './limits';
import type { Part, Piece, Where } from './piece';
import type { Source } from './source';

/** Fetches a file that readers need besides code: WebAssembly, models. @throws when this build does not have it */
export type Assets = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface Job {
  budget: Budget;
  /** Names from the outermost file inside the attachment to this one; empty for the attachment itself. */
  path: readonly string[];
  assets: Assets | undefined;
  /**
   * Reads a file found inside; what is wrong with it is noted, and reading goes on.
   * @param isVital false for what a document carries besides its text: not being able to read it is no fault
   */
  nested(source: Source, isVital?: boolean): AsyncGenerator<Piece>;
  /** Notes that something was left unread without stopping. */
  leftOut(outcome: 'partly-read' | 'corrupt' | 'unsupported' | 'encrypted'): void;
}

/** Yields texts; throws `Unreadable` when it cannot go on. */
export type Reader = (source: Source, job: Job) => AsyncGenerator<Piece>;

export function place(job: Pick<Job, 'path'>, part: Part, more: Omit<Where, 'part' | 'path'> = {}): Where {
  return { part, ...more, ...(job.path.length > 0 ? { path: job.path } : {}) };
}
