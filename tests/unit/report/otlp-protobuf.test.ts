/** Our protobuf beside that of the OpenTelemetry project, byte for byte. */
import { ProtobufLogsSerializer } from '@opentelemetry/otlp-transformer';
import { describe, expect, it } from 'vitest';
import { GENESIS, seal } from '@/lib/journal/chain';
import { newHealthEvent } from '@/lib/journal/health';
import { newIncident } from '@/lib/journal/incident';
import { entryRecord, heartbeatRecord, type KeyValue, type LogsRequest, logsRequest } from '@/lib/report/otlp';
import { encodeLogsRequest } from '@/lib/report/otlp-protobuf';

const reporter = { installation: 'i', version: '0.1.0', browser: 'firefox', policyVersion: '7', group: 'g' } as const;
const facts = {
  messenger: 'whatsapp',
  types: { iin: 2, 'payment-card': 300 },
  persons: 0,
  files: 70_000,
  verdict: 'justify',
  rule: 'high',
  policyVersion: '7',
  decision: 'send',
} as const;

const plain = (attributes: readonly KeyValue[]) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, 'stringValue' in value ? value.stringValue : Number(value.intValue)]),
  );

/** The same request in the words of their library. */
function theirs({ resourceLogs }: LogsRequest): Uint8Array | undefined {
  const [one] = resourceLogs;
  const [logs] = one?.scopeLogs ?? [];
  const resource = { attributes: plain(one?.resource.attributes ?? []), asyncAttributesPending: false };
  const records = (logs?.logRecords ?? []).map(({ timeUnixNano, severityNumber, eventName, attributes }) => {
    const nanoseconds = BigInt(timeUnixNano);
    const hrTime = [Number(nanoseconds / 1_000_000_000n), Number(nanoseconds % 1_000_000_000n)];
    const scope = { instrumentationScope: logs?.scope, resource, droppedAttributesCount: 0 };
    return { hrTime, hrTimeObserved: hrTime, severityNumber, eventName, attributes: plain(attributes), ...scope };
  });
  return ProtobufLogsSerializer.serializeRequest(records as never);
}

describe('reports in protobuf', () => {
  it('are what the OpenTelemetry project makes of the same records', async () => {
    const entries = await seal(
      [
        { kind: 'incident', incident: newIncident(facts) },
        { kind: 'health', health: newHealthEvent('policy-partly', { count: 2 }) },
      ],
      GENESIS,
    );
    const state = { policyState: 'partly', brokenKeys: ['rules[1]'], adapters: { whatsapp: 1 }, backlog: 200 } as const;
    const heartbeat = heartbeatRecord({ time: Date.UTC(2026, 10, 23), ...state, head: GENESIS });
    const request = logsRequest(reporter, [...entries.map(entryRecord), heartbeat]);
    expect([...encodeLogsRequest(request)]).toEqual([...(theirs(request) ?? [])]);
  });
});
