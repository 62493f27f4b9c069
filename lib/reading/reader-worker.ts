/** The worker in which files are read: a file that breaks a parser breaks this and nothing else. */
import { Unreadable } from '../attachments/outcome';
import { ready } from '../inspect';
import { inspectFile } from '../inspect-file';
import type { Greeting, ReadAnswer, ReadRequest } from './protocol';

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Partial<Greeting>>) => {
  if (data.saqtan !== 'reader' || !port) return;
  port.onmessage = ({ data: request }: MessageEvent<ReadRequest>) => void read(request, port);
});

async function read({ file, timeMs }: ReadRequest, port: MessagePort): Promise<void> {
  await ready(() => fetchBytes('/people.bin'));
  const answer = (message: ReadAnswer) => port.postMessage(message);
  const report = await inspectFile(file, {
    limits: { timeMs },
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
