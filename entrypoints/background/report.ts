/** Reports to the organisation's collector, if its policy names one; without it nothing here ever touches the network. */
import { browser } from 'wxt/browser';
import { recentEntries } from '@/lib/journal/journal';
import { readPolicy } from '@/lib/policy/load';
import { readReporting } from '@/lib/policy/publish';
import { deliver } from '@/lib/report/deliver';
import { installationId, journalDesk } from '@/lib/report/journal-desk';
import { entryRecord, logsRequest, type Reporter } from '@/lib/report/otlp';

const ALARM = 'report';
let isDelivering = false;

const desk = journalDesk(async () => {
  const { state, brokenKeys } = await readPolicy();
  return { policyState: state, brokenKeys };
});

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

/** What the collector would get of the newest incident, by the very functions that send it; undefined without one. */
export async function exactReport(): Promise<string | undefined> {
  const [entry] = await recentEntries(1);
  const reporter = await reporterOf((await readReporting())?.group);
  return entry && JSON.stringify(logsRequest(reporter, [entryRecord(entry)]));
}

async function reporterOf(group?: string): Promise<Reporter> {
  const { policy } = await readPolicy();
  return {
    installation: await installationId(),
    version: browser.runtime.getManifest().version,
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    policyVersion: policy.version,
    ...(group === undefined ? {} : { group }),
  };
}
