/** The three catalogues as the package ships them. */
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language, type Messages } from '../../../lib/ui/texts';

export const CATALOGUES: Record<Language, Messages> = {
  kk: read('kk'),
  ru: read('ru'),
  en: read('en'),
};

export const EACH_LANGUAGE = LANGUAGES.map((language) => [language, CATALOGUES[language]] as const);

function read(language: Language): Messages {
  const path = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Messages;
}
