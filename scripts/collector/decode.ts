/** Log records out of an OTLP/HTTP request, JSON or protobuf (opentelemetry-proto 1.5). */
import { PbfReader } from 'pbf';

export interface ReceivedRecord {
  timeMs: number;
  severityNumber: number;
  eventName: string;
  /** Of the record and, before them, of the resource. */
  attributes: Record<string, string | number>;
}

type Attributes = ReceivedRecord['attributes'];

interface JsonValue {
  stringValue?: string;
  intValue?: string | number;
}
interface JsonRecord {
  timeUnixNano: string;
  severityNumber?: number;
  eventName?: string;
  attributes?: { key: string; value: JsonValue }[];
}
interface JsonRequest {
  resourceLogs?: {
    resource?: { attributes?: JsonRecord['attributes'] };
    scopeLogs?: { logRecords?: JsonRecord[] }[];
  }[];
}

/** @throws when it is neither */
export function decodeLogs(contentType: string, body: Uint8Array): ReceivedRecord[] {
  if (contentType.startsWith('application/x-protobuf')) return fromProtobuf(body);
  return fromJson(JSON.parse(new TextDecoder().decode(body)) as JsonRequest);
}

function fromJson({ resourceLogs = [] }: JsonRequest): ReceivedRecord[] {
  return resourceLogs.flatMap(({ resource, scopeLogs = [] }) =>
    scopeLogs.flatMap(({ logRecords = [] }) =>
      logRecords.map(({ timeUnixNano, severityNumber = 0, eventName = '', attributes }) => ({
        timeMs: Number(BigInt(timeUnixNano) / 1_000_000n),
        severityNumber,
        eventName,
        attributes: { ...plain(resource?.attributes), ...plain(attributes) },
      })),
    ),
  );
}

function plain(attributes: JsonRecord['attributes'] = []): Attributes {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue ?? 0)]),
  );
}

/** Fields are read in the order they come: the resource may come after its records. */
function fromProtobuf(body: Uint8Array): ReceivedRecord[] {
  const records: ReceivedRecord[] = [];
  new PbfReader(body).readFields<null>((tag, _none, pbf) => {
    if (tag !== 1) return;
    const resource: Attributes = {};
    const own: ReceivedRecord[] = [];
    pbf.readMessage<null>((field, _, inner) => {
      if (field === 1) inner.readMessage(readAttribute(1), resource);
      else if (field === 2) inner.readMessage(readScopeLogs, own);
    }, null);
    records.push(...own.map((record) => ({ ...record, attributes: { ...resource, ...record.attributes } })));
  }, null);
  return records;
}

function readScopeLogs(tag: number, records: ReceivedRecord[], pbf: PbfReader): void {
  if (tag !== 2) return;
  const record: ReceivedRecord = { timeMs: 0, severityNumber: 0, eventName: '', attributes: {} };
  records.push(pbf.readMessage(readRecord, record));
}

function readRecord(tag: number, record: ReceivedRecord, pbf: PbfReader): void {
  if (tag === 1) record.timeMs = readMilliseconds(pbf);
  else if (tag === 2) record.severityNumber = pbf.readVarint();
  else if (tag === 6) readAttribute(6)(tag, record.attributes, pbf);
  else if (tag === 12) record.eventName = pbf.readString();
}

/** Nanoseconds since 1970 are more than a number of this language can count. */
function readMilliseconds(pbf: PbfReader): number {
  const low = BigInt(pbf.readFixed32());
  const high = BigInt(pbf.readFixed32());
  return Number(((high << 32n) | low) / 1_000_000n);
}

/** @param field number of the attributes in the message around them */
function readAttribute(field: number) {
  return (tag: number, attributes: Attributes, pbf: PbfReader): void => {
    if (tag !== field) return;
    const pair: { key: string; value: string | number } = { key: '', value: '' };
    pbf.readMessage(readPair, pair);
    attributes[pair.key] = pair.value;
  };
}

function readPair(tag: number, pair: { key: string; value: string | number }, pbf: PbfReader): void {
  if (tag === 1) pair.key = pbf.readString();
  if (tag !== 2) return;
  pbf.readMessage((field, into: typeof pair, inner) => {
    if (field === 1) into.value = inner.readString();
    else if (field === 3) into.value = inner.readVarint(true);
  }, pair);
}
