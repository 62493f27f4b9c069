/** Delivering from this browser's journal, with progress kept beside it. */
import { readEnds, readEntries, readNote, recordHealth, writeNote } from '../journal/journal';
import { type Desk, NO_PROGRESS, type Progress } from './deliver';
import { post } from './post';

const PROGRESS = 'report-progress';
const INSTALLATION = 'report-installation';

/** What the journal itself does not know. */
export interface State {
  policyState: string;
  /** Names of keys that were not understood. */
  brokenKeys: string[];
}

export function journalDesk(readState: () => Promise<State>): Desk {
  return {
    now: Date.now,
    random: Math.random,
    post,
    readEntries,
    headSeq: async () => (await readEnds()).head.seq,
    recordHealth,
    readProgress: async () => ((await readNote(PROGRESS)) as Progress | undefined) ?? NO_PROGRESS,
    writeProgress: (progress) => writeNote(PROGRESS, progress),
    heartbeat: async (backlog) => {
      const known = ((await readNote('adapters')) ?? {}) as Record<string, boolean>;
      const fits = Object.entries(known).map(([id, isComplete]): [string, 0 | 1] => [id, isComplete ? 1 : 0]);
      const { head } = await readEnds();
      return { time: Date.now(), ...(await readState()), adapters: Object.fromEntries(fits), head, backlog };
    },
  };
}

/** Random, made once; it tells installations apart and says nothing else. */
export async function installationId(): Promise<string> {
  const known = await readNote(INSTALLATION);
  if (typeof known === 'string') return known;
  const made = crypto.randomUUID();
  await writeNote(INSTALLATION, made);
  return made;
}
