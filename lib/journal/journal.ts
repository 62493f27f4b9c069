/** The journal: where incidents and health events are kept, sealed in a chain, on this machine only. */
import { type Content, type Entry, GENESIS, type Link, type Verification, verify } from './chain';
import { type JournalDatabase, openJournal, readAnchor } from './database';
import { cleanHealthEvent, type HealthEvent, newHealthEvent } from './health';
import { cleanIncident, type Incident } from './incident';
import { createStore, readHead, type Store } from './store';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Read at a time: much more would fill the memory, much less would take long. */
const PAGE = 1000;
/** How often the size is looked at, in appended entries. */
const LOOK_EVERY = 100;

interface OpenJournal {
  database: JournalDatabase;
  store: Store;
}

let opening: Promise<OpenJournal> | undefined;
let limit = 100_000;
let appended = 0;

function journal(): Promise<OpenJournal> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined; // the next one may find the disk less full
    throw error;
  });
  return opening;
}

async function open(): Promise<OpenJournal> {
  const { database, setAside } = await openJournal();
  const store = createStore(database);
  if (setAside !== undefined) await store.append(said(newHealthEvent('journal-restarted', { detail: setAside })));
  await adoptOldIncidents(database, store);
  return { database, store };
}

/** What version 1 wrote is sealed in the order of time. Appending twice does nothing, so it may be cut short anywhere. */
async function adoptOldIncidents(database: JournalDatabase, store: Store): Promise<void> {
  const count = await database.incidents.count();
  if (count === 0) return;
  for (;;) {
    const old = await database.incidents.orderBy('time').limit(PAGE).toArray();
    if (old.length === 0) break;
    await Promise.all(old.flatMap(inNewForm).map((incident) => store.append({ kind: 'incident', incident })));
    await database.incidents.bulkDelete(old.map(({ id }) => id));
  }
  await store.append(said(newHealthEvent('journal-upgraded', { count })));
}

/** Version 1 was laxer about the form of codes. */
function inNewForm(old: Incident): Incident[] {
  const other = { messenger: 'other', rule: 'other', policyVersion: 'other' };
  const cleaned = cleanIncident(old) ?? cleanIncident({ ...old, ...other });
  return cleaned ? [cleaned] : [];
}

function said(health: HealthEvent): Content {
  return { kind: 'health', health };
}

/**
 * Resolves when the incident is on disk. Writing the same incident twice changes nothing.
 * @throws when it is not an incident, the disk is full, or no journal can be opened
 */
export async function record(given: Incident): Promise<void> {
  const incident = cleanIncident(given);
  if (!incident) throw new Error('not an incident');
  await append({ kind: 'incident', incident });
}

/** The same for what we have to say about ourselves. */
export async function recordHealth(given: HealthEvent): Promise<void> {
  const health = cleanHealthEvent(given);
  if (!health) throw new Error('not a health event');
  await append({ kind: 'health', health });
}

async function append(content: Content): Promise<void> {
  const { store } = await journal();
  await store.append(content);
  if (++appended % LOOK_EVERY === 0) await keepAtMost(limit);
}

/** @returns newest first */
export async function recentIncidents(most: number): Promise<Incident[]> {
  const entries = await recentEntries(most);
  return entries.flatMap((entry) => (entry.kind === 'incident' ? [entry.incident] : []));
}

/** The same as they stand in the chain. */
export async function recentEntries(most: number): Promise<Entry[]> {
  const { database } = await journal();
  return database.entries
    .where('[kind+time]')
    .between(['incident', -Infinity], ['incident', Infinity])
    .reverse()
    .limit(most)
    .toArray();
}

/**
 * Removes what is older than the policy wants it kept, from the front only: the chain stays whole.
 * A time in the future is a clock that was wrong, and no reason to keep an entry.
 * @returns how many
 */
export async function forget(retentionDays: number, now = Date.now()): Promise<number> {
  const { database, store } = await journal();
  const oldest = now - retentionDays * DAY_MS;
  const kept = await database.entries
    .orderBy('seq')
    .filter(({ time }) => time >= oldest && time <= now + DAY_MS)
    .first();
  return store.removeUpTo(kept ? kept.seq - 1 : Number.MAX_SAFE_INTEGER);
}

/** Bounds the journal from now on; when it is over the bound the oldest go, and the journal says how many. */
export async function keepAtMost(entries: number): Promise<number> {
  limit = entries;
  const { store } = await journal();
  const { from, head } = await readEnds();
  if (head.seq - from.seq <= entries) return 0;
  const removed = await store.removeUpTo(head.seq - Math.floor(entries * 0.9));
  await store.append(said(newHealthEvent('journal-shortened', { count: removed })));
  return removed;
}

/** Entries after `seq`, oldest first. */
export async function readEntries(afterSeq: number, most: number): Promise<Entry[]> {
  const { database } = await journal();
  return database.entries.where('seq').above(afterSeq).limit(most).toArray();
}

/** Every entry, oldest first, a page at a time. */
export async function* allEntries(): AsyncGenerator<Entry> {
  let after = 0;
  for (;;) {
    const page = await readEntries(after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

/** Where the chain begins (what its first entry follows) and ends. */
export async function readEnds(): Promise<{ from: Link; head: Link }> {
  const { database } = await journal();
  return { from: (await readAnchor(database)) ?? GENESIS, head: await readHead(database) };
}

export async function verifyJournal(): Promise<Verification> {
  const { from, head } = await readEnds();
  return verify(entriesUpTo(head.seq), from, head);
}

/** What is written while somebody reads is left for the next reading. */
export async function* entriesUpTo(seq: number): AsyncGenerator<Entry> {
  for await (const entry of allEntries()) {
    if (entry.seq > seq) return;
    yield entry;
  }
}

/** A small note kept beside the journal, such as how far reports have got. */
export async function readNote(key: string): Promise<unknown> {
  const { database } = await journal();
  return (await database.notes.get(key))?.value;
}

export async function writeNote(key: string, value: unknown): Promise<void> {
  const { database } = await journal();
  await database.notes.put({ key, value });
}

/** Lets go of the database; the next call opens it again. */
export async function closeJournal(): Promise<void> {
  const { database } = (await opening) ?? {};
  database?.close();
  opening = undefined;
}
