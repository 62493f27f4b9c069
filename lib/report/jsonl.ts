/** The journal as JSON lines that can be verified: the first line says where the chain begins and ends. */
import type { Entry, Link, Verification } from '../journal/chain';
import { verify } from '../journal/chain';

export interface JournalHeader {
  kind: 'journal';
  format: 1;
  from: Link;
  head: Link;
}

export function* jsonLines(entries: Iterable<Entry>, from: Link, head: Link): Generator<string> {
  yield `${JSON.stringify({ kind: 'journal', format: 1, from, head } satisfies JournalHeader)}\n`;
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** @param source a whole file as written by `jsonLines` */
export async function verifyLines(source: string): Promise<Verification> {
  const [first = '', ...lines] = source.split('\n').filter((line) => line.trim() !== '');
  const header = parseLine(first);
  if (!isHeader(header)) return { kind: 'broken', entries: 0, atSeq: 0, flaw: 'form' };
  return verify(lines.map(parseLine), header.from, header.head);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // not an entry: the verifier says so
  }
}

function isHeader(value: unknown): value is JournalHeader {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, format, from, head } = value as Record<string, unknown>;
  return kind === 'journal' && format === 1 && isLink(from) && isLink(head);
}

function isLink(value: unknown): value is Link {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, hash } = value as Record<string, unknown>;
  return typeof seq === 'number' && typeof hash === 'string';
}
