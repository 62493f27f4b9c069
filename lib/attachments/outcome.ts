/** How reading a file ended. Anything but `read` is shown to the person by name: no answer never means clean. */

export const FILE_OUTCOMES = [
  'read',
  'partly-read',
  'encrypted',
  'corrupt',
  'too-large',
  'too-deep',
  'bomb',
  'unsupported',
  'timed-out',
  'not-checked',
] as const;

/**
 * `too-deep`: archives within archives, or markup, beyond the limit. `bomb`: unpacks to far more than it weighs.
 * `not-checked`: the reader gave no answer (not there, killed, too old a browser).
 */
export type FileOutcome = (typeof FILE_OUTCOMES)[number];

/** Why a file, or one inside it, could not be read on. Thrown by readers, turned into an outcome in one place. */
export class Unreadable extends Error {
  constructor(readonly outcome: Exclude<FileOutcome, 'read' | 'not-checked'>) {
    super(outcome);
    this.name = 'Unreadable';
  }
}

/** Of several reasons the one that says most about what may be inside. */
const WEIGHT: Record<FileOutcome, number> = {
  read: 0,
  'partly-read': 1,
  unsupported: 2,
  corrupt: 3,
  'too-large': 4,
  'timed-out': 5,
  'not-checked': 6,
  'too-deep': 7,
  encrypted: 8,
  bomb: 9,
};

export function weightier(a: FileOutcome, b: FileOutcome): FileOutcome {
  return WEIGHT[b] > WEIGHT[a] ? b : a;
}
