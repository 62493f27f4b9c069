import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Entry, GENESIS, verify } from '@/lib/journal/chain';
import { JournalDatabase } from '@/lib/journal/database';
import { newHealthEvent } from '@/lib/journal/health';
import { type Incident, newIncident } from '@/lib/journal/incident';
import * as journal from '@/lib/journal/journal';
import { createStore } from '@/lib/journal/store';

const facts: Omit<Incident, 'id' | 'time'> = {
  messenger: 'whatsapp',
  types: { iin: 2, phone: 1 },
  persons: 2,
  files: 0,
  verdict: 'warn',
  rule: 'high',
  policyVersion: 'coach',
  decision: 'mask',
};
const DAY_MS = 24 * 60 * 60 * 1000;
const incidents = (count: number, time = Date.now()) =>
  Array.from({ length: count }, (_, index) => ({ ...newIncident(facts), time: time + index }));
const all = async () => {
  const entries: Entry[] = [];
  for await (const entry of journal.allEntries()) entries.push(entry);
  return entries;
};

beforeEach(async () => {
  await journal.closeJournal();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  await journal.keepAtMost(100_000);
});

describe('the chain', () => {
  it('is whole after incidents and health events, many at once', async () => {
    await Promise.all(incidents(1200).map((one) => journal.record(one)));
    await journal.recordHealth(newHealthEvent('started', { detail: '0.1.0' }));
    const verified = await journal.verifyJournal();
    expect(verified).toMatchObject({ kind: 'intact', entries: 1201, head: { seq: 1201 } });
  });

  it.each<[string, (entries: Entry[]) => unknown[], string, number]>([
    [
      'changed',
      (e) =>
        e.map((one) =>
          one.seq === 3 && one.kind === 'incident' ? { ...one, incident: { ...one.incident, decision: 'edit' } } : one,
        ),
      'hash',
      3,
    ],
    ['removed', (e) => e.filter(({ seq }) => seq !== 3), 'gap', 3],
    ['removed from the end', (e) => e.slice(0, -1), 'head', 5],
    ['removed from the front', (e) => e.slice(1), 'gap', 1],
    ['swapped', (e) => e.map((one) => (one.seq === 3 ? { ...e[3], seq: 3 } : one)), 'link', 3],
    [
      'stuffed with text',
      (e) => e.map((one) => (one.seq === 2 ? { ...one, text: 'ИИН 920308395171' } : one)),
      'form',
      2,
    ],
    ['replaced by nonsense', (e) => [...e.slice(0, 1), 'nonsense', ...e.slice(2)], 'form', 2],
  ])('shows that an entry was %s', async (_what, change, flaw, atSeq) => {
    for (const one of incidents(5)) await journal.record(one);
    const { head } = await journal.readEnds();
    expect(await verify(change(await all()), GENESIS, head)).toMatchObject({ kind: 'broken', flaw, atSeq });
  });

  it('stays verifiable when old entries are forgotten', async () => {
    const now = Date.now();
    for (const one of [...incidents(4, now - 100 * DAY_MS), ...incidents(3, now)]) await journal.record(one);
    expect(await journal.forget(90, now)).toBe(4);
    expect(await journal.verifyJournal()).toMatchObject({
      kind: 'intact',
      entries: 3,
      from: { seq: 4 },
      head: { seq: 7 },
    });
    expect(await journal.forget(90, now + 200 * DAY_MS)).toBe(3);
    await journal.record(newIncident(facts));
    expect(await journal.verifyJournal()).toMatchObject({
      kind: 'intact',
      entries: 1,
      from: { seq: 7 },
      head: { seq: 8 },
    });
  });

  it('is bounded, and says how much it let go', async () => {
    await journal.keepAtMost(200);
    for (const one of incidents(900)) await journal.record(one);
    const { from, head } = await journal.readEnds();
    expect(head.seq - from.seq).toBeLessThanOrEqual(300);
    expect((await all()).some((one) => one.kind === 'health' && one.health.event === 'journal-shortened')).toBe(true);
    expect((await journal.verifyJournal()).kind).toBe('intact');
  });

  it('is verified as it was when the verifier came, however much is written meanwhile', async () => {
    await Promise.all(incidents(1200).map((one) => journal.record(one)));
    const verifying = journal.verifyJournal();
    const writing = Promise.all(incidents(50).map((one) => journal.record(one)));
    expect((await verifying).kind).toBe('intact');
    await writing;
  });

  it('stays whole when two contexts write at once', async () => {
    const stores = [1, 2, 3].map(() => createStore(new JournalDatabase('saqtan-journal')));
    await Promise.all(
      incidents(300).map((incident, index) => stores[index % 3]?.append({ kind: 'incident', incident })),
    );
    expect(await journal.verifyJournal()).toMatchObject({ kind: 'intact', entries: 300 });
  });

  it('loses nothing acknowledged when the background is killed, a hundred times', async () => {
    const acknowledged = new Set<string>();
    for (let round = 0; round < 100; round++) {
      const database = new JournalDatabase('saqtan-journal');
      const store = createStore(database);
      const writes = incidents(20).map((incident) =>
        store.append({ kind: 'incident', incident }).then(
          () => acknowledged.add(incident.id),
          () => undefined, // killed before it was acknowledged
        ),
      );
      await Promise.race([Promise.all(writes), new Promise((done) => setTimeout(done, round % 7))]);
      database.close({ disableAutoOpen: true });
    }
    const kept = new Set((await all()).map(({ id }) => id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(0);
    expect((await journal.verifyJournal()).kind).toBe('intact');
  });
});

describe('a journal in trouble', () => {
  it('of version 1 is taken over in the order of time', async () => {
    await journal.closeJournal();
    globalThis.indexedDB = new IDBFactory();
    Dexie.dependencies.indexedDB = globalThis.indexedDB;
    const old = new Dexie('saqtan-journal');
    old.version(1).stores({ incidents: 'id, time' });
    const kept = incidents(1500, Date.now() - DAY_MS).reverse();
    await old
      .table('incidents')
      .bulkAdd([...kept, { ...newIncident(facts), time: Date.now() - 2 * DAY_MS, policyVersion: 'Наша политика 2' }]);
    old.close();
    expect(await journal.verifyJournal()).toMatchObject({ kind: 'intact', entries: 1502 });
    const entries = await all();
    expect(entries.map(({ time }) => time)).toEqual(entries.map(({ time }) => time).sort((a, b) => a - b));
    expect(entries.at(-1)).toMatchObject({ health: { event: 'journal-upgraded', count: 1501 } });
  });

  it('that cannot be read is set aside, and the new one says so', async () => {
    await journal.record(newIncident(facts));
    await journal.closeJournal();
    const open = vi.spyOn(JournalDatabase.prototype, 'open').mockImplementationOnce(() => {
      throw new Dexie.UnknownError('Internal error opening backing store');
    });
    await journal.record(newIncident(facts));
    expect((await all())[0]).toMatchObject({ health: { event: 'journal-restarted', detail: 'UnknownError' } });
    open.mockRestore();
    await journal.closeJournal();
    expect(await all()).toHaveLength(2); // the new one stays the one in use
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
      'saqtan-journal',
      'saqtan-journal-1',
    ]);
  });

  it('that is damaged so that not even its name can be read is begun afresh, and says so', async () => {
    const broken = new DOMException('Internal error opening backing store.', 'UnknownError');
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(broken);
    await journal.closeJournal();
    await journal.record(newIncident(facts));
    expect(await all()).toMatchObject([
      { health: { event: 'journal-restarted', detail: 'UnknownError' } },
      { incident: { rule: 'high' } },
    ]);
  });

  it('gives up its oldest tenth once when the disk is full', async () => {
    for (const one of incidents(50)) await journal.record(one);
    const full = vi.spyOn(Dexie.prototype, 'transaction');
    full.mockImplementationOnce(() => {
      throw new Dexie.QuotaExceededError('full');
    });
    await journal.record(newIncident(facts));
    expect((await journal.readEnds()).from.seq).toBe(5);
    expect(await journal.verifyJournal()).toMatchObject({ kind: 'intact', entries: 46 });
    full.mockImplementation(() => {
      throw new Dexie.QuotaExceededError('full');
    });
    await expect(journal.record(newIncident(facts))).rejects.toThrow();
    full.mockRestore();
    await journal.record(newIncident(facts));
    expect((await journal.verifyJournal()).kind).toBe('intact');
  });
});
