/** Reports through real parts: the extension's delivery → the small collector → rsyslog as Debian ships it → a file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Entry, GENESIS, seal } from '../../lib/journal/chain';
import { newIncident } from '../../lib/journal/incident';
import { entryRecord, logsRequest } from '../../lib/report/otlp';
import { encodeLogsRequest } from '../../lib/report/otlp-protobuf';
import { post } from '../../lib/report/post';
import { waitFor } from '../e2e/wait-for';

const RSYSLOG = '/usr/sbin/rsyslogd';
const reporter = { installation: 'i', version: '0.1.0', browser: 'firefox', policyVersion: '7' } as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const answered = Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]);
  return answered.finally(() => socket.destroy()).catch(() => false);
}

function incidents(count: number): Promise<Entry[]> {
  const facts = { messenger: 'whatsapp', types: { iin: 1 }, persons: 1, files: 0, verdict: 'warn' } as const;
  const one = () => newIncident({ ...facts, rule: 'high', policyVersion: '7', decision: 'send' });
  return seal(
    Array.from({ length: count }, () => ({ kind: 'incident', incident: one() }) as const),
    GENESIS,
  );
}

describe.runIf(existsSync(RSYSLOG))('reports through rsyslog', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saqtan-syslog-'));
  const file = join(folder, 'saqtan.jsonl');
  const running: ChildProcess[] = [];
  let url = '';

  beforeAll(async () => {
    const [syslogPort, port] = [await freePort(), await freePort()];
    const config = readFileSync('docs/collectors/rsyslog.conf', 'utf8')
      .replace('/var/log/saqtan.jsonl', file)
      .replace('"5514"', `"${syslogPort}"`);
    writeFileSync(join(folder, 'rsyslog.conf'), config);
    running.push(spawn(RSYSLOG, ['-n', '-f', join(folder, 'rsyslog.conf'), '-i', join(folder, 'pid')]));
    await waitFor('rsyslog', () => answers(syslogPort));
    const collector = ['--import', 'tsx', 'scripts/collector.ts', '--port', String(port)];
    running.push(spawn(process.execPath, [...collector, '--syslog', `127.0.0.1:${syslogPort}`]));
    await waitFor('the collector', () => answers(port));
    url = `http://127.0.0.1:${port}/v1/logs`;
  });
  afterAll(async () => {
    for (const one of running) {
      one.kill();
      await once(one, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  it('arrive whole and once, in JSON and in protobuf', async () => {
    const entries = await incidents(200);
    const [first, second] = [entries.slice(0, 100), entries.slice(100)].map((half) =>
      logsRequest(reporter, half.map(entryRecord)),
    );
    expect(await post({ url, headers: {}, body: JSON.stringify(first) })).toEqual({ kind: 'accepted' });
    expect(await post({ url, headers: {}, body: second ? encodeLogsRequest(second) : '' })).toEqual({
      kind: 'accepted',
    });
    const written = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
    await waitFor('200 lines', () => written().length >= 200);
    const ids = written().map((line): string => JSON.parse(line)['metadata.uid']);
    expect(ids.sort()).toEqual(entries.map(({ id }) => id).sort());
  });
});
