import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayNameSomebody } from '../../../lib/people/gate';
import { loadModel } from '../../../lib/people/model';
import { createTokens, readTokens } from '../../../lib/people/tokens';
import { createTraits, readTraits } from '../../../lib/people/traits';
import { SEED } from '../../fuzz/seed';

const model = loadModel(new Uint8Array(readFileSync('public/people.bin')));
const tokens = createTokens();
const traits = createTraits();

/** How many words the tagger would look at. */
function candidates(text: string): number {
  readTokens(text, 0, model.alphabet, tokens);
  readTraits(tokens, model, traits);
  return traits.candidates;
}

const WORDS =
  'привет Привет как дела рахмет дом Дом кв кв. 5 12 мкр көшесі көше на и а А А. Ахметов ахметов асхат Асхат шошқа джип zhaksy Shyn ДОМ үй екен Магазин магазин арман Абая абая тех-поддержка ЩЮЯ щюя';
const GAPS = [' ', ' ', ' ', ' ', ', ', '. ', '.', '\n', '! ', ': ', ' - ', ' «', '» ', '/', '…'];

describe('mayNameSomebody', () => {
  it('says no only where the tagger would find no word worth a look', () => {
    const message = fc
      .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(...GAPS)), { maxLength: 7 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(message, (text) => {
        const found = candidates(text);
        if (!mayNameSomebody(text, model)) expect(found).toBe(0);
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  it.each(['привет как дела', 'завтра не могу', 'рахмет сізге'])('lets «%s» pass once its words are known', (text) => {
    candidates(text);
    expect(mayNameSomebody(text, model)).toBe(false);
  });

  it.each(['Ахметов', 'справка для ахметова асхата', 'абая 10', 'Сәрсенбаев А.'])('looks closer at «%s»', (text) => {
    candidates(text);
    expect(mayNameSomebody(text, model)).toBe(true);
  });
});
