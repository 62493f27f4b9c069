/** How people really type: Russian letters for Kazakh ones, Latin in several spellings, slips of the finger. */
import type { Chance } from './random';

type Letters = Record<string, string>;

export const RUSSIAN_LETTERS: Letters = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

const COMMON: Letters = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const PASSPORT: Letters = { ...COMMON, й: 'i', ю: 'iu', я: 'ia', ё: 'e', ғ: 'gh', х: 'kh' };
const WITH_Q: Letters = { ...COMMON, й: 'i', қ: 'q', ғ: 'gh', ң: 'ng', х: 'h', һ: 'h', ж: 'j', у: 'u', ы: 'y', і: 'i' };
const DIACRITIC: Letters = {
  ...COMMON,
  ә: 'ä',
  ғ: 'ğ',
  қ: 'q',
  ң: 'ñ',
  ө: 'ö',
  ұ: 'ū',
  ү: 'ü',
  ш: 'ş',
  ы: 'y',
  і: 'ı',
  й: 'i',
  ж: 'j',
  х: 'h',
  һ: 'h',
};
const ACUTE: Letters = {
  ...COMMON,
  ә: 'á',
  ғ: 'ǵ',
  қ: 'q',
  ң: 'ń',
  ө: 'ó',
  ұ: 'u',
  ү: 'ú',
  й: 'ı',
  ж: 'j',
  х: 'h',
  һ: 'h',
  у: 'ý',
};
export const LATIN_SPELLINGS: readonly Letters[] = [COMMON, COMMON, PASSPORT, WITH_Q, WITH_Q, DIACRITIC, ACUTE];

export function respell(text: string, letters: Letters): string {
  let out = '';
  for (const char of text) {
    const lower = char.toLowerCase();
    const into = letters[lower];
    if (into === undefined) out += char;
    else out += char === lower ? into : into.charAt(0).toUpperCase() + into.slice(1);
  }
  return out;
}

/** One slip in a word of five letters or more: two letters swapped, one doubled, one left out, or one replaced. */
export function slip(word: string, chance: Chance): string {
  if (word.length < 5 || !/^\p{L}+$/u.test(word)) return word;
  const at = chance.whole(1, word.length - 3);
  const a = word.charAt(at);
  const b = word.charAt(at + 1);
  switch (chance.whole(0, 3)) {
    case 0:
      return word.slice(0, at) + b + a + word.slice(at + 2);
    case 1:
      return word.slice(0, at) + a + word.slice(at);
    case 2:
      return word.slice(0, at) + word.slice(at + 1);
    default:
      return word.slice(0, at) + chance.pick([...'аеоинрстлуы']) + word.slice(at + 1);
  }
}
