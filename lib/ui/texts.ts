/** Every text the person reads: from the catalogue of the language they chose, else from the browser's. */
import { browser } from 'wxt/browser';

/** A `_locales/<language>/messages.json` as it stands in the package. */
export type Messages = Record<string, { message: string; description?: string }>;

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

let chosen: Messages | null = null;

/** Speak from this catalogue from now on; `null` goes back to the browser's language. */
export function setTexts(messages: Messages | null): void {
  chosen = messages;
}

/** The catalogue of one language, from the extension's own package (background and our pages only). */
export async function fetchTexts(language: Language): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as never));
  return (await response.json()) as Messages;
}

/** The text for a key, `$1`… replaced by the substitutions; the key itself when nobody knows it. */
export function text(key: string, substitutions: readonly (string | number)[] = []): string {
  const message = chosen ? chosen[key]?.message : messageOfBrowser(key);
  if (!message) return key;
  return message.replace(/\$([1-9])/g, (_match: string, place: string) =>
    String(substitutions[Number(place) - 1] ?? ''),
  );
}

/** Asked for with its placeholders in place, so that one way of filling them serves both catalogues. */
const PLACES = ['$1', '$2', '$3', '$4'];
const heard = new Map<string, string>();

/** After an update an open page keeps the old script, which may no longer ask: it repeats what it heard before. */
function messageOfBrowser(key: string): string | undefined {
  try {
    const message = browser.i18n.getMessage(key as never, PLACES);
    heard.set(key, message);
    return message;
  } catch {
    return heard.get(key); // "Extension context invalidated"
  }
}

/** Whether the catalogue has a text for this key. */
export function hasText(key: string): boolean {
  return text(key) !== key;
}

/** The language the texts are in, which need not be the browser's. */
export function textLanguage(): Language {
  const code = text('languageCode');
  return LANGUAGES.find((language) => language === code) ?? 'en';
}

/** `key_one`, `key_few`, `key_many` or `key_other`, as the language counts; `$1` is the number. */
export function plural(key: string, count: number, substitutions: readonly (string | number)[] = []): string {
  const language = textLanguage();
  const values = [new Intl.NumberFormat(language).format(count), ...substitutions];
  // A browser without the language's rules answers by those of its own language, with forms ours may not have.
  const form = `${key}_${new Intl.PluralRules(language).select(count)}`;
  return text(hasText(form) ? form : `${key}_other`, values);
}

/** Names after one another: after the first, a capital stays only where the whole name is made of them (`IIN`). */
export function listed(names: readonly string[]): string {
  return names.map((name, i) => (i > 0 && /^\p{Lu}\p{Ll}/u.test(name) ? lowerFirst(name) : name)).join(', ');
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The key of a kebab-case name in a family of texts: `entity` + `payment-card` → `entity_payment_card`. */
export function keyOf(family: string, name: string): string {
  return `${family}_${name.replaceAll('-', '_')}`;
}
