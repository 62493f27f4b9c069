import { onMessage } from '@/lib/messages';
import { readInWorker } from '@/lib/reading/read-in-worker';

/** Without structured cloning (Chromium before 148) a file arrives as an empty object. */
onMessage('readFile', async ({ data }) => {
  if (!(data.file instanceof Blob)) return { outcome: 'not-checked', findings: [], persons: 0 };
  return readInWorker(data.file).report;
});
