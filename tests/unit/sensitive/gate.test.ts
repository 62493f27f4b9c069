/** The quick look at what is known of all words of a text together. */
import { describe, expect, it } from 'vitest';
import { forgetWords } from '../../../lib/detect/text-words';
import { tagSensitive } from '../../../lib/sensitive/tag';
import { corpora, ordinaryMessages } from '../../bench/corpus/generate';

describe('the quick look for sensitive facts', () => {
  const { tuned, tunedHarmless } = corpora();
  const texts = [...ordinaryMessages(1500), ...[...tuned, ...tunedHarmless].map(({ text }) => text)];

  it('passes over no text in which words seen for the first time are found', () => {
    const first = texts.map((text) => {
      forgetWords();
      return tagSensitive(text);
    });
    expect(first.some((places) => places.length > 0)).toBe(true);
    // Twice, because the first time a word is seen it is always looked at.
    texts.forEach((text) => {
      tagSensitive(text);
    });
    expect(texts.map(tagSensitive)).toEqual(first);
  });
});
