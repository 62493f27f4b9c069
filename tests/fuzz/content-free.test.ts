/** No entry and no export can hold text, a file name, a contact or an identifier, whatever a page sends. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { ENTITY_TYPES } from '@/lib/detect/finding';
import { type Content, type Entry, GENESIS, seal } from '@/lib/journal/chain';
import { cleanHealthEvent, HEALTH_EVENTS } from '@/lib/journal/health';
import { cleanIncident, inOurWords } from '@/lib/journal/incident';
import { DECISIONS, VERDICTS } from '@/lib/policy/verdict';
import { cefLine } from '@/lib/report/cef';
import { csvLines } from '@/lib/report/csv';
import { ecsDocument } from '@/lib/report/ecs';
import { jsonLines } from '@/lib/report/jsonl';
import { entryRecord } from '@/lib/report/otlp';
import { SEED } from './seed';

const SECRETS = [
  '920728395096',
  '9207-2839-5096',
  '4111111111111111',
  '87012345678',
  'N12345678',
  '034567891',
  'KZ86125KZT5004100100',
  'aliya@example.kz',
  'Ахметов Серик',
  'анализы Ахметова.pdf',
  'мой ИИН 920728395096',
  '=HYPERLINK("http://x")',
  'a\nb|c=d',
  'AKIAIOSFODNN7EXAMPLE',
];
const secret = fc.oneof(fc.constantFrom(...SECRETS), fc.string({ unit: 'grapheme' }));
const code = fc.oneof(fc.constantFrom('whatsapp', 'high', 'coach', 'emergency'), secret);
const count = fc.oneof(fc.nat(1000), secret, fc.constant(920728395096), fc.double());
const words = { messengers: ['whatsapp'], rules: ['high'], reasons: ['emergency'], policyVersion: 'coach' };

const input = fc.record(
  {
    id: fc.oneof(fc.uuid({ version: 4 }), fc.uuid({ version: 4 }), secret),
    time: fc.oneof(fc.constant(Date.now()), count),
    messenger: code,
    types: fc.dictionary(fc.oneof(fc.constantFrom(...ENTITY_TYPES), secret), count),
    persons: fc.nat(9),
    files: fc.nat(9),
    verdict: fc.constantFrom(...VERDICTS),
    rule: code,
    policyVersion: code,
    decision: fc.constantFrom(...DECISIONS),
    reason: code,
    event: fc.constantFrom(...HEALTH_EVENTS),
    detail: code,
    count,
    text: secret,
    fileName: secret,
    contact: secret,
  },
  { requiredKeys: ['id', 'time', 'messenger', 'persons', 'files', 'verdict', 'rule', 'policyVersion', 'decision'] },
);

function contentOf(given: unknown): Content[] {
  const incident = cleanIncident(given);
  const health = cleanHealthEvent(given);
  return [
    ...(incident ? [{ kind: 'incident', incident: inOurWords(incident, words) } as const] : []),
    ...(health ? [{ kind: 'health', health } as const] : []),
  ];
}

const exportsOf = (entries: Entry[]) => [
  ...csvLines(entries),
  ...jsonLines(entries, GENESIS, GENESIS),
  ...entries.map((entry) => JSON.stringify(ecsDocument(entry))),
  ...entries.map((entry) => cefLine(entry, '0.1.0')),
  ...entries.map((entry) => JSON.stringify(entryRecord(entry))),
];

/** Every string in a value, however deep, keys too. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...stringsOf(part)]);
}

let entriesSeen = 0;

it('keeps what a hostile page sends out of entries and exports', async () => {
  await fc.assert(
    fc.asyncProperty(input, async (given) => {
      const entries = await seal(contentOf(given), GENESIS);
      entriesSeen += entries.length;
      for (const text of entries.flatMap(stringsOf)) {
        expect(text).toMatch(/^[\w.-]{1,64}$/);
        if (/^[\da-f]{64}$/.test(text) || /^[\da-f-]{36}$/.test(text)) continue; // hashes and random ids
        expect(detect(text).filter(({ level }) => level !== 'low')).toEqual([]);
      }
      const exported = exportsOf(entries).join('');
      for (const leaked of SECRETS) expect(exported).not.toContain(leaked);
    }),
    { numRuns: 1500, seed: SEED },
  );
  expect(entriesSeen).toBeGreaterThan(300);
}, 60_000);
