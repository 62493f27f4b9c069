/** What the person said is no personal data: salted hashes of values, on this device only, for ninety days. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';

const KEY = 'exceptions';
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;
const MOST = 500;

interface Stored {
  salt: string;
  /** Hash → when it expires, milliseconds since 1970. */
  hashes: Record<string, number>;
}

export interface Exceptions {
  covers(type: string, value: string): boolean;
  add(values: readonly { type: string; value: string }[]): Promise<void>;
}

/** Follows what other tabs add. */
export function watchExceptions(signal: AbortSignal, now: () => number = Date.now): Exceptions {
  let stored: Stored | undefined;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) stored = storedOf(changes[KEY].newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void browser.storage.local.get(KEY).then((all) => {
    stored = storedOf(all[KEY]);
  });
  return {
    covers: (type, value) => stored !== undefined && (stored.hashes[hashOf(stored.salt, type, value)] ?? 0) > now(),
    async add(values) {
      const { salt, hashes } = storedOf((await browser.storage.local.get(KEY))[KEY]) ?? { salt: newSalt(), hashes: {} };
      const added = values.map(({ type, value }) => [hashOf(salt, type, value), now() + KEPT_MS] as const);
      const kept = Object.entries(hashes).filter(([, until]) => until > now());
      stored = { salt, hashes: Object.fromEntries([...kept, ...added].slice(-MOST)) };
      await browser.storage.local.set({ [KEY]: stored });
    },
  };
}

export async function countExceptions(now = Date.now()): Promise<number> {
  const stored = storedOf((await browser.storage.local.get(KEY))[KEY]);
  return Object.values(stored?.hashes ?? {}).filter((until) => until > now).length;
}

export async function forgetExceptions(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Spaces, dashes and case make no other value. */
function hashOf(salt: string, type: string, value: string): string {
  const plain = value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return bytesToHex(sha256(utf8ToBytes(`${salt}\n${type}\n${plain}`)).slice(0, 16));
}

function newSalt(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
}

function storedOf(input: unknown): Stored | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { salt, hashes } = input as Partial<Stored>;
  return typeof salt === 'string' && typeof hashes === 'object' && hashes !== null ? { salt, hashes } : undefined;
}
