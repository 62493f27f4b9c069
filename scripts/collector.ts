/**
 * `npm run collector -- --port 4318 [--syslog 127.0.0.1:5514] [--out records.jsonl]`: a small collector for trying reports
 * out and for sites that only have syslog. TLS belongs to the proxy before it.
 */
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ReceivedRecord } from './collector/decode';
import { createReceiver } from './collector/receiver';
import { connectSyslog } from './collector/syslog';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4318' }, syslog: { type: 'string' }, out: { type: 'string' } },
});
const syslog = values.syslog === undefined ? undefined : await connectSyslog(values.syslog);
const file = values.out === undefined ? undefined : createWriteStream(values.out, { flags: 'a' });

const toFile = (records: readonly ReceivedRecord[]) =>
  new Promise<void>((resolve, reject) => {
    if (!file) return resolve();
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    file.write(lines, (error) => (error ? reject(error) : resolve()));
  });

const server = createReceiver(async (records) => {
  await Promise.all([syslog?.write(records), toFile(records)]);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address();
  console.log(`listening on ${typeof address === 'object' ? address?.port : address}`);
});
// For measurements: what this process has cost so far.
process.on('SIGUSR2', () => console.log(`cpu ${JSON.stringify(process.cpuUsage())}`));
