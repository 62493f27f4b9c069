import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../lib/detect/matches';

describe('matchesOf', () => {
  it('gives what matchAll gives, wherever the pattern stood before', () => {
    for (const pattern of [/\d+/g, /x/g, /\b/g, /(?=а)/gu]) {
      for (const text of ['', '12 а 3 а', 'xx', 'нет']) {
        const wanted = Array.from(text.matchAll(new RegExp(pattern)), ({ 0: found, index }) => [index, found]);
        pattern.lastIndex = 3;
        expect(matchesOf(pattern, text).map(({ 0: found, index }) => [index, found])).toEqual(wanted);
      }
    }
  });
});
