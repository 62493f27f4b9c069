/** Answers what messengers' pages ask about files, in whichever page of ours the workers live. */
import type { FileReport } from '../inspect-file/report';
import { onMessage } from '../messages';
import type { FilePolicy } from '../policy/policy';
import { cleanInWorker, type Reading, readInWorker } from './read-in-worker';

/** Readings that can be asked about or ended, by the id their asker gave them. */
const readings = new Map<string, Reading>();
const NOT_CHECKED: FileReport = { outcome: 'not-checked', findings: [], persons: 0 };

export function answerReads(): void {
  onMessage('readFile', ({ data }) => read(data));
  onMessage('readingProgress', ({ data: id }) => readings.get(id)?.soFar());
  onMessage('cleanCopy', ({ data: { file, policy } }) =>
    file instanceof Blob ? cleanInWorker(file, policy) : undefined,
  );
  onMessage('cancelReading', ({ data: id }) => readings.get(id)?.cancel());
}

interface Request {
  file: File;
  id?: string;
  policy?: FilePolicy;
}

/**
 * Without structured cloning (Chromium before 148) a file arrives as an empty object. The asker brings the policy: an
 * offscreen document has no storage to read it from.
 */
async function read({ file, id, policy }: Request): Promise<FileReport> {
  if (!(file instanceof Blob)) return NOT_CHECKED;
  const reading = readInWorker(file, policy);
  if (id !== undefined) readings.set(id, reading);
  try {
    return await reading.report;
  } finally {
    if (id !== undefined) readings.delete(id);
  }
}
