import { ready } from '@/lib/inspect';
import { inspectFile } from '@/lib/inspect-file';
import { onMessage } from '@/lib/messages';
import { fetchPeopleModel } from '@/lib/people-model';

/** Without structured cloning (Chromium before 148) a file arrives as an empty object. */
onMessage('readFile', async ({ data }) => {
  if (!(data.file instanceof Blob)) return { outcome: 'not-checked', findings: [], persons: 0 };
  await ready(fetchPeopleModel);
  return inspectFile(data.file);
});
