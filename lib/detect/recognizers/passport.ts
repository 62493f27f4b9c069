/** Passport numbers: Kazakhstan N + eight digits (decree 758 of 01.09.2023); next to the word also foreign ones. */
import { Category } from '../categories';
import { judgeDocument, seriesBefore } from '../document-number';
import type { Examples } from '../finding';
import { latinOf } from '../look-alikes';
import type { NumberWindow } from '../numbers';
import { add, isOrdered, type Reading, SHAPE } from '../reading';
import type { Recognizer } from '../recognizer';
import { hasSeen, maskOf } from '../scan-notes';

export const passport: Recognizer = { type: 'passport', number: { lengths: [7, 8, 9, 10], judge } };

function judge(number: NumberWindow, reading: Reading): void {
  const before = reading.findings.length;
  if (hasSeen(reading.scan, WORDS)) judgeNamed(number, reading);
  if (reading.findings.length > before || number.length !== 8 || number.groups > 1 || number.touchesRight) return;
  judgeLetter(number, reading);
}

const WORDS = maskOf([Category.passport]);

function judgeNamed(number: NumberWindow, reading: Reading): void {
  judgeDocument(number, reading, {
    type: 'passport',
    category: Category.passport,
    lengths: { 0: [8, 9, 10], 1: [7, 8], 2: [7, 8] },
  });
}

/** N and eight digits without the word. */
function judgeLetter(number: NumberWindow, reading: Reading): void {
  const series = seriesBefore(reading.text, number.start);
  const letter = latinOf(reading.text.charCodeAt(series.start));
  if (series.letters !== 1 || (letter !== 'N' && letter !== 'H') || series.start < number.start - 2) return;
  if (number.isOpenRight && !' \n,;'.includes(reading.text[number.end] ?? ' ')) return;
  const isOther = isOrdered(reading, number);
  const isTight = series.start === number.start - 1;
  if (isOther && !isTight) return;
  add(reading, 'passport', { start: series.start, end: number.end }, isOther ? 0.3 : 0.8, isOther ? 'low' : 'medium', [
    SHAPE,
  ]);
}

export const examples: Examples = {
  found: [
    ' N86512830',
    'N99900123',
    'паспорт № N 99900124',
    'Н99900126',
    'мой паспорт N12345678',
    'төлқұжат нөмірі N99900127',
    'passport number 99900128',
    'загран N99900129 до 2030',
    'паспорт РФ 4509 123456',
    'толкужатым N99900130',
    'серия и номер паспорта AA1234567',
    'pasport N99900132 berildi',
  ],
  ignored: [
    'паспорт забыл, звони +7 (707) 431-86-20',
    'паспорт готов, звоните +7 707 431-86-20',
    'паспорт нашли, тел: 7074318620',
    'паспорт кабинета на 2024-2025 учебный год',
    'приём на паспорт 09:00-18:00',
    'N9990012',
    '№99900127',
    'паспорт потерял',
    'заказ N 99900127',
    'артикул 99900127',
    'паспорт нужен до 15.10.2025',
    'төлқұжат алу 8500 тг',
    'накладная № 99900127',
    'passport photo 3x4',
    'паспорт 2 шт',
    'AN99900127X',
  ],
};
