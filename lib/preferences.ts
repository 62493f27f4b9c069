/** What the person likes on this machine and no policy speaks of. */
import { browser } from 'wxt/browser';

export interface Preferences {
  /** The quiet mark at the composer while writing. */
  quietMark: boolean;
  /** Set when the welcome page was left. */
  isWelcomed: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { quietMark: true, isWelcomed: false };

/** Each is stored by itself: a change waits for nothing that is read before, so it is kept even when the page is closed at once. */
const KEYS = { quietMark: 'preferences.quietMark', isWelcomed: 'preferences.isWelcomed' } as const;
const NAMES = Object.keys(KEYS) as (keyof Preferences)[];

export async function readPreferences(): Promise<Preferences> {
  return preferencesOf(await browser.storage.local.get(Object.values(KEYS)));
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  const changed = NAMES.filter((name) => change[name] !== undefined);
  await browser.storage.local.set(Object.fromEntries(changed.map((name) => [KEYS[name], change[name]])));
}

/** Calls back as soon as they are read, and on every change. */
export function watchPreferences(onPreferences: (preferences: Preferences) => void, signal: AbortSignal): void {
  const tell = () => void readPreferences().then(onPreferences);
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && NAMES.some((name) => KEYS[name] in changes)) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  tell();
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

function preferencesOf(stored: Record<string, unknown>): Preferences {
  const flag = (name: keyof Preferences) => {
    const value = stored[KEYS[name]];
    return typeof value === 'boolean' ? value : DEFAULT_PREFERENCES[name];
  };
  return { quietMark: flag('quietMark'), isWelcomed: flag('isWelcomed') };
}
