/** Answers what messengers' pages ask about files, in whichever page of ours the workers live. */
import type { FileReport } from '../inspect-file/report';
import { onMessage } from '../messages';
import type { FilePolicy } from '../policy/policy';
import { cleanInWorker, type Reading, readInWorker } from './read-in-worker';

/** Readings that can be asked about or ended, and copies that can be ended, by the id their asker gave them. */
const readings = new Map<string, Pick<Reading, 'cancel'> & Partial<Reading>>();
const NOT_CHECKED: FileReport = { outcome: 'not-checked', findings: [], persons: 0 };

export function answerReads(): void {
  onMessage('readFile', ({ data }) => read(data));
  onMessage('readingProgress', ({ data: id }) => readings.get(id)?.soFar?.());
  onMessage('cleanCopy', ({ data }) => clean(data));
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
  return whileKnown(id, reading, reading.report);
}

async function clean({ file, id, policy }: Request): Promise<File | undefined> {
  if (!(file instanceof Blob)) return undefined;
  const cleaning = cleanInWorker(file, policy);
  return whileKnown(id, cleaning, cleaning.copy);
}

async function whileKnown<Answer>(
  id: string | undefined,
  reading: Pick<Reading, 'cancel'> & Partial<Reading>,
  answer: Promise<Answer>,
): Promise<Answer> {
  if (id !== undefined) readings.set(id, reading);
  try {
    return await answer;
  } finally {
    if (id !== undefined) readings.delete(id);
  }
}
