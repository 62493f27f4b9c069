/** Cadastral numbers: region, district, quarter, plot (decree 958 of 20.09.2003); РКА, the code of an address. */
import { Category } from '../categories';
import type { Examples } from '../finding';
import { hasSizes, type NumberWindow, sizePatterns } from '../numbers';
import { add, type Reading, SHAPE, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';

const FOUR_PARTS = sizePatterns('2332', '2333', '2334');

export const cadastralNumber: Recognizer = { type: 'cadastral-number', number: { lengths: [10, 11, 12, 16], judge } };

const FORM = /^(\d{2})([-:])\d{3}\2\d{3}\2\d{2,4}$/;

function judge(number: NumberWindow, reading: Reading): void {
  if (number.length === 16 ? number.groups > 1 : number.groups !== 4) return;
  const context = wordFor(reading, number.start, number.end, Category.estate);
  if (number.length === 16) {
    if (context && number.groups === 1) add(reading, 'cadastral-number', number, 0.8, 'low', [SHAPE, context]);
    return;
  }
  if (number.groups !== 4 || !hasSizes(number, FOUR_PARTS) || number.isOpenLeft) return;
  const form = FORM.exec(reading.text.slice(number.start, number.end));
  const region = (number.digits[0] as number) * 10 + (number.digits[1] as number);
  if (context === undefined && (form === null || region < 1 || region > 26 || number.touchesLeft)) return;
  add(
    reading,
    'cadastral-number',
    { start: number.start, end: objectEnd(reading.text, number.end) },
    context ? 0.95 : 0.7,
    'low',
    [SHAPE, context],
  );
}

/** The building and flat after the plot: «:1», «:1/А1». */
function objectEnd(text: string, end: number): number {
  const suffix = /^(?::\d{1,4}(?:\/[A-ZА-Я]?\d{1,4})?)+/.exec(text.slice(end, end + 24));
  return end + (suffix?.[0].length ?? 0);
}

export const examples: Examples = {
  found: [
    '20-313-999-001',
    '21:318:999:1234',
    'кадастровый номер 01-005-999-012:1',
    'кадастр 03 051 999 101',
    'кадастрлық нөмірі 03-051-999-102',
    'кад. номер 20-313-999-003',
    'cadastral number 21-318-999-004',
    'жер учаскесі 01-005-999-013',
    'РКА 0201300999000001',
    'акт на землю 20:313:999:005',
  ],
  ignored: [
    '8-701-000-0001',
    '03 051 999 101',
    '99-313-999-001',
    '20-313-999',
    'кадастр не найден',
    '0201300999000001',
    'кадастр 2025 год',
    '12-34-56-78',
    'жер учаскесі 10 сотық',
    '192-168-001-01',
    'телефон 87 273 300 01',
  ],
};
