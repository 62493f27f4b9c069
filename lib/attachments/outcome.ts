/** How reading a file ended. Anything but `read` is shown to the person by name: no answer never means clean. */

export const FILE_OUTCOMES = [
  'read',
  'partly-read',
  'encrypted',
  'corrupt',
  'too-large',
  'unsupported',
  'timed-out',
  'not-checked',
] as const;

/** `not-checked`: the reader gave no answer (not there, killed, too old a browser). */
export type FileOutcome = (typeof FILE_OUTCOMES)[number];
