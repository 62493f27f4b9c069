/** The journal's database, its upgrades, and what happens when it cannot be opened. */
import Dexie, { type Table } from 'dexie';
import type { Entry, Link } from './chain';
import type { Incident } from './incident';

/** `anchor`: the last entry removed from the front. Others belong to who writes them. */
export interface Note {
  key: string;
  value: unknown;
}

export class JournalDatabase extends Dexie {
  entries!: Table<Entry, number>;
  notes!: Table<Note, string>;
  /** Of version 1, before there was a chain; emptied when the journal is opened. */
  incidents!: Table<Incident, string>;

  constructor(name: string) {
    // `strict`: an acknowledged entry is on disk, not only in the operating system's hands.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ incidents: 'id, time' });
    this.version(2).stores({ entries: 'seq, &id, [kind+time]', notes: 'key' });
  }
}

const NAME = 'saqtan-journal';
const MOST_ASIDE = 20;

export interface Opened {
  database: JournalDatabase;
  /** Why the journal before this one was set aside: an error's name. */
  setAside?: string;
}

/**
 * Opens the newest journal. One that cannot be opened or read stays where it is, untouched, and the next number is begun.
 * @throws when the disk is full or twenty in a row cannot be opened
 */
export async function openJournal(name = NAME): Promise<Opened> {
  let setAside: string | undefined;
  const first = await newestNumber(name).catch((error: unknown) => {
    setAside = nameOf(error); // of a damaged store Chromium says so once, and then begins an empty one
    return 0;
  });
  for (let number = first; number < first + MOST_ASIDE; number++) {
    const database = new JournalDatabase(number === 0 ? name : `${name}-${number}`);
    try {
      await database.open();
      await Promise.all([
        database.entries.orderBy('seq').last(),
        database.notes.get('anchor'),
        database.incidents.count(),
      ]);
      return setAside === undefined ? { database } : { database, setAside };
    } catch (error) {
      database.close();
      if (isDiskFull(error)) throw error;
      setAside = nameOf(error);
    }
  }
  throw new Error('no journal can be opened');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** Dexie wraps it, and browsers disagree where. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  return error.name === 'QuotaExceededError' || (inner !== error && isDiskFull(inner));
}

export async function readAnchor(database: JournalDatabase): Promise<Link | undefined> {
  return (await database.notes.get('anchor'))?.value as Link | undefined;
}

async function newestNumber(name: string): Promise<number> {
  const known = (await indexedDB.databases()).flatMap((one) => one.name ?? []);
  const numbers = known.filter((one) => one.startsWith(`${name}-`)).map((one) => Number(one.slice(name.length + 1)));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}
