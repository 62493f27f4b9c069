import { describe, expect, it } from 'vitest';
import { forgetWords } from '../../../lib/detect/asked-words';
import { detect } from '../../../lib/detect/detect';
import { isDull } from '../../../lib/detect/dull';
import { isWorthReading } from '../../../lib/detect/read';
import { scanText } from '../../../lib/detect/scan';
import { newScan } from '../../../lib/detect/scan-notes';
import { learnedSecrets } from '../../../lib/secrets/recognizer';
import { corpora, ordinaryMessages } from '../../bench/corpus/generate';

describe('isDull', () => {
  const { tuned, tunedHarmless } = corpora();
  const texts = [...ordinaryMessages(3000), ...[...tuned, ...tunedHarmless].map(({ text }) => text)];
  const scan = newScan();

  it('is said of most messages, and of none that anybody would look closer at', () => {
    const dull = texts.filter(isDull);
    expect(dull.length).toBeGreaterThan(1500);
    for (const text of dull) {
      const isAsked = learnedSecrets.isAsked(text, newScan());
      scanText(text, scan);
      expect([text, isWorthReading(text, scan), learnedSecrets.isAsked(text, scan)]).toEqual([text, false, isAsked]);
      expect(detect(text)).toEqual([]);
    }
  });

  it('says the same of words seen for the first time', () => {
    for (const text of texts.slice(0, 3000)) {
      const isKnownDull = isDull(text);
      forgetWords();
      expect([text, isDull(text)]).toEqual([text, isKnownDull]);
    }
  });

  it.each(['и и н нету', 'р с кімде', '(at', 'пароль забыла', 'сломал руку', 'номер 4', 'в мае', '🙏 иә'])(
    'not of «%s»',
    (text) => {
      expect(isDull(text)).toBe(false);
    },
  );
});
