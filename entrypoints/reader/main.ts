import { inspectFile } from '@/lib/inspect-file';
import { onMessage } from '@/lib/messages';

/** Without structured cloning (Chromium before 148) a file arrives as an empty object. */
onMessage('readFile', ({ data }) => {
  if (!(data.file instanceof Blob)) return { outcome: 'not-checked', findings: [], persons: 0 };
  return inspectFile(data.file);
});
