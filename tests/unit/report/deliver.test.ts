/** Reporting against a collector that is down, slow, overloaded or drops connections, for a week of the test's own clock. */
import { describe, expect, it } from 'vitest';
import { type Content, type Entry, GENESIS, type Link, seal } from '@/lib/journal/chain';
import { newIncident } from '@/lib/journal/incident';
import type { Reporting } from '@/lib/policy/policy';
import { type Desk, deliver, NO_PROGRESS, type Progress } from '@/lib/report/deliver';
import { meaningOf, type Posted } from '@/lib/report/post';

const MINUTE_MS = 60_000;
const WEEK_MINUTES = 7 * 24 * 60;
const START = Date.UTC(2026, 10, 23);
const reporting: Reporting = {
  url: 'https://collector.example.kz/v1/logs',
  encoding: 'json',
  clientCertificate: false,
  headers: [{ name: 'Authorization', value: 'Bearer token-1' }],
  batch: 100,
  everyMinutes: 5,
  heartbeatMinutes: 60,
  backlog: 10_000,
};
const reporter = { installation: 'i', version: '0.1.0', browser: 'chromium', policyVersion: '7' } as const;
const facts = {
  messenger: 'whatsapp',
  types: { iin: 1 },
  persons: 1,
  files: 0,
  verdict: 'warn',
  rule: 'high',
  policyVersion: '7',
  decision: 'edit',
} as const;

interface Received {
  ids: string[];
  heartbeats: number;
  requests: number;
}

/** @param answer what the collector does at this minute; `reaches`: whether the records got there although the answer was lost */
function simulate(answer: (minute: number) => { posted: Posted; reaches: boolean }) {
  const entries: Entry[] = [];
  const received: Received = { ids: [], heartbeats: 0, requests: 0 };
  let now = START;
  let progress: Progress = NO_PROGRESS;
  let notes = 0;
  const append = async (content: Content) => {
    const last: Link = entries.at(-1) ?? GENESIS;
    entries.push(...(await seal([content], last)));
  };
  const desk: Desk = {
    now: () => now,
    random: () => 0.5,
    readEntries: async (afterSeq, most) => entries.slice(afterSeq, afterSeq + most),
    headSeq: async () => entries.length,
    recordHealth: (health) => append({ kind: 'health', health: { ...health, time: now } }),
    readProgress: async () => progress,
    writeProgress: async (next) => {
      progress = next;
      notes = JSON.stringify(next).length;
    },
    heartbeat: async (backlog) => ({
      time: now,
      policyState: 'in-force',
      brokenKeys: [],
      adapters: { whatsapp: 1 },
      head: entries.at(-1) ?? GENESIS,
      backlog,
    }),
    post: async ({ body }) => {
      const { posted, reaches } = answer((now - START) / MINUTE_MS);
      received.requests++;
      if (reaches) take(body as string, received);
      return posted;
    },
  };
  const run = async (minutes: number, incidentsEvery: number) => {
    for (let minute = 0; minute < minutes; minute++) {
      now = START + minute * MINUTE_MS;
      if (minute % incidentsEvery === 0)
        await append({ kind: 'incident', incident: { ...newIncident(facts), time: now } });
      if (minute % reporting.everyMinutes === 0) await deliver(reporting, reporter, desk);
    }
    return { entries, received, progress, notes };
  };
  return { run, desk };
}

function take(body: string, received: Received): void {
  const { resourceLogs } = JSON.parse(body);
  for (const record of resourceLogs[0].scopeLogs[0].logRecords) {
    if (record.eventName === 'saqtan.heartbeat') received.heartbeats++;
    else
      received.ids.push(record.attributes.find(({ key }: { key: string }) => key === 'metadata.uid').value.stringValue);
  }
}

