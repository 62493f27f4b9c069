/** The worker in which files are read: a file that breaks a parser breaks this and nothing else. */
import { Unreadable } from '../attachments/outcome';
import { ready } from '../inspect';
import { inspectByPolicy } from '../inspect-by-policy';
import { inspectFile } from '../inspect-file';
import { cleanCopy } from '../inspect-file/clean-copy';
import type { FileReport } from '../inspect-file/report';
import { limitsOf } from './limits-of-policy';
import type { Greeting, ReadAnswer, ReadRequest } from './protocol';

/** Stands where a report would, when a copy was asked for. */
const NOT_READ: FileReport = { outcome: 'not-checked', findings: [], persons: 0 };

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Partial<Greeting>>) => {
  if (data.saqtan !== 'reader' || !port) return;
  port.onmessage = ({ data: request }: MessageEvent<ReadRequest>) => void read(request, port);
});

async function read({ task, file, timeMs, policy }: ReadRequest, port: MessagePort): Promise<void> {
  await ready(() => fetchBytes('/people.bin'));
  const answer = (message: ReadAnswer) => port.postMessage(message);
  const eye = (text: string) => inspectByPolicy(text, policy);
  if (task === 'clean') {
    const copy = await cleanCopy(file, fetchAsset, eye);
    answer({ report: NOT_READ, isFinal: true, ...(copy ? { copy } : {}) });
    return;
  }
  const report = await inspectFile(file, {
    limits: { ...limitsOf(policy.fileLimits), timeMs },
    inspect: eye,
    assets: fetchAsset,
    onProgress: (soFar) => answer({ report: soFar, isFinal: false }),
  });
  answer({ report, isFinal: true });
}

function fetchAsset(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return fetchBytes(`/reader/${name}`);
}

/** From the package itself; a worker has no other way to its files. */
async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(path, self.location.href));
  if (!response.ok) throw new Unreadable('unsupported'); // a package built without it
  return new Uint8Array(await response.arrayBuffer());
}
