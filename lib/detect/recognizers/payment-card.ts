/** Payment card numbers, ISO/IEC 7812-1: scheme prefix, length and Luhn; never 13 digits, those are bar codes. */
import { Category } from '../categories';
import { isLuhnRight } from '../checksums';
import type { Evidence, Examples } from '../finding';
import { hasSizes, type NumberWindow, sizePatterns } from '../numbers';
import { add, near, type Reading, RIGHT, SHAPE, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';

const FOUR_BY_FOUR = sizePatterns('4444');

export const paymentCard: Recognizer = {
  type: 'payment-card',
  number: { lengths: [12, 13, 14, 15, 16, 17, 18, 19], judge },
};

const NATURAL = sizePatterns(
  'g',
  '4444',
  '6a',
  '4c',
  'c4',
  '465',
  'f',
  '88',
  '4246',
  '646',
  'j',
  '44443',
  '865',
  '463',
  '4651',
  '6442',
  '44444',
  'e',
  '4642',
  '664',
  '4462',
  '448',
  '844',
  '2222222',
  '22222222',
  '412',
);

function judge(number: NumberWindow, reading: Reading): void {
  const sureness = scheme(number);
  if (sureness === 0 || !isLuhnRight(number.digits, number.length) || isMonotonous(number)) return;
  const context =
    wordFor(reading, number.start, number.end, Category.card) ??
    wordFor(reading, number.start, number.end, Category.cardSecurity);
  if (context !== undefined) {
    const isWhole = !number.isOpenLeft && !number.isOpenRight;
    const isFractions = /\d[.,]\d{4}/.test(reading.text.slice(number.start, number.end));
    const isSplitOddly = !hasSizes(number, NATURAL) && (!isWhole || isFractions);
    if (!isSplitOddly) addCard(reading, number, 0.98, [SHAPE, RIGHT, context]);
    return;
  }
  if (sureness < 2 || number.touchesLeft || number.touchesRight || isDecimal(number, reading)) return;
  const isWhole = !number.isOpenLeft && !number.isOpenRight;
  const isNatural = number.groups === 1 || (number.isUniform && hasSizes(number, NATURAL));
  if (!isNatural && !(isWhole && (number.groups === number.length || hasSizes(number, FOUR_BY_FOUR)))) return;
  if (near(reading, number.start, number.end, Category.order, ORDER_BEFORE, ORDER_BEHIND) >= 0) return;
  addCard(reading, number, 0.9, [SHAPE, RIGHT]);
}

/** An order has its number behind its name, or right before it; «, чек ниже» speaks of something else. */
const ORDER_BEFORE = 30;
const ORDER_BEHIND = 1;

/** Expiry and three digits right behind the number: 09/28 770. */
const SECURITY = /^[\s,;]{1,3}(?:0[1-9]|1[0-2])\s?[/.-]\s?(?:20)?\d\d[\s,;/]{1,3}(\d{3})(?!\d|[.,/-]\d)/;

function addCard(reading: Reading, number: NumberWindow, score: number, evidence: (Evidence | undefined)[]): void {
  const end = number.end;
  add(reading, 'payment-card', number, score, 'high', evidence);
  const security = SECURITY.exec(reading.text.slice(end, end + 24));
  if (!security) return;
  const to = end + security[0].length;
  add(reading, 'one-time-code', { start: to - 3, end: to }, 0.9, 'high', [SHAPE]);
}

/** 2: enough by itself, 1: needs a word, 0: no card begins so or has that length. */
function scheme(number: NumberWindow): number {
  const { digits, length } = number;
  const first = digits[0] as number;
  if (first < 2 || first > 6 || length === 13) return 0;
  const two = first * 10 + (digits[1] as number);
  const four = two * 100 + (digits[2] as number) * 10 + (digits[3] as number);
  const isLong = length === 16 || length === 19;
  switch (first) {
    case 4:
      return length === 16 ? 2 : length === 19 ? 1 : 0;
    case 2:
      if (four >= 2200 && four <= 2204) return length === 16 ? 2 : length > 16 ? 1 : 0;
      return length === 16 && four >= 2221 && four <= 2720 ? 2 : 0;
    case 3:
      if (length === 15) return two === 34 || two === 37 ? 2 : 0;
      if (four >= 3528 && four <= 3589) return isLong ? 2 : 0;
      return length === 14 && (two === 36 || two === 38 || two === 39 || (four >= 3000 && four <= 3059)) ? 2 : 0;
    case 5:
      if (two >= 51 && two <= 55) return length === 16 ? 2 : 0;
      return two === 50 || two >= 56 ? (length === 16 ? 2 : 1) : 0;
    default:
      return length === 16 ? 2 : 1;
  }
}

/** Two different digits at most: 4444 4444 4444 4444 and the like. */
function isMonotonous(number: NumberWindow): boolean {
  let seen = 0;
  for (let i = 0; i < number.length; i++) seen |= 1 << (number.digits[i] as number);
  return (seen & (seen - 1)) === 0;
}

/** A digit and a dot or comma before it: the tail of a decimal fraction. */
function isDecimal(number: NumberWindow, reading: Reading): boolean {
  const before = reading.text[number.start - 1];
  return number.isOpenLeft && (before === '.' || before === ',');
}

export const examples: Examples = {
  found: [
    'карта 4400 4300 0003 4071 срок 08/29 cvv 123',
    'Kaspi Gold 4405-6300-0002-6820',
    'скинь на карту 5100000000069680',
    'amex 3400 000000 22623',
    '4400430000034071',
    'картам 4405640000085148 аударып жібер',
    'my card 2200 0000 0006 6252',
    'на visa 4000000000000091534 переведи',
    'картаның нөмірі 5500.0000.0005.0140',
    'вот карта мамы\n4000 0000 0003 9562',
    'unionpay 6200000000088695',
    '36000000078376 diners card',
    'перевод ушёл на 5100000000069680, квитанция ниже',
  ],
  ignored: [
    'карта 4400430000034072',
    'карта **** **** **** 1234',
    '440043******1234',
    'imei 350000000052460',
    'штрихкод 4870000000036',
    '0000 0000 0000 0000',
    '4444444444444444',
    'ICCID 8999701000000018496',
    'трек номер 1000000000094514',
    'тапсырыс 7000000000063268',
    'order 9000000000092057',
    'карта клиента 2721000000086474',
    'unix 1732300000000',
  ],
};
