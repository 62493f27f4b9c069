/** What the person set for themselves on this machine; the organisation's policy wins where both speak. */
import { browser } from 'wxt/browser';

export interface Settings {
  /** The quiet mark at the composer while writing. */
  quietMark: boolean;
  /** Set when the welcome page was left. */
  isWelcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = { quietMark: true, isWelcomed: false };

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsOf(stored[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back as soon as they are read, and on every change. */
export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onSettings(settingsOf(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void readSettings().then(onSettings);
}

/** The switch of the quiet mark, as a page follows it. */
export function quietMarkSetting(signal: AbortSignal): { isWanted(): boolean; turnOff(): void } {
  let { quietMark } = DEFAULT_SETTINGS;
  watchSettings((settings) => {
    quietMark = settings.quietMark;
  }, signal);
  return {
    isWanted: () => quietMark,
    turnOff: () => void changeSettings({ quietMark: false }).catch(() => undefined), // an orphan cannot store it
  };
}

function settingsOf(input: unknown): Settings {
  const given = typeof input === 'object' && input !== null ? (input as Partial<Record<keyof Settings, unknown>>) : {};
  const flag = (key: keyof Settings) => (typeof given[key] === 'boolean' ? given[key] : DEFAULT_SETTINGS[key]);
  return { quietMark: flag('quietMark'), isWelcomed: flag('isWelcomed') };
}
