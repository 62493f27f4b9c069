/** Has the extension read a file, and asks now and then whether it still does. */
import type { FileReport } from '../inspect-file';
import { sendMessage } from '../messages';
import type { FilePolicy } from '../policy/policy';
import { after, within } from './within';

const ANSWER_MS = 2000;
/** Firefox ends a background that nobody has asked anything for 30 s, even in the midst of reading. */
const ASK_EVERY_MS = 5000;
const MAX_SILENCES = 2;
const COPYING_MS = 30_000;

const NOT_CHECKED: FileReport = { outcome: 'not-checked', findings: [], persons: 0 };
const TIMED_OUT: FileReport = { outcome: 'timed-out', findings: [], persons: 0 };

/**
 * Never rejects. The reader itself minds the time of each file, so one of many may wait its turn for long.
 * @param cancelled ends the reading
 */
export async function readFile(file: File, policy: FilePolicy, cancelled?: AbortSignal): Promise<FileReport> {
  const id = crypto.randomUUID();
  const over = new AbortController();
  cancelled?.addEventListener('abort', () => void sendMessage('cancelReading', id).catch(() => undefined));
  try {
    await within(ANSWER_MS, sendMessage('prepareReader', undefined));
    const report = await Promise.race([sendMessage('readFile', { file, id, policy }), silenceOf(id, over.signal)]);
    return report ?? NOT_CHECKED;
  } catch {
    return NOT_CHECKED; // the extension was updated or ended meanwhile
  } finally {
    over.abort();
  }
}

/** Resolves when the reader knows nothing of the reading any more. */
async function silenceOf(id: string, over: AbortSignal): Promise<FileReport> {
  for (let silences = 0; silences < MAX_SILENCES; ) {
    await after(ASK_EVERY_MS);
    if (over.aborted) break;
    const known = await within(ANSWER_MS, sendMessage('readingProgress', id)).catch(() => undefined);
    silences = known ? 0 : silences + 1;
  }
  return TIMED_OUT;
}

/** @returns undefined when there is no clean copy to be had. Never rejects. */
export function cleanCopy(file: File, policy: FilePolicy, cancelled: AbortSignal): Promise<File | undefined> {
  const id = crypto.randomUUID();
  cancelled.addEventListener('abort', () => void sendMessage('cancelReading', id).catch(() => undefined));
  return within(COPYING_MS, sendMessage('cleanCopy', { file, id, policy })).catch(() => undefined);
}
