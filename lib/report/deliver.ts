/**
 * Delivers the journal to the organisation's collector: at least once, in order, with stable ids. The journal itself is the
 * backlog; only how far it was delivered is remembered, so nothing grows while the collector is away.
 */
import type { Entry } from '../journal/chain';
import { type HealthEvent, newHealthEvent } from '../journal/health';
import type { Reporting } from '../policy/policy';
import { entryRecord, type Heartbeat, heartbeatRecord, type LogRecord, logsRequest, type Reporter } from './otlp';
import { encodeLogsRequest } from './otlp-protobuf';
import type { Post } from './post';

/** How far it got; kept beside the journal, so that a killed background goes on where it was. */
export interface Progress {
  /** Number of the last entry delivered or skipped. */
  deliveredSeq: number;
  /** Failures in a row. */
  failures: number;
  /** Nothing is sent before this time. */
  notBefore: number;
  /** When the last heartbeat was accepted. */
  heartbeatTime: number;
}

export const NO_PROGRESS: Progress = { deliveredSeq: 0, failures: 0, notBefore: 0, heartbeatTime: 0 };

/** What delivering needs from its surroundings. */
export interface Desk {
  now(): number;
  /** 0 to 1; spreads ten thousand browsers that all fail at the same moment. */
  random(): number;
  post: Post;
  readEntries(afterSeq: number, most: number): Promise<Entry[]>;
  headSeq(): Promise<number>;
  recordHealth(event: HealthEvent): Promise<void>;
  readProgress(): Promise<Progress>;
  writeProgress(progress: Progress): Promise<void>;
  heartbeat(backlog: number): Promise<Heartbeat>;
}

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 60 * 60_000;
/** A collector that was away for a day must not be flooded: the rest waits for the next round. */
const BATCHES_A_ROUND = 10;
const MINUTE_MS = 60_000;

/** One round: what waits is sent, batch by batch, until the collector refuses or nothing is left. */
export async function deliver(reporting: Reporting, reporter: Reporter, desk: Desk): Promise<void> {
  let progress = await desk.readProgress();
  if (desk.now() < progress.notBefore) return;
  progress = await skipBeyondBacklog(progress, reporting, desk);
  for (let round = 0; round < BATCHES_A_ROUND; round++) {
    const entries = await desk.readEntries(progress.deliveredSeq, reporting.batch);
    const records = entries.map(entryRecord);
    const isHeartbeatDue = desk.now() - progress.heartbeatTime >= reporting.heartbeatMinutes * MINUTE_MS;
    if (isHeartbeatDue) records.push(heartbeatRecord(await desk.heartbeat(await backlogOf(progress, desk))));
    if (records.length === 0) return;
    const isAccepted = await send(records, entries.at(-1)?.seq, isHeartbeatDue, reporting, reporter, desk);
    if (!isAccepted) return;
    progress = await desk.readProgress();
  }
}

async function send(
  records: LogRecord[],
  lastSeq: number | undefined,
  hasHeartbeat: boolean,
  reporting: Reporting,
  reporter: Reporter,
  desk: Desk,
): Promise<boolean> {
  const progress = await desk.readProgress();
  const headers = Object.fromEntries(reporting.headers.map(({ name, value }) => [name, value]));
  const request = logsRequest(reporter, records);
  const body = reporting.encoding === 'protobuf' ? encodeLogsRequest(request) : JSON.stringify(request);
  const { url, clientCertificate: hasCertificate } = reporting;
  const posted = await desk.post({ url, headers, body, hasCertificate });
  if (posted.kind === 'later') {
    await desk.writeProgress(afterFailure(progress, posted.waitMs ?? 0, desk));
    if (progress.failures === 0) await desk.recordHealth(newHealthEvent('report-failing', { detail: posted.why }));
    return false;
  }
  const deliveredSeq = lastSeq ?? progress.deliveredSeq;
  if (posted.kind === 'refused') {
    // Passed over, or they would block the rest for ever; with a wait, or saying so would go round in circles.
    await desk.writeProgress({ ...afterFailure(progress, 0, desk), deliveredSeq });
    const skipped = newHealthEvent('report-skipped', { detail: posted.why, count: records.length });
    if (progress.failures === 0) await desk.recordHealth(skipped);
    return false;
  }
  const heartbeatTime = hasHeartbeat ? desk.now() : progress.heartbeatTime;
  await desk.writeProgress({ deliveredSeq, failures: 0, notBefore: 0, heartbeatTime });
  if (progress.failures > 0) await desk.recordHealth(newHealthEvent('report-recovered', { count: progress.failures }));
  return true;
}

/** Doubles from half a minute to an hour, and spreads by a quarter to either side. */
function afterFailure(progress: Progress, askedMs: number, desk: Desk): Progress {
  const doubled = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(progress.failures, 20));
  const spread = doubled * (0.75 + desk.random() / 2);
  const waitMs = Math.max(Math.min(askedMs, 24 * LONGEST_WAIT_MS), spread);
  return { ...progress, failures: progress.failures + 1, notBefore: desk.now() + waitMs };
}

/** What is beyond the bound is left in the journal but not reported, and that is said. */
async function skipBeyondBacklog(progress: Progress, { backlog }: Reporting, desk: Desk): Promise<Progress> {
  const [first] = await desk.readEntries(progress.deliveredSeq, 1);
  // The journal may itself have let go of entries that were never reported, or have been begun afresh.
  const headSeq = await desk.headSeq();
  const restarted = headSeq < progress.deliveredSeq;
  const deliveredSeq = restarted ? 0 : progress.deliveredSeq;
  const from = Math.max(restarted ? 0 : first ? first.seq - 1 : deliveredSeq, headSeq - backlog);
  if (from <= deliveredSeq && !restarted) return progress;
  const changed = { ...progress, deliveredSeq: Math.max(from, 0) };
  await desk.writeProgress(changed);
  const count = changed.deliveredSeq - deliveredSeq;
  if (count > 0) await desk.recordHealth(newHealthEvent('report-skipped', { count }));
  return changed;
}

async function backlogOf({ deliveredSeq }: Progress, desk: Desk): Promise<number> {
  return Math.max(0, (await desk.headSeq()) - deliveredSeq);
}
