/** Letters of Kazakh, Russian and Latin: for character classes of patterns, and the Kazakh ones as Russian keyboards write them. */

export const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ';
export const CAPITALS = 'A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺІ';

export const KAZAKH_IN_RUSSIAN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};
