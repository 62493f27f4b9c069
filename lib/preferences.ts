/** What the person likes on this machine and no policy speaks of. */
import { browser } from 'wxt/browser';

export interface Preferences {
  /** The quiet mark at the composer while writing. */
  quietMark: boolean;
  /** Set when the welcome page was left. */
  isWelcomed: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { quietMark: true, isWelcomed: false };

const KEY = 'preferences';

export async function readPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(KEY);
  return preferencesOf(stored[KEY]);
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readPreferences()), ...change } });
}

/** Calls back as soon as they are read, and on every change. */
export function watchPreferences(onPreferences: (preferences: Preferences) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onPreferences(preferencesOf(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void readPreferences().then(onPreferences);
}

/** The switch of the quiet mark, as a page follows it. */
export function quietMarkSetting(signal: AbortSignal): { isWanted(): boolean; turnOff(): void } {
  let { quietMark } = DEFAULT_PREFERENCES;
  watchPreferences((preferences) => {
    quietMark = preferences.quietMark;
  }, signal);
  return {
    isWanted: () => quietMark,
    turnOff: () => void changePreferences({ quietMark: false }).catch(() => undefined), // an orphan cannot store it
  };
}

function preferencesOf(input: unknown): Preferences {
  const given =
    typeof input === 'object' && input !== null ? (input as Partial<Record<keyof Preferences, unknown>>) : {};
  const flag = (key: keyof Preferences) => (typeof given[key] === 'boolean' ? given[key] : DEFAULT_PREFERENCES[key]);
  return { quietMark: flag('quietMark'), isWelcomed: flag('isWelcomed') };
}
