/** Driving licence: two letters and six digits, newer ones nine or ten digits; only next to its name (MIA order 644 gives the letters). */
import { Category } from '../categories';
import { judgeDocument } from '../document-number';
import type { Examples } from '../finding';
import type { NumberWindow } from '../numbers';
import { add, contextOf, near, type Reading, SHAPE } from '../reading';
import type { Recognizer } from '../recognizer';

export const driverLicence: Recognizer = {
  type: 'driver-licence',
  number: { lengths: [6, 7, 9, 10], needs: [Category.driverLicence, Category.driving], judge },
};

function judge(number: NumberWindow, reading: Reading): void {
  const before = reading.findings.length;
  judgeDocument(number, reading, {
    type: 'driver-licence',
    category: Category.driverLicence,
    lengths: { 0: [9, 10], 1: [], 2: [6, 7] },
  });
  if (number.length !== 6 || reading.findings.length > before) return;
  // «водитель …, стаж 6 лет, BE 503612»: with its two letters it needs no name of its own.
  judgeDocument(number, reading, {
    type: 'driver-licence',
    category: Category.driving,
    lengths: { 0: [], 1: [], 2: [6] },
    unlike: Category.idCard,
  });
  if (reading.findings.length === before) judgeSmall(number, reading);
}

/** «права ак 445566», «вод удостак ac445566»: a series in small letters right behind the name of the paper. */
function judgeSmall(number: NumberWindow, reading: Reading): void {
  const series = SMALL.exec(reading.text.slice(Math.max(0, number.start - 6), number.start))?.[1];
  if (!series || number.isOpenLeft || number.isOpenRight) return;
  const start = number.start - series.length;
  const hit = near(reading, start, start, Category.driverLicence, 3, 0);
  if (hit >= 0)
    add(reading, 'driver-licence', { start, end: number.end }, 0.85, 'high', [SHAPE, contextOf(reading, hit)]);
}

const SMALL = /(?<=[\s№])((?!(?:на|не|от|до|со|во|но|то|ну|за|их|is|no)(?:\s|$))[a-zа-я]{2}\s?)$/u;

export const examples: Examples = {
  found: [
    'права ак 445566 маленькими',
    'вод удостак ac445566',
    'сними копию прав, номер ZT 801265',
    'второй водитель, стаж 6 лет, BE 503612',
    'AN 746190 кат B, на газель',
    'айдаушы куәлігі AC 764053',
    'prava nomer LB 449027',
    'водительское удостоверение AB 123456',
    'права № BC123456',
    'ву 012345678',
    'вод удостоверение СН 654321',
    'жүргізуші куәлігі AE 123456',
    'жургизуши куалиги 0123456789',
    'driving licence AB123456',
    'моих прав номер KZ 987654',
    'водительские права серия AK № 445566',
    'driver license number 0123456789',
    'номер прав: AA 112233',
  ],
  ignored: [
    'права за 445566 тенге',
    'права от 445566',
    'ты прав, номер ZT 801265 не тот',
    'права отобрали',
    'права категории B',
    'учу на права 150000',
    'AB 123456',
    'водитель везёт заказ AB 1234567',
    'заказ AB 123456',
    'водительское удостоверение 15 лет',
    'жүргізуші 123 маршрут',
    'driving 100 km',
    'вы правы 123456',
    'жүргізуші куәлігі керек',
    'driver licence test 40',
    'sorted by 123456789 rows',
  ],
};
