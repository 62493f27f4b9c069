import { describe, expect, it } from 'vitest';
import { isOrdinary } from '../../../lib/detect/ordinary';
import { isWorthReading } from '../../../lib/detect/read';
import { scanText } from '../../../lib/detect/scan';
import { newScan } from '../../../lib/detect/scan-notes';
import { corpora, ordinaryMessages } from '../../bench/corpus/generate';
import { evasions } from '../../bench/corpus/tricks';

const scan = newScan();
const isWorth = (text: string): boolean => {
  scanText(text, scan);
  return isWorthReading(text, scan);
};

describe('the first look at a message', () => {
  it('passes over nothing that the scan would read', () => {
    const { tuned, tunedHarmless } = corpora();
    const texts = [...tuned, ...tunedHarmless, ...evasions()].map(({ text }) => text);
    // Without their digits too: then only the words are left to be noticed.
    for (const text of texts.flatMap((one) => [one, one.replace(/\d/g, '')]))
      if (isOrdinary(text)) expect([text, isWorth(text)]).toEqual([text, false]);
  });

  it('settles most messages of ordinary chat', () => {
    const messages = ordinaryMessages(600).filter((text) => !/\d/.test(text));
    expect(messages.filter(isOrdinary).length / messages.length).toBeGreaterThan(0.7);
  });

  it.each([
    'И.И.Н. скажи',
    'aset(at)mail',
    'девять два три',
    'ДСП',
    'пароль: кот',
    'пятого мая восемьдесят шестого года родился',
    'a@b',
    'aGVsbG8gd29ybGQhIQ',
  ])('leaves «%s» to the scan', (text) => expect(isOrdinary(text)).toBe(false));
});

describe('the scan', () => {
  it('sees the same in a text whatever was scanned before it', () => {
    const text = 'тел 8 семьсот пять 330 21 18';
    const after = ['привет', 'один два три четыре пять', '5 сто'].map((before) => {
      scanText(before, scan);
      return scanText(text, scan);
    });
    expect(new Set(after).size).toBe(1);
  });
});
