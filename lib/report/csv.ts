/** The journal as CSV (RFC 4180), for a spreadsheet. */
import type { Entry } from '../journal/chain';

const COLUMNS = [
  'seq',
  'time',
  'kind',
  'id',
  'messenger',
  'types',
  'persons',
  'files',
  'verdict',
  'rule',
  'decision',
  'reason',
  'policy',
  'event',
  'detail',
  'count',
  'hash',
] as const;

/** @returns lines with their ends, the header first */
export function* csvLines(entries: Iterable<Entry>): Generator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for (const entry of entries) {
    const row = rowOf(entry);
    yield `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;
  }
}

function rowOf(entry: Entry): Partial<Record<(typeof COLUMNS)[number], string | number | undefined>> {
  const { seq, kind, id, hash } = entry;
  const time = new Date(entry.time).toISOString();
  if (entry.kind === 'health') {
    const { messenger, policyVersion: policy, event, detail, count } = entry.health;
    return { seq, time, kind, id, hash, messenger, policy, event, detail, count };
  }
  const { types, policyVersion: policy, messenger, persons, files, verdict, rule, decision, reason } = entry.incident;
  const counted = Object.entries(types).map(([type, count]) => `${type}:${count}`);
  return {
    seq,
    time,
    kind,
    id,
    hash,
    messenger,
    types: counted.join(' '),
    persons,
    files,
    verdict,
    rule,
    decision,
    reason,
    policy,
  };
}

/** A leading `=`, `+`, `-` or `@` would be a formula to a spreadsheet; our codes begin with none of them, but be sure. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
