/** Entries as an OTLP/HTTP logs request, ready for JSON (opentelemetry-proto 1.5, `ExportLogsServiceRequest`). */
import type { Entry } from '../journal/chain';
import { type Attribute, ocsfAttributes } from './ocsf';
import { severityOf } from './severity';

/** Who reports; a random id per installation, which names neither a person nor a machine. */
export interface Reporter {
  installation: string;
  version: string;
  browser: 'chromium' | 'firefox';
  policyVersion: string;
  group?: string;
}

/** What a heartbeat says. */
export interface Heartbeat {
  time: number;
  policyState: string;
  /** Names of keys that were not understood. */
  brokenKeys: readonly string[];
  /** Messenger id → 1 when its adapter fits its page, 0 when not. */
  adapters: Record<string, 0 | 1>;
  /** Head of the journal: with it the organisation can tell a journal that was rewritten. */
  head: { seq: number; hash: string };
  /** Entries not delivered yet. */
  backlog: number;
}

/** OTLP severity numbers: INFO 9, INFO2 10, WARN 13, ERROR 17, FATAL 21. */
const SEVERITIES = { 1: 9, 2: 10, 3: 13, 4: 17, 5: 21 } as const;

const MOST_NAMED = 20;

export interface LogRecord {
  timeUnixNano: string;
  observedTimeUnixNano: string;
  severityNumber: number;
  eventName: string;
  attributes: KeyValue[];
}

/** `ExportLogsServiceRequest`. */
export interface LogsRequest {
  resourceLogs: {
    resource: { attributes: KeyValue[] };
    scopeLogs: { scope: Scope; logRecords: readonly LogRecord[] }[];
  }[];
}

export interface Scope {
  name: string;
  version: string;
}

export interface KeyValue {
  key: string;
  value: { stringValue: string } | { intValue: string };
}

export function logsRequest(reporter: Reporter, records: readonly LogRecord[]): LogsRequest {
  const { installation, version, browser, policyVersion, group } = reporter;
  const resource = {
    'service.name': 'saqtan',
    'service.version': version,
    'service.instance.id': installation,
    'browser.engine': browser,
    'policy.version': policyVersion,
    ...(group === undefined ? {} : { 'deployment.group': group }),
  };
  const scopeLogs = [{ scope: { name: 'saqtan', version }, logRecords: records }];
  return { resourceLogs: [{ resource: { attributes: keyValues(resource) }, scopeLogs }] };
}

export function entryRecord(entry: Entry): LogRecord {
  return {
    timeUnixNano: nanoseconds(entry.time),
    observedTimeUnixNano: nanoseconds(entry.time),
    severityNumber: SEVERITIES[severityOf(entry)],
    eventName: `saqtan.${entry.kind}`,
    attributes: keyValues(ocsfAttributes(entry)),
  };
}

export function heartbeatRecord({ time, policyState, brokenKeys, adapters, head, backlog }: Heartbeat): LogRecord {
  const perAdapter = Object.entries(adapters).map(([id, fits]): [string, number] => [`saqtan.adapter.${id}`, fits]);
  return {
    timeUnixNano: nanoseconds(time),
    observedTimeUnixNano: nanoseconds(time),
    severityNumber: SEVERITIES[1],
    eventName: 'saqtan.heartbeat',
    attributes: keyValues({
      'saqtan.policy.state': policyState,
      'saqtan.policy.broken_keys': brokenKeys.length,
      'saqtan.policy.broken': brokenKeys.filter(isKeyName).slice(0, MOST_NAMED).join(' '),
      'saqtan.journal.seq': head.seq,
      'saqtan.journal.hash': head.hash,
      'saqtan.backlog': backlog,
      ...Object.fromEntries(perAdapter),
    }),
  };
}

/** `rules[2].hours.from`: nothing else goes out for a name. */
function isKeyName(name: string): boolean {
  return /^[a-z][a-z-]{0,20}(\[\d{1,4}\])?(\.[a-z-]{1,20}(\[\d{1,4}\])?){0,3}$/i.test(name);
}

/** 64-bit integers are strings in proto3 JSON. */
function keyValues(attributes: Record<string, Attribute>): KeyValue[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }));
}

function nanoseconds(timeMs: number): string {
  return `${timeMs}000000`;
}
