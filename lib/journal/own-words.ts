/** Reasons in the person's own words: beside the journal, on this machine only. No entry, report or export ever holds them. */
import { isId } from './health';
import { readNote, writeNote } from './journal';

interface Kept {
  id: string;
  /** When they were written, milliseconds since 1970. */
  time: number;
  words: string;
}

const NOTE = 'own-words';
const MOST = 500;
const LONGEST = 200;
const DAY_MS = 24 * 60 * 60 * 1000;

/** One after the other: two tabs must not overwrite each other's. */
let last: Promise<unknown> = Promise.resolve();

/** What comes is a page's and may be anything. */
export async function keepWords(given: unknown, retentionDays: number, now = Date.now()): Promise<void> {
  const { id, words } = (given ?? {}) as Record<string, unknown>;
  if (!isId(id) || typeof words !== 'string') throw new Error('not a reason');
  const kept = { id, time: now, words: words.slice(0, LONGEST) };
  const write = async () => {
    const fresh = (await read()).filter(({ time }) => time > now - retentionDays * DAY_MS);
    await writeNote(NOTE, [...fresh, kept].slice(-MOST));
  };
  last = last.then(write, write);
  await last;
}

/** Incident's id → words. */
export async function readWords(retentionDays: number, now = Date.now()): Promise<Record<string, string>> {
  const fresh = (await read()).filter(({ time }) => time > now - retentionDays * DAY_MS);
  return Object.fromEntries(fresh.map(({ id, words }) => [id, words]));
}

async function read(): Promise<Kept[]> {
  return ((await readNote(NOTE)) as Kept[] | undefined) ?? [];
}
