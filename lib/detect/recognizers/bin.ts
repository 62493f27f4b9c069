/** Business identification number (БИН, БСН): same rules as the IIN, fifth digit 4–6. Not personal data by itself. */
import { Category } from '../categories';
import { isIinChecksumRight } from '../checksums';
import { iinLayout } from '../dates';
import type { Examples } from '../finding';
import { hasSizes, type NumberWindow, sizePatterns } from '../numbers';
import { add, near, type Reading, RIGHT, SHAPE, wordFor, wordOf } from '../reading';
import type { Recognizer } from '../recognizer';

const NATURAL = sizePatterns('c', '66', '3333', '444', '426', '4224');

export const bin: Recognizer = { type: 'bin', number: { lengths: [12], judge } };

function judge(number: NumberWindow, reading: Reading): void {
  if (iinLayout(number.digits) !== 'organisation' || !isIinChecksumRight(number.digits)) return;
  if (!hasSizes(number, NATURAL)) return;
  const context =
    wordFor(reading, number.start, number.end, Category.bin) ??
    wordFor(reading, number.start, number.end, Category.iin);
  if (context !== undefined) {
    add(reading, 'bin', number, 0.97, 'low', [SHAPE, RIGHT, context]);
    return;
  }
  if (number.isOpenLeft || number.isOpenRight || number.touchesLeft || number.touchesRight) return;
  const company = wordFor(reading, number.start, number.end, Category.company);
  if (company === undefined && isOrdered(number, reading)) return;
  add(reading, 'bin', number, company ? 0.85 : 0.7, 'low', [SHAPE, RIGHT, company]);
}

/** Papers between companies, on which a BIN stands. */
const BETWEEN_COMPANIES =
  /^(?:закуп|тендер|эсф|снт|акт|квитан|договор|келісімшарт|шарт|лот|сч[её]т|инвойс|invoice|накладн|заявк)/iu;

/** An order, a parcel, a device: twelve digits that are its number. */
function isOrdered(number: NumberWindow, reading: Reading): boolean {
  const hit = near(reading, number.start, number.end, Category.order);
  return hit >= 0 && !BETWEEN_COMPANIES.test(wordOf(reading, hit));
}

export const examples: Examples = {
  found: [
    'БИН 081040990782',
    'ТОО Ромашка, бин: 120541997939',
    'БСН 191142993536',
    'ЖШС БСН: 030643998090',
    'company BIN 150750994679',
    'наш бин 220151999807 выставляйте',
    'ИИН/БИН 100352990257',
    'бсн 050960995172 деп жазыңыз',
    '170861999161',
    'реквизиты ТОО 240462999346',
    'в эсф укажи 240462999346, остальное подтянется',
  ],
  ignored: [
    'БИН 081340990001',
    'бин 080040990006',
    'БИН 081070990002',
    'бин 081044990000',
    'бин 081040990785',
    'БСН 081030990004',
    'заказ 081040990785',
    'ИИН 920308395171',
    'БИН есть?',
    'бин 12 цифр',
    'bin 440043',
  ],
};
