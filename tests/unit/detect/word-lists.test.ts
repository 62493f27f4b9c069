/** The word lists: what would make half of a language open a phrase. */
import { describe, expect, it } from 'vitest';
import { WORD_LISTS } from '../../../lib/detect/words/lists';

describe.each(WORD_LISTS.map((list) => [Object.keys(list).join(', '), list] as const))('words of %s', (_, list) => {
  const parts = Object.values(list).flatMap((entries) => entries.split(/[\s_]+/).filter((part) => part !== ''));

  it('has no ending behind less than three letters', () => {
    const short = parts.filter((part) => /[*-]$/.test(part) && part.replace(/[^\p{L}]/gu, '').length < 3);
    // A secret key of some services begins so, with anything behind.
    expect(short.filter((part) => part !== 'sk-**')).toEqual([]);
  });
});
