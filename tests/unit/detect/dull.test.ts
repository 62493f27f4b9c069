import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import { isDull } from '../../../lib/detect/dull';
import { isWorthReading } from '../../../lib/detect/read';
import { scanText } from '../../../lib/detect/scan';
import { newScan } from '../../../lib/detect/scan-notes';
import { forgetWords } from '../../../lib/detect/text-words';
import { learnedSecrets } from '../../../lib/secrets/recognizer';
import { corpora, ordinaryMessages } from '../../bench/corpus/generate';

describe('isDull', () => {
  const { tuned, tunedHarmless } = corpora();
  const texts = [...ordinaryMessages(3000), ...[...tuned, ...tunedHarmless].map(({ text }) => text)];
  const scan = newScan();

  it('is said of most messages, and of none that anybody would look closer at', () => {
    const dull = texts.filter((text) => isDull(text));
    expect(dull.length).toBeGreaterThan(1500);
    for (const text of dull) {
      const isAsked = learnedSecrets.isAsked(text, newScan());
      scanText(text, scan);
      expect([text, isWorthReading(text, scan), learnedSecrets.isAsked(text, scan)]).toEqual([text, false, isAsked]);
      expect(detect(text)).toEqual([]);
    }
  });

  it('is said of no text with numbers that the detector would look closer at', () => {
    const counted = texts.filter((text) => isDull(text, true) && !isDull(text));
    expect(counted.length).toBeGreaterThan(100);
    for (const text of counted) {
      scanText(text, scan);
      expect([text, isWorthReading(text, scan)]).toEqual([text, false]);
    }
  });

  it('says the same of words seen for the first time', () => {
    for (const text of texts.slice(0, 3000)) {
      const isKnownDull = isDull(text);
      forgetWords();
      expect([text, isDull(text)]).toEqual([text, isKnownDull]);
    }
  });

  it.each([
    'и и н нету',
    'р с кімде',
    '(at',
    'пароль забыла',
    'сломал руку',
    'номер 4',
    'в мае',
    '7\u20e3',
    'а\u200dб',
  ])('not of «%s»', (text) => {
    expect(isDull(text)).toBe(false);
  });

  it.each(['🙏 иә', 'ура 👨‍👩‍👧', 'спасибо!!! 😂'])('of «%s»', (text) => expect(isDull(text)).toBe(true));

  it.each(['буду через 8 минут', '5', 'в 10 ближе к 11, жду'])(
    'of «%s» only where numbers are looked at elsewhere',
    (text) => {
      expect([isDull(text), isDull(text, true)]).toEqual([false, true]);
    },
  );

  it.each(['температура 39', 'кв 5', 'на Летунова 31', 'в 10 и 11', 'код 123', '7а', 'й 5 6 7 8'])(
    'nor of «%s» then',
    (text) => expect(isDull(text, true)).toBe(false),
  );
});
