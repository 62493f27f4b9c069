/** The drafts that wait for the person at the national messenger; their texts and keys live in memory only. */
import {
  CARRIED_MS,
  type LeavingDraft,
  type MoveStart,
  type MovingDraft,
  type Origin,
  type Part,
  refusalOf,
  shortName,
} from './moving';
import { newKey } from './seal';
import { deleteFiles, deleteStrayFiles, readFiles, storeFiles } from './sealed-files';

/** `storage.session`, or what stands for it: memory that a stopped background finds again and a closed browser forgets. */
export interface SessionMemory {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

/** One entry of its own for each: two moves at once do not overwrite each other. */
interface Entry {
  draft: MovingDraft;
  key: string;
  origin: Origin;
}

const PREFIX = 'move:';

export interface Moves {
  begin(draft: LeavingDraft, origin: Origin): Promise<MoveStart>;
  /** Newest first. */
  waiting(): Promise<MovingDraft[]>;
  originOf(id: string): Promise<Origin | undefined>;
  /** The files of a move; none when it is over. */
  files(id: string): Promise<File[]>;
  /** One part has arrived, or nobody wants it any more. When nothing is left, the move is over. */
  finish(id: string, part: Part): Promise<void>;
  /** @returns what was given up because its time is over */
  sweep(): Promise<GivenUp[]>;
}

export type GivenUp = Pick<Entry, 'draft' | 'origin'>;

export function createMoves(memory: SessionMemory, now: () => number = Date.now): Moves {
  const entries = async () =>
    Object.entries(await memory.get(null)).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value as Entry] : []));
  const current = async () => (await entries()).filter(({ draft }) => draft.expiresAt > now());
  const find = async (id: string) => (await current()).find(({ draft }) => draft.id === id);
  const save = (entry: Entry) => memory.set({ [PREFIX + entry.draft.id]: entry });
  const end = async (id: string) => {
    await memory.remove(PREFIX + id);
    await deleteFiles(id);
  };

  return {
    async begin(leaving, origin) {
      const refusal = refusalOf(leaving);
      if (refusal) return refusal;
      const entry: Entry = { draft: draftOf(leaving, now()), key: newKey(), origin };
      const { id } = entry.draft;
      await save(entry); // first, or a sweep in between would take the files for strays
      try {
        await storeFiles(id, leaving.files, entry.key);
      } catch (error) {
        await end(id);
        throw error;
      }
      return { kind: 'carried', id };
    },
    waiting: async () =>
      (await current()).map(({ draft }) => draft).toSorted((one, other) => other.expiresAt - one.expiresAt),
    originOf: async (id) => (await find(id))?.origin,
    async files(id) {
      const entry = await find(id);
      if (!entry) return [];
      const { files } = entry.draft;
      const contents = await readFiles(id, files.length, entry.key);
      return files.map(({ name, type }, place) => new File(contents[place] ?? [], name, { type }));
    },
    async finish(id, part) {
      const entry = await find(id);
      if (!entry) return;
      const draft = part === 'text' ? { ...entry.draft, text: '' } : { ...entry.draft, files: [] };
      if (part === 'files') await deleteFiles(id);
      if (draft.text === '' && draft.files.length === 0) await end(id);
      else await save({ ...entry, draft });
    },
    async sweep() {
      const all = await entries();
      const over = all.filter(({ draft }) => draft.expiresAt <= now());
      for (const { draft } of over) await end(draft.id);
      await deleteStrayFiles(all.map(({ draft }) => draft.id));
      return over;
    },
  };
}

function draftOf({ text, files, from, recipient }: LeavingDraft, now: number): MovingDraft {
  return {
    id: crypto.randomUUID(),
    text,
    files: files.map(({ name, type, size }) => ({ name, type, sizeBytes: size })),
    from: shortName(from),
    recipient: shortName(recipient),
    expiresAt: now + CARRIED_MS,
  };
}
