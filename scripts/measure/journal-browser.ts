/** A real Chromium with the built extension, and its journal as a page of ours sees it. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import type { Entry, Link } from '../../lib/journal/chain';

/** Another folder than WXT's own can be named, to measure a build that is to stay as it is. */
const EXTENSION = resolve(process.env.EXTENSION_OUTPUT ?? '.output', 'chrome-mv3');

export interface JournalBrowser {
  page: Page;
  session: CDPSession;
  /** Stops the background as the browser does when it is idle, or when it crashed. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'saqtan-measure-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true });
}

export async function openJournal(profile: string): Promise<JournalBrowser> {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named'); // tsx marks functions with it
  await page.goto(new URL('/dashboard.html', worker.url()).href);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return {
    page,
    session,
    kill: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
    close: () => context.close(),
  };
}

/** Runs in the page: as a messenger's page would, `count` incidents at once; resolves with the ids that were acknowledged. */
export async function recordMany(count: number): Promise<string[]> {
  const record = async (): Promise<string[]> => {
    const id = crypto.randomUUID();
    const facts = { messenger: 'whatsapp', persons: 1, files: 0, verdict: 'warn', rule: 'high', decision: 'mask' };
    const data = { id, time: Date.now(), ...facts, types: { iin: 1, phone: 2 }, policyVersion: 'coach' };
    const message = { id: Math.random(), type: 'recordIncident', data, timestamp: Date.now() };
    const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
    return answer !== undefined && answer.err === undefined ? [id] : [];
  };
  return (await Promise.all(Array.from({ length: count }, record))).flat();
}

export interface Stored {
  entries: Entry[];
  from: Link;
}

/** Runs in the page: the whole of the newest journal, read past our own code. */
export async function readAll(): Promise<Stored> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('saqtan-journal') ? [name] : []));
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open(names.sort().at(-1) ?? 'saqtan-journal'));
  const transaction = database.transaction(['entries', 'notes']);
  const entries = (await asked(transaction.objectStore('entries').getAll())) as Entry[];
  const anchor = (await asked(transaction.objectStore('notes').get('anchor'))) as { value: Link } | undefined;
  database.close();
  return { entries, from: anchor?.value ?? { seq: 0, hash: '0'.repeat(64) } };
}

/** Where Chromium keeps the databases of the extension. */
export function databaseFolder(profile: string): string {
  const root = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(root).find((one) => one.startsWith('chrome-extension') && one.endsWith('.leveldb'));
  if (name === undefined) throw new Error('no database of the extension');
  return join(root, name);
}

export function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
