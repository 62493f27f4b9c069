/** The language the person chose, kept on this machine and followed by every open page. */
import { browser } from 'wxt/browser';
import { fetchTexts, LANGUAGES, type Language, type Messages, setTexts } from './ui/texts';

/** `browser`: whatever the browser speaks. */
export type LanguageChoice = Language | 'browser';

interface Stored {
  language?: unknown;
  /** The catalogue itself: a content script cannot fetch it, and Chromium knows no Kazakh. */
  texts?: Messages | null;
}

/** Our own pages and the background only. The catalogue is kept whole: a tab whose extension was updated has no other. */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  const texts = await fetchTexts(choice === 'browser' ? browserLanguage() : choice);
  await browser.storage.local.set({ language: choice, texts });
}

/** What the package falls back to, as `default_locale` in the manifest. */
const DEFAULT_LANGUAGE: Language = 'ru';

function browserLanguage(): Language {
  const spoken = browser.i18n.getUILanguage().slice(0, 2);
  return LANGUAGES.find((language) => language === spoken) ?? DEFAULT_LANGUAGE;
}

export async function chosenLanguage(): Promise<LanguageChoice> {
  const { language }: Stored = await browser.storage.local.get('language');
  return LANGUAGES.find((known) => known === language) ?? 'browser';
}

/** Speaks the chosen language, now and whenever it changes. @returns when the first catalogue is in place */
export async function followLanguage(signal: AbortSignal, onChange: () => void = () => undefined): Promise<void> {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || changes.texts === undefined) return;
    setTexts((changes.texts.newValue as Messages | null | undefined) ?? null);
    onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  const { texts }: Stored = await browser.storage.local.get('texts');
  if (texts) setTexts(texts);
}
