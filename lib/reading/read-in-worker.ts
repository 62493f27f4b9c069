/** Reads files in workers that are ended when they overrun: the page that asks always gets an answer. */
import { weightier } from '../attachments/outcome';
import type { FileReport } from '../inspect-file/report';
import type { FilePolicy } from '../policy/policy';
import type { Greeting, ReadAnswer, ReadRequest } from './protocol';

export interface Reading {
  /** Resolves always; a worker that died or went silent gives `timed-out` or `not-checked`, with what it had found. */
  report: Promise<FileReport>;
  /** What is known so far. */
  soFar(): FileReport;
  cancel(): void;
}

const MAX_WORKERS = 2;
const TIME_MS = 25_000;
/** A worker that minds its time answers by itself within it; one that does not is ended this much later. */
const GRACE_MS = 2500;
/** Models and parsers stay loaded for the next file, then their memory is given back. */
const IDLE_MS = 45_000;

const NO_POLICY: FilePolicy = { allowed: [], ownData: [], fileLimits: {} };

interface ReaderWorker {
  worker: Worker;
  port: MessagePort;
  idleTimer?: ReturnType<typeof setTimeout>;
}

const idle: ReaderWorker[] = [];
const waiting: (() => void)[] = [];
let workers = 0;

export function readInWorker(file: File, policy = NO_POLICY, timeMs = timeOf(policy)): Reading {
  let soFar: FileReport = { outcome: 'not-checked', findings: [], persons: 0 };
  const cancelled = new AbortController();
  const report = work({ task: 'read', file, timeMs, policy }, cancelled.signal, (known) => {
    soFar = known;
  }).then((answer) =>
    typeof answer === 'string'
      ? { ...soFar, outcome: weightier(soFar.outcome === 'not-checked' ? 'read' : soFar.outcome, answer) }
      : answer.report,
  );
  return { report, soFar: () => soFar, cancel: () => cancelled.abort() };
}

export interface Cleaning {
  /** A copy that has been read and found clean, or undefined when there is none to be had. */
  copy: Promise<File | undefined>;
  cancel(): void;
}

export function cleanInWorker(file: File, policy = NO_POLICY, timeMs = timeOf(policy)): Cleaning {
  const cancelled = new AbortController();
  const copy = work({ task: 'clean', file, timeMs, policy }, cancelled.signal, () => undefined).then((answer) =>
    typeof answer === 'string' ? undefined : answer.copy,
  );
  return { copy, cancel: () => cancelled.abort() };
}

function timeOf({ fileLimits: { seconds } }: FilePolicy): number {
  return seconds === undefined ? TIME_MS : seconds * 1000;
}

/** Has the next free worker do it; one that gave no answer is ended. */
async function work(
  request: ReadRequest,
  cancelled: AbortSignal,
  onProgress: (soFar: FileReport) => void,
): Promise<ReadAnswer | 'timed-out' | 'not-checked'> {
  const taken = await takeWorker();
  const answer = cancelled.aborted ? undefined : await ask(taken, request, cancelled, onProgress);
  if (typeof answer === 'string') end(taken);
  else giveBack(taken);
  return answer ?? 'not-checked';
}

function ask(
  { worker, port }: ReaderWorker,
  request: ReadRequest,
  cancelled: AbortSignal,
  onProgress: (soFar: FileReport) => void,
): Promise<ReadAnswer | 'timed-out' | 'not-checked'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish('timed-out'), request.timeMs + GRACE_MS);
    const finish = (answer: ReadAnswer | 'timed-out' | 'not-checked') => {
      clearTimeout(timer);
      port.onmessage = worker.onerror = worker.onmessageerror = null;
      resolve(answer);
    };
    port.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.isFinal) finish(data);
      else onProgress(data.report);
    };
    worker.onerror = () => finish('not-checked');
    worker.onmessageerror = () => finish('not-checked');
    cancelled.addEventListener('abort', () => finish('not-checked'), { once: true });
    port.postMessage(request);
  });
}

async function takeWorker(): Promise<ReaderWorker> {
  const free = idle.pop();
  if (free) {
    clearTimeout(free.idleTimer);
    return free;
  }
  if (workers < MAX_WORKERS) {
    workers++;
    return startWorker();
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
  return takeWorker();
}

function startWorker(): ReaderWorker {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ saqtan: 'reader' } satisfies Greeting, [port2]);
  return { worker, port: port1 };
}

function giveBack(free: ReaderWorker): void {
  free.idleTimer = setTimeout(() => {
    idle.splice(idle.indexOf(free), 1);
    end(free);
  }, IDLE_MS);
  idle.push(free);
  waiting.shift()?.();
}

function end({ worker, port }: ReaderWorker): void {
  port.close();
  worker.terminate();
  workers--;
  waiting.shift()?.();
}
