/** Number of the identity card (жеке куәлік): nine digits, Government decree 758 of 01.09.2023; also its picture by file name. */
import { Category } from '../categories';
import { judgeDocument, unnamedNumbers } from '../document-number';
import type { Examples } from '../finding';
import type { NumberWindow } from '../numbers';
import { add, contextOf, near, placesOf, type Reading, SHAPE, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';
import { Signal } from '../scan-notes';

export const idCard: Recognizer = {
  type: 'id-card',
  number: { lengths: [9], needs: [Category.idCard, Category.issuer, Category.street, Category.paper], judge },
  words: { signals: Signal.veryLongNumber, categories: [], judge: judgeBesideIin },
};

function judge(number: NumberWindow, reading: Reading): void {
  const before = reading.findings.length;
  judgeDocument(number, reading, { type: 'id-card', category: Category.idCard, lengths: { 0: [9], 1: [9], 2: [] } });
  if (reading.findings.length > before || number.isOpenLeft || number.isOpenRight || !number.isUniform) return;
  if (number.touchesLeft || number.touchesRight || number.digits[0] !== 0) return;
  if (number.digits[1] !== 0 && judgePaper(number, reading)) return;
  if (number.groups > 1) return;
  const issuer = wordFor(reading, number.start, number.end, Category.issuer, 25, 25);
  const isSaid = issuer ?? SHORT_NAME.test(reading.text.slice(Math.max(0, number.start - 14), number.start));
  if (isSaid) add(reading, 'id-card', number, 0.8, 'high', [SHAPE, issuer]);
}

/** «ID 049 457 402», «документ 047803424»: what other papers and accounts are called too, right before a number that only this one has. */
function judgePaper(number: NumberWindow, reading: Reading): boolean {
  const hit = near(reading, number.start, number.start, Category.paper, 12, 0);
  if (hit < 0 || !RIGHT_BEHIND.test(reading.text.slice(reading.scan.hitEnd[hit], number.start))) return false;
  add(reading, 'id-card', number, 0.8, 'high', [SHAPE, contextOf(reading, hit)]);
  return true;
}

const ALONE =
  /(?<![\dA-Za-zÀ-ɏЀ-ӿ№#*+]|[-./:]\s?|\d )0[1-9]\d(?:\d{6}|(?:\s\d{3}){2}|(?:-\d{3}){2})(?![\dA-Za-zÀ-ɏЀ-ӿ]|[-./]\d|\s\d)/gu;
/** Accounts of flats and shops have nine digits too. */
const ACCOUNT =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:сч[её]т|шот|лицев|абонент|заказ|тапсырыс|тел|сот|код|договор|шарт|трек|чек|накладн|заявк|бик|account|order|phone)[A-Za-zÀ-ɏЀ-ӿ]*[.:\s№]{0,3}$/iu;

/** «900101300123, 049 457 402»: nine digits that begin like those of a card, beside an IIN and called nothing. */
function judgeBesideIin(reading: Reading): void {
  const iins = placesOf(reading, 'iin');
  if (iins.length === 0) return;
  for (const place of unnamedNumbers(reading, ALONE, ACCOUNT, iins))
    add(reading, 'id-card', place, 0.75, 'high', [SHAPE]);
}

const RIGHT_BEHIND = /^\s?(?:(?:№|no\.?|number|номер|нөмірі?)\s?)?[:–—-]?\s?$/iu;

/** «ЖК № 051443908»: жеке куәлік, otherwise a block of flats. */
const SHORT_NAME = /(?<![A-Za-zÀ-ɏЀ-ӿ])ЖК\s?(?:№|нөмірі?|номері?|:)\s?$/iu;

export const examples: Examples = {
  found: [
    'ЖК № 051443908, мерзімі 2033',
    'ID number: 045112908',
    'Ахметов Ержан, 920308395171, 049 457 402',
    'жсн 920308395171\n045112908',
    'tenant Daniyar, ID 049 457 402',
    'у третьего только id 056293002',
    'құжаты 047803424',
    'предъявил документ № 047803424',
    'удостоверение № 099900123',
    'уд.л. 099900124',
    'жеке куәлік 099900125',
    'ID card 099900126',
    'номер удостоверения: 012345678',
    'удв 045678912 выдано МВД РК',
    'жеке куалик номири 099900128',
    'куәлігімнің нөмірі 034567891 екен',
    '099900129 от 12.03.2020 МВД РК',
    'уд личности 054321987',
    'jeke kualik 099900131',
    'удостик 099 900 123 вот',
    'удостоверение ноль девять девять девять ноль ноль один два три',
  ],
  ignored: [
    'ЖК 045112908',
    'ЖК Нурлы, лицевой счет 104455667',
    '099900127',
    'сумма 123456789 тг',
    'удостоверение забыл дома',
    'заказ 099900127 доставлен',
    'позвони 099900127',
    'удостоверение стоит 5000 тг',
    'жеке куәлік керек пе?',
    'ИИН 920308395171 удостоверение',
    'удостоверение на 100000000 тенге',
    'куәлік алдым',
    'order 123456789',
    'id 123456789',
    'device id 000471120',
    'ИИН 920308395171, лицевой счет 045112908',
    'документ от 047803424',
  ],
};
