/** Appending to and shortening one journal; the only place that writes its chain. */
import { type Content, type Entry, GENESIS, type Link, seal } from './chain';
import { isDiskFull, type JournalDatabase, readAnchor } from './database';

/** Entries sealed and written in one transaction. */
const BATCH = 500;
/** Another context may have appended in between; it does not happen often. */
const MOST_ATTEMPTS = 20;

interface Waiting {
  content: Content;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

export interface Store {
  /** Resolves when the content is on disk. The same id twice is written once. */
  append(content: Content): Promise<void>;
  /** Removes the first entries up to `seq`, and remembers where the chain now begins. @returns how many */
  removeUpTo(seq: number): Promise<number>;
}

export function createStore(database: JournalDatabase): Store {
  let waiting: Waiting[] = [];
  let isWriting = false;

  const writeAll = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH);
      waiting = waiting.slice(BATCH);
      await writeBatch(batch);
    }
    isWriting = false;
  };
  const writeBatch = async (batch: Waiting[]) => {
    try {
      await appendAll(
        database,
        batch.map(({ content }) => content),
      );
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  return {
    append: (content) =>
      new Promise((resolve, reject) => {
        waiting.push({ content, resolve, reject });
        if (isWriting) return;
        isWriting = true;
        void writeAll();
      }),
    removeUpTo: (seq) => removeUpTo(database, seq),
  };
}

/** A full disk costs the oldest tenth, once; then it is the caller's. */
async function appendAll(database: JournalDatabase, contents: readonly Content[]): Promise<void> {
  try {
    await tryAppend(database, contents);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    const first = await database.entries.orderBy('seq').first();
    if (!first) throw error;
    await removeUpTo(database, first.seq + Math.ceil((await database.entries.count()) / 10) - 1);
    await tryAppend(database, contents);
  }
}

/** Hashes outside the transaction, which would not wait for them, and writes only if the head is still the same. */
async function tryAppend(database: JournalDatabase, contents: readonly Content[]): Promise<void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const fresh = await withoutKnown(database, contents);
    if (fresh.length === 0) return;
    const entries = await seal(fresh, await readHead(database));
    if (await addAfterHead(database, entries)) return;
  }
  throw new Error('the journal is being written by too many at once');
}

async function addAfterHead(database: JournalDatabase, entries: Entry[]): Promise<boolean> {
  return database.transaction('rw', database.entries, database.notes, async () => {
    const head = await readHead(database);
    if (head.hash !== entries[0]?.previous) return false;
    await database.entries.bulkAdd(entries);
    return true;
  });
}

async function withoutKnown(database: JournalDatabase, contents: readonly Content[]): Promise<Content[]> {
  const byId = new Map(
    contents.map((content) => [content.kind === 'incident' ? content.incident.id : content.health.id, content]),
  );
  const known = await database.entries
    .where('id')
    .anyOf([...byId.keys()])
    .toArray();
  for (const { id } of known) byId.delete(id);
  return [...byId.values()];
}

/** The last entry; of an empty journal what the next one must follow. */
export async function readHead(database: JournalDatabase): Promise<Link> {
  const last = await database.entries.orderBy('seq').last();
  if (last) return { seq: last.seq, hash: last.hash };
  return (await readAnchor(database)) ?? GENESIS;
}

function removeUpTo(database: JournalDatabase, seq: number): Promise<number> {
  return database.transaction('rw', database.entries, database.notes, async () => {
    const last = await database.entries.where('seq').belowOrEqual(seq).last();
    if (!last) return 0;
    await database.notes.put({ key: 'anchor', value: { seq: last.seq, hash: last.hash } satisfies Link });
    return database.entries.where('seq').belowOrEqual(seq).delete();
  });
}
