/** A pause of the warnings, for some minutes, on this device. */
import { browser } from 'wxt/browser';

const KEY = 'pause';

/** Milliseconds since 1970. `from` bounds it too: a clock set back must not make it longer. */
export interface Pause {
  from: number;
  until: number;
}

/** What is left of it, milliseconds; 0 when there is none. */
export async function pauseLeft(now = Date.now()): Promise<number> {
  return left((await browser.storage.local.get(KEY))[KEY], now);
}

export async function startPause(minutes: number, now = Date.now()): Promise<void> {
  const pause: Pause = { from: now, until: now + minutes * 60_000 };
  await browser.storage.local.set({ [KEY]: pause });
}

export async function endPause(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Follows it in an open page. */
export function watchPause(signal: AbortSignal): { isActive(): boolean } {
  let stored: unknown;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) stored = changes[KEY].newValue;
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void browser.storage.local.get(KEY).then((all) => {
    stored = all[KEY];
  });
  return { isActive: () => left(stored, Date.now()) > 0 };
}

function left(stored: unknown, now: number): number {
  const { from, until } = (stored ?? {}) as Partial<Record<keyof Pause, unknown>>;
  if (typeof from !== 'number' || typeof until !== 'number') return 0;
  return now >= from && now < until ? until - now : 0;
}
