/**
 * Individual identification number (ИИН, ЖСН): Government decree 406 of 22.05.2007; the birth date need not match since
 * decree 853 of 26.08.2013, so next to its name a number with a wrong date still counts.
 */
import { Category } from '../categories';
import { isIinChecksumRight } from '../checksums';
import { type IinLayout, iinLayout } from '../dates';
import type { Evidence, Examples } from '../finding';
import { hasSizes, type NumberWindow, sizePatterns } from '../numbers';
import { add, isOrdered, near, type Reading, RIGHT, SHAPE, WRONG, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';

const EVEN_SIZES = sizePatterns('3333', '444');
const LINE_SIZES = sizePatterns('c', '66');

const NATURAL = sizePatterns(
  'c',
  '66',
  '3333',
  '444',
  '2226',
  '624',
  '633',
  '222222',
  '22224',
  '22233',
  '615',
  '2244',
  '22242',
  '6222',
  '84',
  '48',
);

export const iin: Recognizer = { type: 'iin', number: { lengths: [12], judge } };

function judge(number: NumberWindow, reading: Reading): void {
  const layout = iinLayout(number.digits);
  if (layout === 'organisation') return;
  const isRight = isIinChecksumRight(number.digits);
  if (!isRight && layout === 'wrong' && number.groups > 4) return;
  const context = wordFor(reading, number.start, number.end, Category.iin);
  if (context !== undefined) judgeNamed(number, reading, layout, isRight, context);
  else if (isRight && layout !== 'wrong') judgeAlone(number, reading, layout);
}

function judgeNamed(
  number: NumberWindow,
  reading: Reading,
  layout: IinLayout,
  isRight: boolean,
  context: Evidence,
): void {
  const isWhole = !number.isOpenLeft && !number.isOpenRight;
  if (isRight && layout !== 'wrong') {
    if (!isWhole && !hasSizes(number, NATURAL)) return;
    add(reading, 'iin', number, 0.99, 'high', [SHAPE, RIGHT, context]);
    return;
  }
  if (number.touchesRight || !hasSizes(number, NATURAL) || isSeries(number)) return;
  if (near(reading, number.start, number.end, Category.oldNumber, 12, 3) >= 0) return;
  if (number.groups > 1 && !number.isUniform) return;
  if (isRight) {
    add(reading, 'iin', number, 0.8, 'high', [RIGHT, context]);
    return;
  }
  if (!number.isUniform || !(hasSizes(number, LINE_SIZES) || hasSizes(number, EVEN_SIZES))) return;
  const isNamedBefore = context.kind === 'header' || (context.kind === 'context' && context.end <= number.start);
  if (!isNamedBefore) return;
  if (isWhole || number.groups === 1) add(reading, 'iin', number, 0.5, 'medium', [WRONG, context]);
}

function judgeAlone(number: NumberWindow, reading: Reading, layout: IinLayout): void {
  if (number.touchesLeft || number.touchesRight) return;
  const isNatural =
    (hasSizes(number, NATURAL) && (number.groups <= 2 || number.isUniform)) || isCutOnce(number, reading);
  if ((number.isOpenLeft || number.isOpenRight) && !standsApart(number, reading)) return;
  // Dates and times have no single digits; what has several was spelled out on purpose.
  if (!isNatural && number.groups !== 12 && singles(number) < 3) return;
  const isDoubtful = layout === 'historic' || isOrdered(reading, number);
  if (isDoubtful) add(reading, 'iin', number, 0.3, 'low', [SHAPE, RIGHT]);
  else add(reading, 'iin', number, isNatural ? 0.9 : 0.75, 'high', [SHAPE, RIGHT]);
}

/** Two parts with a mark between that is no space: Markdown, a spoiler, a slash. */
function isCutOnce(number: NumberWindow, reading: Reading): boolean {
  const gap = reading.text[number.start + (number.sizes[0] as number)];
  return number.groups === 2 && !' .,:-'.includes(gap ?? ' ');
}

function singles(number: NumberWindow): number {
  let count = 0;
  for (let i = 0; i < number.groups; i++) if (number.sizes[i] === 1) count++;
  return count;
}

/** Beside other digits: solid or in two halves, or in groups of a size that the neighbours do not have. */
function standsApart(number: NumberWindow, reading: Reading): boolean {
  if (!isLooselyOpen(number, reading)) return false;
  if (hasSizes(number, LINE_SIZES)) return true;
  if (!number.isUniform || !hasSizes(number, EVEN_SIZES)) return false;
  const size = number.sizes[0] as number;
  const isBeside = (group: number): boolean => sizeOf(reading, group) === size && !hasLineBreak(reading, number, group);
  return !(number.isOpenLeft && isBeside(number.first - 1)) && !(number.isOpenRight && isBeside(number.last + 1));
}

/** Whether the neighbouring group stands on another line, as the next number of a list does. */
function hasLineBreak({ scan, text }: Reading, number: NumberWindow, group: number): boolean {
  const [from, to] = group < number.first ? [scan.groupEnd[group], number.start] : [number.end, scan.groupStart[group]];
  return text.slice(from, to).includes('\n');
}

function sizeOf({ scan }: Reading, group: number): number {
  return (scan.groupEnd[group] as number) - (scan.groupStart[group] as number);
}

/** Whether the digits beside a number are at least a space or a line away, not a dash, dot or comma. */
function isLooselyOpen(number: NumberWindow, reading: Reading): boolean {
  const isLooseLeft = !number.isOpenLeft || isLoose(reading.text[number.start - 1]);
  return isLooseLeft && (!number.isOpenRight || isLoose(reading.text[number.end]));
}

function isLoose(character: string | undefined): boolean {
  return character === undefined || ' \u00a0\n\r\t;|,:()*"/'.includes(character);
}

/** «111111111111», «123456789012»: nobody's. */
function isSeries({ digits }: NumberWindow): boolean {
  return /^(.)\1{11}|^123456789/.test(digits.join(''));
}

export const examples: Examples = {
  found: [
    'ИИН: 920308395171',
    'тел 87010000010, 920308395171.',
    '\u202e 920 308 395 171.\n8 701 000 00 10',
    'приём до 12:00.\r\n920308395171\r\n',
    'иин 920308395171 проверьте пожалуйста',
    'менің жсным 010704596412 жібердім',
    'ЖСН: 010704596412',
    'zhsn 851129492435 mine',
    'мой иин 851 129 492 435',
    'ИИН 85.11.29.492435',
    'по ИИНу 851129492435 не находит',
    '920308395171',
    'my IIN is 010704596412 ok?',
    'Жеке сәйкестендіру нөмірі 010704596412',
    'индивидуальный идентификационный номер: 920308395171',
    'иин ребенка 151201693936',
    'ИИН 920308395172 вроде так',
    'И И Н 920308395171',
  ],
  ignored: [
    'ИИН 123456789012',
    'заказ 920308395172',
    'трек 123456789012 отправлен',
    '12 500 000 000 00',
    'штрихкод 487000000003',
    'счет на оплату 000000000001 от 5 мая',
    'тапсырыс нөмірі 999999999999',
    'order 111111111111',
    'накладная 920308398850',
    'БИН 081040990782',
    '1732300000000',
    'лот 921308390004 закуп',
    'артикул 123456789012',
  ],
};
