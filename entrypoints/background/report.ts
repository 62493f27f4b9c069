/** Reports to the organisation's collector, if its policy names one; without it nothing here ever touches the network. */
import { browser } from 'wxt/browser';
import { readEnds, readEntries, readNote, recordHealth, writeNote } from '@/lib/journal/journal';
import { readPolicy } from '@/lib/policy/load';
import { readReporting } from '@/lib/policy/publish';
import { type Desk, deliver, NO_PROGRESS, type Progress } from '@/lib/report/deliver';
import type { Heartbeat, Reporter } from '@/lib/report/otlp';
import { post } from '@/lib/report/post';
import type { AdapterHealth } from './keep-journal';

const ALARM = 'report';
const PROGRESS = 'report-progress';
const INSTALLATION = 'report-installation';
let isDelivering = false;

/** Call it at once when the background starts: the alarm may be what started it. */
export function watchReportAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void report();
  });
}

/** After a policy was published: sets the clock of reports, or stops it. */
export async function scheduleReports(): Promise<void> {
  const reporting = await readReporting();
  const alarm = await browser.alarms.get(ALARM);
  if (!reporting) {
    if (alarm) await browser.alarms.clear(ALARM);
  } else if (alarm?.periodInMinutes !== reporting.everyMinutes) {
    await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: reporting.everyMinutes });
  }
}

async function report(): Promise<void> {
  const reporting = await readReporting();
  if (!reporting || isDelivering) return;
  isDelivering = true;
  try {
    await deliver(reporting, await reporterOf(reporting.group), desk);
  } finally {
    isDelivering = false;
  }
}

const desk: Desk = {
  now: Date.now,
  random: Math.random,
  post,
  readEntries,
  headSeq: async () => (await readEnds()).head.seq,
  recordHealth,
  readProgress: async () => ((await readNote(PROGRESS)) as Progress | undefined) ?? NO_PROGRESS,
  writeProgress: (progress) => writeNote(PROGRESS, progress),
  heartbeat,
};

async function heartbeat(backlog: number): Promise<Heartbeat> {
  const { state, brokenKeys } = await readPolicy();
  const adapters = ((await readNote('adapters')) ?? {}) as AdapterHealth;
  const fits = Object.entries(adapters).map(([id, isComplete]): [string, 0 | 1] => [id, isComplete ? 1 : 0]);
  const { head } = await readEnds();
  return {
    time: Date.now(),
    policyState: state,
    brokenKeys: brokenKeys.length,
    adapters: Object.fromEntries(fits),
    head,
    backlog,
  };
}

async function reporterOf(group?: string): Promise<Reporter> {
  let installation = (await readNote(INSTALLATION)) as string | undefined;
  if (installation === undefined) {
    installation = crypto.randomUUID();
    await writeNote(INSTALLATION, installation);
  }
  const { policy } = await readPolicy();
  return {
    installation,
    version: browser.runtime.getManifest().version,
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    policyVersion: policy.version,
    ...(group === undefined ? {} : { group }),
  };
}
