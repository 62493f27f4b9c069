/** The small collector, and the browser's side of the wire, over real HTTP. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GENESIS, seal } from '@/lib/journal/chain';
import { newIncident } from '@/lib/journal/incident';
import { entryRecord, type LogsRequest, logsRequest } from '@/lib/report/otlp';
import { encodeLogsRequest } from '@/lib/report/otlp-protobuf';
import { type Outgoing, post } from '@/lib/report/post';
import { decodeLogs, type ReceivedRecord } from '../../../scripts/collector/decode';
import { createReceiver } from '../../../scripts/collector/receiver';
import { syslogFrame } from '../../../scripts/collector/syslog';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(started: Server): Promise<string> {
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/v1/logs`;
}

const answering = (listener: RequestListener) => listen(createServer(listener));
const status = (code: number, headers = {}) =>
  answering((_request, response) => response.writeHead(code, headers).end());

const send = (url: string, body: Outgoing['body']) => post({ url, headers: {}, body });

async function request(): Promise<LogsRequest> {
  const types = { iin: 2, phone: 70_000 };
  const facts = { messenger: 'whatsapp', types, persons: 2, files: 0, verdict: 'warn', rule: 'high' } as const;
  const incident = newIncident({ ...facts, policyVersion: '7', decision: 'mask' });
  const reporter = { installation: 'i', version: '0.1.0', browser: 'chromium', policyVersion: '7' } as const;
  return logsRequest(reporter, (await seal([{ kind: 'incident', incident }], GENESIS)).map(entryRecord));
}

describe('a report over the wire', () => {
  it.each(['json', 'protobuf'] as const)('arrives whole as %s', async (encoding) => {
    const received: ReceivedRecord[] = [];
    const url = await listen(createReceiver(async (records) => void received.push(...records)));
    const sent = await request();
    const body = encoding === 'json' ? JSON.stringify(sent) : encodeLogsRequest(sent);
    expect(await send(url, body)).toEqual({ kind: 'accepted' });
    const asJson = decodeLogs('application/json', new TextEncoder().encode(JSON.stringify(sent)));
    expect(received).toEqual(asJson);
    expect(received[0]?.attributes).toMatchObject({ 'saqtan.types.phone': 70_000, 'service.instance.id': 'i' });
  });

  it('is kept when the collector cannot hand it on', async () => {
    const url = await listen(createReceiver(() => Promise.reject(new Error('the disk is full'))));
    expect(await send(url, JSON.stringify(await request()))).toEqual({ kind: 'later', why: 'http-503' });
  });

  it('that is neither JSON nor protobuf is refused for good', async () => {
    const url = await listen(createReceiver(async () => undefined));
    expect(await send(url, 'nonsense')).toEqual({ kind: 'refused', why: 'http-400' });
  });

  it.each([
    [429, { 'retry-after': '120' }, { kind: 'later', why: 'http-429', waitMs: 120_000 }],
    [503, {}, { kind: 'later', why: 'http-503' }],
    [413, {}, { kind: 'refused', why: 'http-413' }],
    [302, { location: 'https://elsewhere.example.kz/' }, { kind: 'later', why: 'network' }],
  ])('answered with %i %j', async (code, headers, meaning) => {
    expect(await send(await status(code, headers), '{}')).toEqual(meaning);
  });

  it('to a collector that drops the connection, or is not there, is tried again', async () => {
    const url = await answering((incoming) => incoming.socket.destroy());
    expect(await send(url, '{}')).toEqual({ kind: 'later', why: 'network' });
    server?.close();
    expect(await send('http://127.0.0.1:9/v1/logs', '{}')).toEqual({ kind: 'later', why: 'network' });
  });

  it('to a collector that says nothing is given up after a while', async () => {
    const url = await answering(() => undefined);
    expect(await post({ url, headers: {}, body: '{}', timeoutMs: 50 })).toEqual({ kind: 'later', why: 'timeout' });
  });
});

describe('a client certificate', () => {
  it.each([
    [true, 'include'],
    [false, 'omit'],
  ])('is %s for the browser to use: credentials %s', async (hasCertificate, credentials) => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
    await post({ url: 'https://c.example.kz/v1/logs', headers: {}, body: '{}', hasCertificate });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials, redirect: 'error' });
    fetched.mockRestore();
  });
});

describe('a syslog message', () => {
  it('is framed by its length in bytes and carries the whole record', () => {
    const frame = syslogFrame({
      timeMs: Date.UTC(2026, 10, 23, 6),
      severityNumber: 13,
      eventName: 'saqtan.incident',
      attributes: { 'service.instance.id': 'i', 'policy.uid': 'high' },
    });
    const [length = '', ...rest] = frame.split(' ');
    expect(Buffer.byteLength(rest.join(' '))).toBe(Number(length));
    expect(rest.join(' ')).toBe(
      '<132>1 2026-11-23T06:00:00.000Z i saqtan - saqtan.incident - {"service.instance.id":"i","policy.uid":"high"}',
    );
  });
});
