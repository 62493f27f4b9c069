/**
 * `npm run measure:fleet [-- BROWSERS]`: a working day of 10,000 browsers that report to one collector on this machine,
 * with the extension's own delivery, over real HTTP; the day's clock is simulated and runs as fast as the collector answers.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Entry, GENESIS, type Link, seal } from '../../lib/journal/chain';
import { newIncident } from '../../lib/journal/incident';
import type { Reporting } from '../../lib/policy/policy';
import { type Desk, deliver, NO_PROGRESS, type Progress } from '../../lib/report/deliver';
import { post } from '../../lib/report/post';
import { newRandom } from '../../tests/bench/corpus/random';

const BROWSERS = Number(process.argv[2] ?? 10_000);
/** Of a clerk, as `scripts/clerk.ts` counts them: 60 a week. */
const INCIDENTS_A_DAY = 12;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const WORK = { from: 9 * 60, to: 18 * 60 };
const START = Date.UTC(2026, 10, 23);
const AT_ONCE = 100;

const random = newRandom(8).next;
let now = START;
let requests = 0;
let refused = 0;

interface Browser {
  /** Minute of the day of each incident. */
  plan: number[];
  /** Alarms of browsers do not all ring at the same minute. */
  offset: number;
  entries: Entry[];
  progress: Progress;
  id: string;
}

function makeBrowser(index: number): Browser {
  const minute = () => WORK.from + Math.floor(random() * (WORK.to - WORK.from));
  const plan = Array.from({ length: INCIDENTS_A_DAY }, minute).sort((a, b) => a - b);
  // Its first heartbeat of the day is due at another moment than its neighbour's.
  const heartbeatTime = START - Math.floor(random() * 60) * MINUTE_MS;
  return { plan, offset: index % 5, entries: [], progress: { ...NO_PROGRESS, heartbeatTime }, id: crypto.randomUUID() };
}

async function append(browser: Browser): Promise<void> {
  const last: Link = browser.entries.at(-1) ?? GENESIS;
  const facts = { messenger: 'whatsapp', types: { iin: 1, phone: 1 }, persons: 1, files: 0, verdict: 'warn' } as const;
  const incident = newIncident({ ...facts, rule: 'high', policyVersion: 'fleet-1', decision: 'mask' });
  browser.entries.push(...(await seal([{ kind: 'incident', incident: { ...incident, time: now } }], last)));
}

function deskOf(browser: Browser): Desk {
  return {
    now: () => now,
    random,
    post: async (outgoing) => {
      requests++;
      const posted = await post(outgoing);
      if (posted.kind !== 'accepted') refused++;
      return posted;
    },
    readEntries: async (after, most) => browser.entries.slice(after, after + most),
    headSeq: async () => browser.entries.length,
    recordHealth: async () => undefined,
    readProgress: async () => browser.progress,
    writeProgress: async (progress) => {
      browser.progress = progress;
    },
    heartbeat: async (backlog) => ({
      ...{ time: now, policyState: 'in-force', brokenKeys: [], adapters: { whatsapp: 1, 'telegram-a': 1 }, backlog },
      head: browser.entries.at(-1) ?? GENESIS,
    }),
  };
}

async function day(browsers: Browser[], reporting: Reporting): Promise<void> {
  for (let minute = 0; minute < DAY_MINUTES; minute++) {
    now = START + minute * MINUTE_MS;
    const due = browsers.filter(({ offset }) => minute % reporting.everyMinutes === offset);
    for (const browser of browsers) {
      while (browser.plan[0] !== undefined && browser.plan[0] <= minute) {
        browser.plan.shift();
        await append(browser);
      }
    }
    for (let at = 0; at < due.length; at += AT_ONCE) {
      await Promise.all(
        due.slice(at, at + AT_ONCE).map((browser) => {
          const reporter = { installation: browser.id, version: '0.1.0', browser: 'chromium' } as const;
          return deliver(reporting, { ...reporter, policyVersion: 'fleet-1' }, deskOf(browser));
        }),
      );
    }
  }
}

/** What reached the collector's file. */
async function received(path: string): Promise<{ incidents: number; distinct: number; heartbeats: number }> {
  const ids = new Set<string>();
  const count = { incidents: 0, heartbeats: 0 };
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { eventName, attributes } = JSON.parse(line);
    if (eventName === 'saqtan.heartbeat') count.heartbeats++;
    else {
      count.incidents++;
      ids.add(attributes['metadata.uid']);
    }
  }
  return { ...count, distinct: ids.size };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saqtan-fleet-'));
  const file = join(folder, 'records.jsonl');
  const collector = spawn(process.execPath, ['--import', 'tsx', 'scripts/collector.ts', '--port', '0', '--out', file]);
  const lines = createInterface({ input: collector.stdout })[Symbol.asyncIterator]();
  const port = /\d+/.exec((await lines.next()).value ?? '')?.[0];
  const reporting: Reporting = {
    ...{
      url: `http://127.0.0.1:${port}/v1/logs`,
      encoding: 'protobuf',
      clientCertificate: false,
      headers: [],
      batch: 100,
    },
    ...{ everyMinutes: 5, heartbeatMinutes: 60, backlog: 10_000 },
  };
  try {
    const browsers = Array.from({ length: BROWSERS }, (_, index) => makeBrowser(index));
    const started = performance.now();
    await day(browsers, reporting);
    const tookMs = performance.now() - started;
    collector.kill('SIGUSR2');
    const { user, system } = JSON.parse((await lines.next()).value?.slice(4) ?? '{}') as NodeJS.CpuUsage;
    const found = await received(file);
    const written = browsers.reduce((sum, { entries }) => sum + entries.length, 0);
    const cpu = (user + system) / 1e6;
    console.log(
      `${BROWSERS} browsers, one day: ${requests} requests, ${refused} not accepted, in ${(tookMs / 1000).toFixed(0)} s`,
    );
    console.log(
      `incidents written ${written}, received ${found.incidents}, distinct ${found.distinct}; heartbeats ${found.heartbeats}`,
    );
    console.log(
      `${Math.round(requests / (tookMs / 1000))} requests a second accepted while the same machine played the browsers`,
    );
    console.log(
      `collector: ${cpu.toFixed(0)} s of one core for the day, ${((cpu * 1000) / requests).toFixed(2)} ms a request`,
    );
    console.log(`stored ${(statSync(file).size / 1e6).toFixed(0)} MB as JSON lines`);
  } finally {
    collector.kill();
    await once(collector, 'exit');
    rmSync(folder, { recursive: true });
  }
}

await main();
