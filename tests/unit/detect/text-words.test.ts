import { describe, expect, it } from 'vitest';
import { scanText } from '../../../lib/detect/scan';
import { newScan, type Scan } from '../../../lib/detect/scan-notes';
import { wordsOf } from '../../../lib/detect/text-words';
import { corpora } from '../../bench/corpus/generate';

const spans = (text: string): string[] => {
  const { count, start, end } = wordsOf(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

describe('wordsOf', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['привет', ['привет']],
    ['12а, Әли-бек!', ['а', 'Әли', 'бек']],
    ['ok', ['ok']],
    ['7', []],
  ])('finds the words of «%s»', (text, words) => expect(spans(text)).toEqual(words));

  it('gives equal words the same hash and others another', () => {
    const { hash } = wordsOf('код Код код коды');
    const [first, capital, again, longer] = hash;
    expect(again).toBe(first);
    expect(new Set([first, capital, longer]).size).toBe(3);
  });

  it('reads a text anew when another came between', () => {
    const once = spans('жеке куәлік');
    spans('other');
    expect(spans('жеке куәлік')).toEqual(once);
  });

  it('reads texts longer than it keeps', () => {
    const text = 'сөз '.repeat(3000);
    expect(wordsOf(text).count).toBe(3000);
  });

  it('reads a long text once, however often it is asked and whatever short ones come between', () => {
    const text = 'код '.repeat(2000);
    const words = wordsOf(text);
    spans('other');
    expect(wordsOf(`${'код '.repeat(1999)}код `)).toBe(words);
    expect(wordsOf('сөз '.repeat(2000))).not.toBe(words);
  });
});

describe('the scan', () => {
  const scan = newScan();
  const noted = ({ signals, hitCount, hitWord }: Scan) => [signals, ...hitWord.slice(0, hitCount)];

  it('sees the same in a text whatever was scanned before it', () => {
    const text = 'тел 8 семьсот пять 330 21 18';
    const after = ['привет', 'один два три четыре пять', '5 сто'].map((before) => {
      scanText(before, scan);
      return scanText(text, scan);
    });
    expect(new Set(after).size).toBe(1);
  });

  it('remembers of a word what it found in it', () => {
    const texts = corpora()
      .tuned.slice(0, 300)
      .map(({ text }) => text);
    const first = texts.map((text) => {
      scanText(text, scan);
      return noted(scan);
    });
    const again = texts.map((text) => {
      scanText(text, scan);
      return noted(scan);
    });
    expect(again).toEqual(first);
  });
});
