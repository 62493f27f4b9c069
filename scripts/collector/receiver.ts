/** Takes OTLP/HTTP logs from browsers and hands them on; answers only when they are handed on. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { decodeLogs, type ReceivedRecord } from './decode';

/** Far above any batch; more is an error or an attack. */
const MOST_BYTES = 8_000_000;

export type Sink = (records: ReceivedRecord[]) => Promise<void>;

/** @param sink what rejects here is answered with 503: the browser keeps the records and tries again */
export function createReceiver(sink: Sink): Server {
  return createServer((request, response) => {
    take(request, sink).then(
      (status) => answer(response, status),
      () => answer(response, 503),
    );
  });
}

async function take(request: IncomingMessage, sink: Sink): Promise<number> {
  if (request.method === 'OPTIONS') return 204;
  if (request.method !== 'POST' || request.url !== '/v1/logs') return 404;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MOST_BYTES) return 413;
    parts.push(part as Buffer);
  }
  let records: ReceivedRecord[];
  try {
    records = decodeLogs(request.headers['content-type'] ?? '', Buffer.concat(parts));
  } catch {
    return 400; // neither JSON nor protobuf: it will never be
  }
  await sink(records);
  return 200;
}

/** Extension pages are of another origin than the collector, hence the headers. */
function answer(response: ServerResponse, status: number): void {
  response.writeHead(status, {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': 'POST',
    'content-type': 'application/json',
  });
  response.end(status === 204 ? undefined : '{}');
}
