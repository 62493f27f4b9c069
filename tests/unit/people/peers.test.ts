import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../lib/people/model';
import { packTraits } from '../../../lib/people/pack';
import { createTokens, readTokens } from '../../../lib/people/tokens';
import { createTraits, readTraits } from '../../../lib/people/traits';

const model = loadModel(new Uint8Array(readFileSync('public/people.bin')));
const tokens = createTokens();
const traits = createTraits();

/** The words that `word` of `text` is compared with. */
function peersOf(text: string, word: string) {
  readTokens(text, 0, model.alphabet, tokens);
  readTraits(tokens, model, traits);
  packTraits(tokens, traits);
  const written = (i: number) => (i < 0 ? '' : text.slice(tokens.start[i], tokens.end[i]));
  const { before, after, left, right } = traits.peers;
  const at = Array.from({ length: tokens.count }, (_, i) => i).find((i) => written(i) === word) ?? -1;
  return [before, after, left, right].map((list) => written(list[at] ?? -1));
}

describe('peers', () => {
  it('are the first words of the items beside', () => {
    expect(peersOf('Мирас 500, Ислам 500, Амина вернет', 'Ислам')).toEqual(['Мирас', 'Амина', '500', '']);
    expect(peersOf('Дежурят:\nАйгүл\nМарат\nОлег', 'Марат')).toEqual(['Айгүл', 'Олег', '', '']);
  });

  it('are the words behind a dash', () => {
    expect(peersOf('зайчик — Мансур, лиса — Злата', 'Злата')).toEqual(['Мансур', '', '', '']);
  });

  it('are the last words of the items beside', () => {
    expect(peersOf('скрипка Ульяна, кобыз Ақмейір, литавры Тео', 'Ақмейір')).toEqual(['Ульяна', 'Тео', '', 'литавры']);
  });

  it('are what is joined by a comma or a small word', () => {
    expect(peersOf('Сұлушаш пен Климовқа шықты', 'Климовқа').slice(2)).toEqual(['Сұлушаш', '']);
    expect(peersOf('Марат, Олег', 'Марат').slice(2)).toEqual(['', 'Олег']);
  });
});
