import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect';
import type { Finding } from '../../lib/detect/finding';
import { maskText } from '../../lib/detect/mask';
import { newRandom } from '../bench/corpus/random';
import { makeValue } from '../bench/corpus/values';
import { SEED } from './seed';

const KINDS = [
  'iin',
  'bin',
  'iban',
  'payment-card',
  'phone',
  'email',
  'id-card',
  'passport',
  'driver-licence',
  'vehicle-plate',
  'birth-date',
  'password',
  'one-time-code',
  'secret-key',
  'eds-key',
  'geo-location',
  'address',
  '~order',
  '~price',
  '~date',
  '~uuid',
];
const WORDS = [
  'иин',
  'ЖСН',
  'карта',
  'пароль:',
  'код',
  'удостоверение',
  'құпия сөз',
  'у неё диабет',
  'ДСП',
  'тел',
  'мой',
  'заказ',
  'й',
  'ё',
  'ұ',
  '😀',
  '\n',
  ', ',
  '**',
  '\u200b',
  '&#57;',
  '1️⃣',
  'девять два',
  'собака',
  '\u202e',
  'é',
  'тест',
];

/** Pieces of messages: values, words around them, and anything at all. */
const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...KINDS), fc.nat()).map(([kind, seed]) => makeValue(kind, newRandom(seed))),
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const message = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
/** Texts of the alphabets the detector reads, letters with marks among them. */
const readable = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...KINDS), fc.nat()).map(([kind, seed]) => makeValue(kind, newRandom(seed))),
      fc.constantFrom(...WORDS),
      fc.string({ unit: fc.constantFrom(...'аёйұәіéüñÀabz019 .,:@-'), maxLength: 10 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(' '));
/** The same texts every time; `SAQTAN_SEED=7 SAQTAN_RUNS=20000` asks for others and more. */
const RUNS = { seed: SEED, numRuns: Number(process.env.SAQTAN_RUNS ?? 400) };

const isInsidePair = (text: string, index: number): boolean =>
  /[\ud800-\udbff]/.test(text[index - 1] ?? '') && /[\udc00-\udfff]/.test(text[index] ?? '');
/** The same place found for another reason, with as much weight, counts too. */
const overlaps = (a: Finding, b: Finding): boolean =>
  (a.type === b.type || a.level === 'high') && a.start < b.end && b.start < a.end;

describe('the detector on any text', () => {
  it('never throws and stays inside the text, on whole characters, in order', () => {
    fc.assert(
      fc.property(message, fc.array(message, { maxLength: 4 }), (text, previousDrafts) => {
        let end = 0;
        for (const finding of detect(text, { previousDrafts })) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(isInsidePair(text, finding.start) || isInsidePair(text, finding.end)).toBe(false);
          expect(finding.evidence.length).toBeGreaterThan(0);
          for (const one of finding.evidence) {
            if (one.kind === 'context') expect(one.end).toBeLessThanOrEqual(text.length);
          }
          end = finding.end;
        }
      }),
      RUNS,
    );
  });

  it('finds the same in canonically equal texts', () => {
    const summary = (text: string): string[] =>
      detect(text).map((one) => `${one.type} ${one.level} ${text.slice(one.start, one.end).normalize('NFC')}`);
    fc.assert(
      fc.property(readable, (text) => {
        const composed = text.normalize('NFC');
        expect(summary(composed.normalize('NFD'))).toEqual(summary(composed));
      }),
      RUNS,
    );
  });

  it('finds nothing of level high in what it has masked', () => {
    fc.assert(
      fc.property(message, (text) => {
        const masked = maskText(text, detect(text));
        expect(detect(masked).filter((one) => one.level === 'high')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('misses nothing of a text when another follows', () => {
    const between = '. А дальше совсем про другое, и это никак не связано с тем, что выше.\n';
    fc.assert(
      fc.property(message, message, (first, second) => {
        const whole = detect(first + between + second);
        for (const finding of detect(first + between)) {
          if (finding.level === 'high') expect(whole.some((other) => overlaps(other, finding))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
