/** The hash chain: each entry seals the one before it, so that none can be changed, removed or slipped in unseen. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cleanHealthEvent, type HealthEvent } from './health';
import { cleanIncident, type Incident } from './incident';

export type Content = { kind: 'incident'; incident: Incident } | { kind: 'health'; health: HealthEvent };

/** One line of the journal. `hash` = SHA-256 over the canonical JSON of all the rest, `previous` included. */
export type Entry = Content & {
  /** 1, 2, 3… without gaps. */
  seq: number;
  /** Of the incident or health event. */
  id: string;
  /** Of the incident or health event; milliseconds since 1970. */
  time: number;
  previous: string;
  hash: string;
};

/** Where a chain begins or ends: for a shortened journal the last entry that is gone. */
export interface Link {
  seq: number;
  hash: string;
}

export const GENESIS: Link = { seq: 0, hash: '0'.repeat(64) };

export type Flaw =
  /** Not an entry, or more in it than an entry may hold. */
  | 'form'
  /** Its number does not follow. */
  | 'gap'
  /** It does not seal the one before it. */
  | 'link'
  /** It was changed after it was sealed. */
  | 'hash'
  /** The last entry is not the one the journal says it ends with. */
  | 'head';

export type Verification =
  | { kind: 'intact'; entries: number; from: Link; head: Link }
  | { kind: 'broken'; entries: number; atSeq: number; flaw: Flaw };

/** Seals contents one after the other, from `after` on. */
export async function seal(contents: readonly Content[], after: Link): Promise<Entry[]> {
  const entries: Entry[] = [];
  let last = after;
  for (const content of contents) {
    const { id, time } = content.kind === 'incident' ? content.incident : content.health;
    const open = { ...content, seq: last.seq + 1, id, time, previous: last.hash };
    const entry: Entry = { ...open, hash: hashOf(canonical(open)) };
    entries.push(entry);
    last = entry;
  }
  return entries;
}

/**
 * Checks a journal from its beginning.
 * @param from what the first entry must follow
 * @param head what the last entry must be, if that is known
 */
export async function verify(
  entries: Iterable<unknown> | AsyncIterable<unknown>,
  from: Link = GENESIS,
  head?: Link,
): Promise<Verification> {
  let last = from;
  let count = 0;
  const broken = (flaw: Flaw): Verification => ({ kind: 'broken', entries: count, atSeq: last.seq + 1, flaw });
  for await (const given of entries) {
    const entry = cleanEntry(given);
    if (entry === undefined) return broken('form');
    const { hash, ...open } = entry;
    const content = canonical(open);
    const { hash: _hash, ...rest } = given as Entry;
    if (canonical(rest) !== content) return broken('form'); // more in it than an entry may hold
    if (entry.seq !== last.seq + 1) return broken('gap');
    if (entry.previous !== last.hash) return broken('link');
    if (hashOf(content) !== hash) return broken('hash');
    last = { seq: entry.seq, hash };
    count++;
  }
  if (head && (head.seq !== last.seq || head.hash !== last.hash)) return broken('head');
  return { kind: 'intact', entries: count, from, head: last };
}

/** Copies what an entry may hold and nothing else. */
export function cleanEntry(input: unknown): Entry | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { seq, previous, hash, incident, health } = input as Record<string, unknown>;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1 || !isHash(previous) || !isHash(hash))
    return undefined;
  const cleanedIncident = cleanIncident(incident);
  if (cleanedIncident) {
    const { id, time } = cleanedIncident;
    return { kind: 'incident', incident: cleanedIncident, seq, id, time, previous, hash };
  }
  const cleanedHealth = cleanHealthEvent(health);
  if (!cleanedHealth) return undefined;
  const { id, time } = cleanedHealth;
  return { kind: 'health', health: cleanedHealth, seq, id, time, previous, hash };
}

/** JSON with sorted keys and nothing between them: the same for the same content (RFC 8785 for what we store). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
}

/** Not the browser's own SHA-256: that one answers later, which for a hundred thousand entries takes twice as long. */
function hashOf(content: string): string {
  return bytesToHex(sha256(utf8ToBytes(content)));
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{64}$/.test(value);
}
