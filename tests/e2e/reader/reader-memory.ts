/** Memory of the process in which the extension's own pages and workers run, as the system counts it. */
import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 50;

/** Megabytes in memory now; undefined where the process is not to be found. */
export function readerMemoryMb(): number | undefined {
  const own = processes().filter((one) => isReader(one) && descendsFrom(one.pid, process.pid));
  if (own.length === 0) return undefined;
  return Math.max(...own.map(({ status }) => Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024));
}

/** @returns what `run` gives, and the highest reading while it ran */
export async function peakMemoryMb<Result>(run: () => Promise<Result>): Promise<{ result: Result; peakMb: number }> {
  let peakMb = readerMemoryMb() ?? 0;
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, readerMemoryMb() ?? 0);
  }, EVERY_MS);
  try {
    return { result: await run(), peakMb };
  } finally {
    clearInterval(timer);
  }
}

interface Process {
  pid: number;
  status: string;
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), status: read(`/proc/${name}/status`) }));
}

function isReader({ pid, status }: Process): boolean {
  return /^Name:\s*WebExtensions/m.test(status) || read(`/proc/${pid}/cmdline`).includes('--extension-process');
}

function descendsFrom(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === ancestor) return true;
    at = Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${at}/status`))?.[1] ?? 0);
  }
  return false;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}
