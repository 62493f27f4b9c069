/** The journal: where incidents are kept, on this machine only. */
import Dexie, { type Table } from 'dexie';
import type { Incident } from './incident';

class Database extends Dexie {
  incidents!: Table<Incident, string>;

  constructor() {
    super('saqtan-journal');
    this.version(1).stores({ incidents: 'id, time' });
  }
}

const database = new Database();
const DAY_MS = 24 * 60 * 60 * 1000;

/** Resolves when the incident is on disk. Writing the same incident twice changes nothing. */
export async function record(incident: Incident): Promise<void> {
  await database.incidents.put(incident);
}

/** @returns newest first */
export function recentIncidents(limit: number): Promise<Incident[]> {
  return database.incidents.orderBy('time').reverse().limit(limit).toArray();
}

/** Deletes what is older than the policy wants it kept. */
export function forget(retentionDays: number, now = Date.now()): Promise<number> {
  return database.incidents
    .where('time')
    .below(now - retentionDays * DAY_MS)
    .delete();
}
