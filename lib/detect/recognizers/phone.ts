/** Phone numbers: Kazakhstan and Russia by numbering plan (ITU E.164, zone 7), others with a plus and their length. */
import { Category } from '../categories';
import type { Examples } from '../finding';
import { hasSizes, type NumberWindow, sizePatterns } from '../numbers';
import { add, near, type Reading, SHAPE, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';

export const phone: Recognizer = { type: 'phone', number: { lengths: [6, 7, 10, 11, 12, 13, 14, 15], judge } };

const MOBILE = new Set([
  700, 701, 702, 705, 706, 707, 708, 747, 750, 751, 760, 761, 762, 763, 764, 771, 775, 776, 777, 778, 785,
]);
/** Sizes of the first group when a trunk prefix is part of the number: 8 …, 8701 …, 87272 …, solid. */
const TRUNK_GROUP = [1, 4, 5, 11];
const GROUPED = sizePatterns(
  '3322',
  '334',
  '37',
  '343',
  '3223',
  '33211',
  '433',
  '4222',
  '46',
  '5221',
  '523',
  '55',
  '532',
  '3331',
  '33112',
  '3232',
  '5212',
  '5122',
);
/** Only believed next to a word for phone. */
const GROUPED_NAMED = sizePatterns('46', '4222', '424', '442');
const LOCAL = sizePatterns('322', '222', '34', '43', '33', '24', '232', '223');

function judge(number: NumberWindow, reading: Reading): void {
  if (isFraction(number, reading)) return;
  const hasPlus = isPlus(reading.text, number.start);
  if (number.length < 10) judgeLocal(number, reading);
  else if (number.length === 10 || number.length === 11) judgeZoneSeven(number, reading, hasPlus);
  else if (number.length === 14 && isEight10(number)) judgeFrom(number, reading, 4);
  if (hasPlus && number.digits[0] !== 7 && number.digits[0] !== 0 && !number.isOpenRight && number.length >= 10) {
    add(reading, 'phone', withPlus(number, reading.text), 0.9, 'low', [SHAPE]);
  }
}

function judgeZoneSeven(number: NumberWindow, reading: Reading, hasPlus: boolean): void {
  const first = number.digits[0] as number;
  const hasTrunk = number.length === 11;
  if (hasTrunk && first !== 7 && (first !== 8 || hasPlus)) return;
  if (number.touchesRight || (number.isOpenRight && isTight(reading.text, number.end, 1))) return;
  if (!hasPlus && number.isOpenLeft && isTight(reading.text, number.start - 1, -1)) return;
  if (hasTrunk && !TRUNK_GROUP.includes(number.sizes[0] as number) && !isDictated(number, reading)) return;
  if (hasTrunk || hasPlus) judgeFrom(number, reading, hasTrunk ? 1 : 0);
  else if (kindOf(number, 0) === 'mobile' && isGroupedAlone(number)) judgeFrom(number, reading, 0);
  else if (isInBrackets(number, reading.text) || isNamed(number, reading)) judgeFrom(number, reading, 0);
}

/** In any groups when nothing stands beside it but a word for phone: «ватсап 870 125 741 06». */
function isDictated(number: NumberWindow, reading: Reading): boolean {
  if (number.isOpenLeft || number.isOpenRight || number.touchesLeft || kindOf(number, 1) !== 'mobile') return false;
  return wordFor(reading, number.start, number.end, Category.phone, 25, 12) !== undefined;
}

/** «(727) 294-81-55»: the code of a town in brackets needs no word. */
function isInBrackets(number: NumberWindow, text: string): boolean {
  const { start, sizes } = number;
  return text[start - 1] === '(' && text[start + (sizes[0] as number)] === ')' && kindOf(number, 0) === 'landline';
}

/** 701 000 00 10 without a trunk prefix, nothing else beside it. */
function isGroupedAlone(number: NumberWindow): boolean {
  return !number.isOpenLeft && !number.isOpenRight && hasSizes(number, GROUPED);
}

/** Ten digits next to a word for phone; «номер» alone is enough for a mobile code only. */
function isNamed(number: NumberWindow, reading: Reading): boolean {
  const { start, end } = number;
  if (number.touchesLeft || number.groups > 5) return false;
  if (number.groups > 1 && !hasSizes(number, GROUPED) && !hasSizes(number, GROUPED_NAMED)) return false;
  if (near(reading, start, end, Category.order, 25, 5) >= 0) return false;
  if (wordFor(reading, start, end, Category.phone) !== undefined) return true;
  return kindOf(number, 0) === 'mobile' && wordFor(reading, start, end, Category.numberName, 25, 15) !== undefined;
}

function judgeFrom(number: NumberWindow, reading: Reading, offset: number): void {
  const kind = kindOf(number, offset);
  if (kind === undefined) return;
  const context =
    wordFor(reading, number.start, number.end, Category.phone) ??
    wordFor(reading, number.start, number.end, Category.numberName, 25, 15);
  if (context === undefined && !isPlus(reading.text, number.start)) {
    if (kind === 'foreign' && number.groups === 1 && offset === 0) return;
    if (number.groups === 1 && near(reading, number.start, number.end, Category.order, 25, 5) >= 0) return;
    if (number.touchesLeft && !reading.text.slice(0, number.start).endsWith('wa.me')) return;
  }
  add(reading, 'phone', withPlus(number, reading.text), context ? 0.97 : 0.9, 'low', [SHAPE, context]);
}

type Kind = 'mobile' | 'landline' | 'foreign';

/** By the three digits after the trunk prefix; toll-free and unused codes are none. */
function kindOf(number: NumberWindow, offset: number): Kind | undefined {
  const code =
    (number.digits[offset] as number) * 100 +
    (number.digits[offset + 1] as number) * 10 +
    (number.digits[offset + 2] as number);
  if (MOBILE.has(code)) return 'mobile';
  if (code >= 710 && code <= 729 && code !== 719 && code !== 720) return 'landline';
  if (code >= 900 && code <= 999) return 'foreign';
  return (code >= 301 && code <= 499) || (code >= 812 && code <= 879) ? 'foreign' : undefined;
}

/** Six or seven digits of a city number, only grouped and next to a word for phone. */
function judgeLocal(number: NumberWindow, reading: Reading): void {
  if (number.isOpenLeft || number.isOpenRight || !number.isPlain || !hasSizes(number, LOCAL)) return;
  const first = number.digits[0] as number;
  if (number.groups < 2 || first < 2 || !/[-–]/.test(reading.text.slice(number.start, number.end))) return;
  const context = wordFor(reading, number.start, number.end, Category.phone, 20, 0);
  if (context) add(reading, 'phone', number, 0.8, 'low', [SHAPE, context]);
}

function isEight10(number: NumberWindow): boolean {
  const { digits } = number;
  return digits[0] === 8 && digits[1] === 1 && digits[2] === 0 && digits[3] === 7;
}

function isPlus(text: string, start: number): boolean {
  return text[start - 1] === '+' || (text[start - 1] === '(' && text[start - 2] === '+');
}

function withPlus(number: NumberWindow, text: string): { start: number; end: number } {
  const before = text[number.start - 1];
  const isPart = before === '+' || (before === '(' && text.slice(number.start, number.end).includes(')'));
  return { start: isPart ? number.start - 1 : number.start, end: number.end };
}

function isFraction(number: NumberWindow, reading: Reading): boolean {
  const before = reading.text[number.start - 1];
  return number.isOpenLeft && (before === '.' || before === ',') && reading.text[number.start - 2] !== ' ';
}

/** Whether the unit at `index` binds the next digits to the number: a dash, dot or slash with a digit right behind it. */
function isTight(text: string, index: number, step: number): boolean {
  const next = text.charCodeAt(index + step);
  return '-./_'.includes(text[index] ?? ' ') && next >= 48 && next <= 57;
}

export const examples: Examples = {
  found: [
    '+7 701 000 00 01',
    '8 (705) 000-00-02',
    'работает на (727) 294-81-55 вн. 12',
    'мой номер 87070000003',
    'позвоните +7-747-000-00-04',
    '8(7252)000008',
    'тел 701 000 00 10',
    'хабарласыңыз 8-700-000-0011',
    'менің номерім 7771 000 00 05',
    'whatsapp wa.me/77010000001',
    'call me +998 90 123 45 67',
    'рос номер +7 999 000 00 13',
    'тел. 300-00-07',
    'телефон нөмірі: 8.775.000.00.09',
  ],
  ignored: [
    '8 703 000 00 00',
    '8 709 000 00 00',
    '+7 701 000 000',
    '+7 701 000 00 000',
    '8 800 080 00 00',
    '1414',
    'звони 103',
    '7010000',
    'заказ 87010000001',
    '12.7010000001',
    'цена 7 010 000 тг',
    'тапсырыс 7700123',
  ],
};
