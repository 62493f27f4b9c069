/** Whatever happens in a worker, whoever asked gets an answer, and the next file gets a worker that works. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileReport } from '@/lib/inspect-file';
import type { ReadAnswer } from '@/lib/reading/protocol';

type Behaviour = (port: MessagePort, worker: FakeWorker) => void;

let behaviours: Behaviour[] = [];
let ended = 0;

class FakeWorker {
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly #behaviour = behaviours.shift();

  postMessage(_: unknown, [port]: [MessagePort]): void {
    port.onmessage = () => this.#behaviour?.(port, this);
  }

  terminate(): void {
    ended++;
  }
}

const file = new File(['text'], 'note.txt');
const report: FileReport = { outcome: 'read', findings: [], persons: 0 };
const answers =
  (answer: ReadAnswer): Behaviour =>
  (port) =>
    port.postMessage(answer);
const silent: Behaviour = () => undefined;

describe('readInWorker', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('Worker', FakeWorker);
    ended = 0;
  });
  afterEach(() => vi.unstubAllGlobals());

  const load = async () => (await import('@/lib/reading/read-in-worker')).readInWorker;

  it('gives the report of the worker', async () => {
    behaviours = [answers({ report, isFinal: true })];
    expect(await (await load())(file).report).toEqual(report);
    expect(ended).toBe(0);
  });

  it('ends a silent worker, says so, and reads the next file in another', async () => {
    behaviours = [silent, answers({ report, isFinal: true })];
    const readInWorker = await load();
    expect((await readInWorker(file, undefined, -2450).report).outcome).toBe('timed-out');
    expect(ended).toBe(1);
    expect((await readInWorker(file).report).outcome).toBe('read');
  });

  it('keeps what a worker had found before it went silent', async () => {
    const soFar = { ...report, outcome: 'partly-read' as const, persons: 4 };
    behaviours = [answers({ report: soFar, isFinal: false })];
    expect(await (await load())(file, undefined, -2400).report).toMatchObject({ outcome: 'timed-out', persons: 4 });
  });

  it('never calls a file of a dead worker clean', async () => {
    behaviours = [(_, worker) => worker.onerror?.()];
    expect((await (await load())(file).report).outcome).toBe('not-checked');
    expect(ended).toBe(1);
  });

  it('ends the worker when the person cancels', async () => {
    behaviours = [silent];
    const reading = (await load())(file);
    await new Promise((resolve) => setTimeout(resolve, 10));
    reading.cancel();
    expect((await reading.report).outcome).toBe('not-checked');
    expect(ended).toBe(1);
  });
});
