import { describe, expect, it } from 'vitest';
import { mayHoldSecret } from '../../../lib/secrets/words';

describe('mayHoldSecret', () => {
  it.each(['', 'ok boss', 'тамақ дайын 🙏 pls', 'рахмет))) lol!', 'кейін жазам. hi, серьёзно?'])(
    'passes over words that look like none: «%s»',
    (text) => {
      expect(mayHoldSecret(text)).toBe(false);
      expect(mayHoldSecret(text)).toBe(false);
    },
  );

  it.each(['zimorodok', 'ключ Burkit', 'лежит qoyan-zhurek', 'код 4', 'Akniet#1', 'там admin/admin', '🙏qaz'])(
    'looks closer at «%s»',
    (text) => {
      expect(mayHoldSecret(text)).toBe(true);
      expect(mayHoldSecret(text)).toBe(true);
    },
  );
});