const accepted = { posted: { kind: 'accepted' }, reaches: true } as const;
const down = { posted: { kind: 'later', why: 'network' }, reaches: false } as const;
const busy = { posted: { kind: 'later', why: 'http-503', waitMs: 10 * MINUTE_MS }, reaches: false } as const;
const tooMany = { posted: { kind: 'later', why: 'http-429', waitMs: 60_000 }, reaches: false } as const;
/** The records arrived, the answer did not. */
const dropped = { posted: { kind: 'later', why: 'timeout' }, reaches: true } as const;

describe('a week of reports', () => {
  it.each([
    ['that is always there', () => accepted],
    ['that is down for two days', (minute: number) => (minute > 1440 && minute < 4320 ? down : accepted)],
    ['that answers 503 every night', (minute: number) => (minute % 1440 < 480 ? busy : accepted)],
    ['that answers 429 every other time', (minute: number) => (minute % 10 === 0 ? tooMany : accepted)],
    [
      'that takes records and drops the connection every third hour',
      (minute: number) => (Math.floor(minute / 60) % 3 === 0 ? dropped : accepted),
    ],
    [
      'that does all of this by turns',
      (minute: number) => [accepted, down, busy, tooMany, dropped][Math.floor(minute / 300) % 5] ?? accepted,
    ],
  ])('to a collector %s: nothing lost, nothing twice without the same id', async (_what, answer) => {
    const { run, desk } = simulate((minute) => (minute > WEEK_MINUTES - 400 ? accepted : answer(minute)));
    const { entries, received, notes } = await run(WEEK_MINUTES, 7);
    await deliver(reporting, reporter, desk);
    expect([...new Set(received.ids)].sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(received.heartbeats).toBeGreaterThan(40);
    expect(notes).toBeLessThan(200); // all that is remembered, besides the journal
  });

  it('to a collector that is down all week: few attempts, no growth beyond two health events, then the bound', async () => {
    const { run, desk } = simulate(() => down);
    const { entries, received } = await run(WEEK_MINUTES, 7);
    expect(received.requests).toBeLessThan(260);
    expect(entries.filter(({ kind }) => kind === 'health')).toHaveLength(1);
    const { deliveredSeq } = await desk.readProgress();
    expect(deliveredSeq).toBe(0);
  });

  it('says how many it passed over when more waits than the bound', async () => {
    const { run, desk } = simulate((minute) => (minute < WEEK_MINUTES - 200 ? down : accepted));
    const { entries, received } = await run(WEEK_MINUTES, 1);
    for (let i = 0; i < 200; i++) await deliver({ ...reporting, backlog: 500 }, reporter, desk);
    const skipped = entries.flatMap((one) =>
      one.kind === 'health' && one.health.event === 'report-skipped' ? [one.health.count ?? 0] : [],
    );
    expect(new Set(received.ids).size + skipped.reduce((a, b) => a + b, 0)).toBe(entries.length);
  });

  it('does not go round in circles with a collector that refuses everything', async () => {
    const { run } = simulate(() => ({ posted: { kind: 'refused', why: 'http-400' }, reaches: false }));
    const { entries, received } = await run(WEEK_MINUTES, 60);
    expect(received.requests).toBeLessThan(260);
    expect(entries.filter(({ kind }) => kind === 'health').length).toBeLessThan(3);
  });
});

describe('an answer of the collector', () => {
  it.each([
    [200, null, { kind: 'accepted' }],
    [202, null, { kind: 'accepted' }],
    [400, null, { kind: 'refused', why: 'http-400' }],
    [401, null, { kind: 'later', why: 'http-401' }],
    [429, '120', { kind: 'later', why: 'http-429', waitMs: 120_000 }],
    [503, 'Wed, 21 Oct 2026 07:28:00 GMT', { kind: 'later', why: 'http-503' }],
    [500, null, { kind: 'later', why: 'http-500' }],
  ] as const)('%i with Retry-After %j', (status, retryAfter, meaning) => {
    expect(meaningOf(status, retryAfter)).toEqual(meaning);
  });
});
