import { beforeEach, describe, expect, it } from 'vitest';
import { newIncident } from '../../../lib/journal/incident';
import { allEntries, record, writeNote } from '../../../lib/journal/journal';
import { keepWords, readWords } from '../../../lib/journal/own-words';
import { EXPORT_FORMATS, exportJournal } from '../../../lib/report/export';
import { entryRecord } from '../../../lib/report/otlp';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = 1_795_000_000_000;
const incident = newIncident({
  messenger: 'whatsapp',
  types: { iin: 1 },
  persons: 1,
  files: 0,
  verdict: 'justify',
  rule: 'high',
  policyVersion: 'coach',
  decision: 'send',
  reason: 'own-words',
});

beforeEach(() => writeNote('own-words', []));

describe('reasons in own words', () => {
  it('are kept beside the journal, two at once too', async () => {
    const other = crypto.randomUUID();
    await Promise.all([
      keepWords({ id: incident.id, words: 'начальник на выезде' }, 90, NOW),
      keepWords({ id: other, words: 'срочно' }, 90, NOW),
    ]);
    expect(await readWords(90, NOW)).toEqual({ [incident.id]: 'начальник на выезде', [other]: 'срочно' });
  });

  it('are forgotten with the entries', async () => {
    await keepWords({ id: incident.id, words: 'срочно' }, 90, NOW);
    expect(await readWords(90, NOW + 91 * DAY_MS)).toEqual({});
  });

  it('are cut, and nothing else is taken for them', async () => {
    await keepWords({ id: incident.id, words: 'а'.repeat(500) }, 90, NOW);
    expect((await readWords(90, NOW))[incident.id]).toHaveLength(200);
    await expect(keepWords({ id: 'x', words: 'срочно' }, 90)).rejects.toThrow('not a reason');
    await expect(keepWords(undefined, 90)).rejects.toThrow('not a reason');
  });

  it('stand in no entry, no report and no export', async () => {
    await record(incident);
    await keepWords({ id: incident.id, words: 'начальник на выезде' }, 90, NOW);
    const all: unknown[] = [];
    for await (const entry of allEntries()) all.push(entry, entryRecord(entry));
    for (const format of EXPORT_FORMATS) for await (const piece of exportJournal(format, '1')) all.push(piece);
    const text = JSON.stringify(all);
    expect(text).toContain('own-words');
    expect(text).not.toContain('начальник');
  });
});
