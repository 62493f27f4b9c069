/** Driving licence: two letters and six digits, newer ones nine or ten digits; only next to its name (MIA order 644 gives the letters). */
import { Category } from '../categories';
import { DRIVES, isBeside, judgeDocument, looksLikeLicence, unnamedNumbers } from '../document-number';
import type { Examples } from '../finding';
import type { NumberWindow } from '../numbers';
import { add, contextOf, hasGroupOf, near, placesOf, type Reading, SHAPE, textBefore } from '../reading';
import type { Recognizer } from '../recognizer';
import { Signal } from '../scan-notes';

export const driverLicence: Recognizer = {
  type: 'driver-licence',
  number: { lengths: [6, 7, 9, 10], needs: [Category.driverLicence, Category.driving], judge },
  words: {
    signals: Signal.plate | Signal.mixed | Signal.sixDigits,
    categories: [Category.plate],
    judge: judgeBeside,
  },
};

/** «Калиев Дамир, NK 673360, 055 KJK 04»: two letters and six digits beside the plate of a car or an IIN. */
const SERIES = /(?<![A-Za-zÀ-ɏЀ-ӿ\d№#-])(?:[A-Z]{2}|[АВСЕНКМОРТХ]{2})\s?(?:№\s?)?\d{6}(?![\dA-Za-zÀ-ɏЀ-ӿ]|[.,/-]\d)/gu;
const DIGITS = 6;
/** What else has a series of two letters. */
const OTHER =
  /(?<!\p{L})(?:полис|договор|страх|осаго|каско|сч[её]т|накладн|техпасп|т[её]хпасп|срт|срц|свидет|акт|заказ|шарт|талон|квитанц|протокол|пломб|воен|билет|диплом|аттестат|сертиф|паспорт|приписн|әскери|штраф|постановл|заявк|дело|тел|трек|путев|ключ|ақы|invoice|order|policy|key)\p{L}*(?:\s(?!номер|нөмір)\p{L}+){0,2}[\s:№#]{0,3}$/iu;

function judgeBeside(reading: Reading): void {
  if (!hasGroupOf(reading.scan, DIGITS)) return;
  const hasPlate = placesOf(reading, 'vehicle-plate').length > 0;
  const iins = placesOf(reading, 'iin');
  for (const place of unnamedNumbers(reading, SERIES, OTHER)) {
    if (hasPlate || isBeside(iins, place)) add(reading, 'driver-licence', place, 0.8, 'high', [SHAPE]);
    // Whoever is meant: a look that little else has.
    else add(reading, 'driver-licence', place, 0.5, 'low', [SHAPE]);
  }
}

function judge(number: NumberWindow, reading: Reading): void {
  const before = reading.findings.length;
  judgeDocument(number, reading, {
    type: 'driver-licence',
    category: Category.driverLicence,
    lengths: { 0: [9, 10], 1: [], 2: [6, 7] },
  });
  if (reading.findings.length > before) return;
  if (looksLikeLicence(number)) judgeNine(number, reading);
  if (number.length !== 6) return;
  // «водитель …, стаж 6 лет, BE 503612»: with its two letters it needs no name of its own.
  judgeDocument(number, reading, {
    type: 'driver-licence',
    category: Category.driving,
    lengths: { 0: [], 1: [], 2: [6] },
    unlike: Category.idCard,
  });
  if (reading.findings.length === before) judgeSmall(number, reading);
}

/** «водитель новый, 720481936, категории BCE»: newer licences begin so, cards of identity with a zero. */
function judgeNine(number: NumberWindow, reading: Reading): void {
  const hit = Math.max(...DRIVES.map((one) => near(reading, number.start, number.end, one)));
  if (hit < 0 || OTHER.test(textBefore(reading.text, number.start, 30))) return;
  add(reading, 'driver-licence', number, 0.8, 'high', [SHAPE, contextOf(reading, hit)]);
}

/** «права ак 445566», «вод удостак ac445566»: a series in small letters right behind the name of the paper. */
function judgeSmall(number: NumberWindow, reading: Reading): void {
  const series = SMALL.exec(textBefore(reading.text, number.start, 6))?.[1];
  if (!series || number.isOpenLeft || number.isOpenRight) return;
  const start = number.start - series.length;
  const hit = near(reading, start, start, Category.driverLicence, 3, 0);
  if (hit >= 0)
    add(reading, 'driver-licence', { start, end: number.end }, 0.85, 'high', [SHAPE, contextOf(reading, hit)]);
}

const SMALL = /(?<=[\s№])((?!(?:на|не|от|до|со|во|но|то|ну|за|их|is|no)(?:\s|$))[a-zа-я]{2}\s?)$/u;

export const examples: Examples = {
  found: [
    'ВУ 715428190',
    'водитель новый, 720481936, категории BCE',
    'my license: 723948576',
    'шофердің куәлігі 713829405',
    'права: серия BC, номер 123456',
    'Калиев Дамир, NK 673360, 055 KJK 04',
    'көлігі 457 CZZ 17, куәлігі HF 266201',
    'аренда авто, арендатор Ахунов, TK № 667669',
    'тасжолда тоқтатты, құжаты AT 859679',
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
    'водитель привёз заказ 720481936',
    'договор аренды авто 720481936',
    'права забыл, набери 7074318620',
    'права забыл, позвони +7 (707) 431-86-20',
    'license key 723948576',
    'постановление 717283941 о штрафе',
    'полис AB 445566 на 055 KJK 04',
    'права за 445566 тенге',
    'права от 445566',
    'ты прав, номер 801265 не тот',
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
