/** The worker in which files are read: a file that breaks a parser breaks this and nothing else. */
import { inspectFile } from '../inspect-file';
import type { Greeting, ReadAnswer, ReadRequest } from './protocol';

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Partial<Greeting>>) => {
  if (data.saqtan !== 'reader' || !port) return;
  port.onmessage = ({ data: request }: MessageEvent<ReadRequest>) => void read(request, port);
});

async function read({ file, timeMs }: ReadRequest, port: MessagePort): Promise<void> {
  const answer = (message: ReadAnswer) => port.postMessage(message);
  const report = await inspectFile(file, {
    limits: { timeMs },
    assets: fetchAsset,
    onProgress: (soFar) => answer({ report: soFar, isFinal: false }),
  });
  answer({ report, isFinal: true });
}

async function fetchAsset(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(`/reader/${name}`, self.location.href));
  if (!response.ok) throw new Error(`not in the package: ${name}`);
  return new Uint8Array(await response.arrayBuffer());
}
