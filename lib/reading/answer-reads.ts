/** Answers what messengers' pages ask about files, in whichever page of ours the workers live. */
import type { FileReport } from '../inspect-file/report';
import { onMessage } from '../messages';
import { readPolicy } from '../policy/load';
import { cleanInWorker, type Reading, readInWorker } from './read-in-worker';

/** Readings that can be asked about or ended, by the id their asker gave them. */
const readings = new Map<string, Reading>();
const NOT_CHECKED: FileReport = { outcome: 'not-checked', findings: [], persons: 0 };

export function answerReads(): void {
  onMessage('readFile', ({ data }) => read(data.file, data.id));
  onMessage('readingProgress', ({ data: id }) => readings.get(id)?.soFar());
  onMessage('cleanCopy', ({ data: { file } }) => (file instanceof Blob ? cleanInWorker(file) : undefined));
  onMessage('cancelReading', ({ data: id }) => readings.get(id)?.cancel());
}

/** Without structured cloning (Chromium before 148) a file arrives as an empty object. */
async function read(file: File, id: string | undefined): Promise<FileReport> {
  if (!(file instanceof Blob)) return NOT_CHECKED;
  const { policy } = await readPolicy();
  const reading = readInWorker(file, { allowed: policy.allowed, ownData: policy.ownData });
  if (id !== undefined) readings.set(id, reading);
  try {
    return await reading.report;
  } finally {
    if (id !== undefined) readings.delete(id);
  }
}
