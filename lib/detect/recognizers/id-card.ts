/** Number of the identity card (жеке куәлік): nine digits, Government decree 758 of 01.09.2023; also its picture by file name. */
import { Category } from '../categories';
import { DRIVES, isBeside, judgeDocument, looksLikeLicence, THREES, unnamedNumbers } from '../document-number';
import type { Examples } from '../finding';
import { hasFirstName } from '../first-names';
import { hasSizes, type NumberWindow } from '../numbers';
import { add, contextOf, near, placesOf, type Reading, SHAPE, textAround, textBefore, wordFor } from '../reading';
import type { Recognizer } from '../recognizer';
import { Signal } from '../scan-notes';

export const idCard: Recognizer = {
  type: 'id-card',
  number: { lengths: [9], judge },
  words: { signals: Signal.veryLongNumber, categories: [], judge: judgeBesideIin },
};

function judge(number: NumberWindow, reading: Reading): void {
  const isDriven = looksLikeLicence(number) && DRIVES.some((one) => near(reading, number.start, number.end, one) >= 0);
  if (isDriven) return;
  const before = reading.findings.length;
  judgeDocument(number, reading, { type: 'id-card', category: Category.idCard, lengths: { 0: [9], 1: [9], 2: [] } });
  if (reading.findings.length > before || !number.isUniform || isPart(number, reading.text)) return;
  if (number.touchesLeft || number.touchesRight || number.digits[0] !== 0) return;
  if (number.digits[1] !== 0 && judgePaper(number, reading)) return;
  if (number.groups > 1 && !hasSizes(number, THREES)) return;
  const issuer = wordFor(reading, number.start, number.end, Category.issuer, 25, 25);
  const isSaid = issuer ?? SHORT_NAME.test(textBefore(reading.text, number.start, 14));
  if (isSaid) add(reading, 'id-card', number, 0.8, 'high', [SHAPE, issuer]);
  else if (number.digits[1] !== 0 && (number.digits[1] as number) < 6) {
    if (isOfPerson(number, reading)) add(reading, 'id-card', number, 0.7, 'medium', [SHAPE]);
    // Nothing else is spoken of that has such a number.
    else if (number.groups === 1 && !ACCOUNTS.test(reading.text) && !ID_OF.test(reading.text))
      add(reading, 'id-card', number, 0.5, 'low', [SHAPE]);
  }
}

/** Whether digits beside a number belong to it: not those of the next thing in a list. */
const isPart = ({ isOpenLeft, isOpenRight, start, end }: NumberWindow, text: string): boolean =>
  (isOpenLeft && !LISTED.test(text.slice(start - 2, start))) || (isOpenRight && !LISTED.test(text.slice(end, end + 1)));
const LISTED = /[,;\n]\s?$/;

/** «ID 049 457 402», «мой документ для пропуска 047803424»: what other papers and accounts are called too, before a number that only this one has. */
function judgePaper(number: NumberWindow, reading: Reading): boolean {
  const { text, scan } = reading;
  const hit = near(reading, number.start, number.start, Category.paper, 40, 0);
  if (hit < 0 || ID_OF.test(text)) return false;
  const between = text.slice(scan.hitEnd[hit], number.start);
  const isOwn = OWN.test(textBefore(text, scan.hitStart[hit] as number, 12));
  if (!RIGHT_BEHIND.test(between) && !(isOwn && !/[\d\n]/.test(between) && !ACCOUNTS.test(between))) return false;
  add(reading, 'id-card', number, 0.8, 'high', [SHAPE, contextOf(reading, hit)]);
  return true;
}

/** «my ID changed, the new one is …». */
const OWN = /(?<!\p{L})(?:my|your|his|her|мо[йие]|мо[её]го|тво[йи]|его|е[её]|менің|оның)\s$/iu;
/** «мой id в пабге», “user id”: whose numbers are no card's. */
const ID_OF =
  /(?<!\p{L})(?:пабг|pubg|стим|steam|стандоф|игр[аеоуы]|сервер|клан|донат|zoom|зум|конференц|user |юзер|пользоват|аккаунт|акк |магазин|merchant|мерчант|товар|task|device|order|apple|google|гугл|каспи|server|game)/iu;

/** «Нурлан 046120887», «033180725 это мамино», «042680153 Сандыбаева Перизат Ермековна»: a number of nobody else's account. */
function isOfPerson({ start, end }: NumberWindow, reading: Reading): boolean {
  const { text } = reading;
  const [before, after] = [textBefore(text, start, 40), text.slice(end, end + 40)];
  if (ACCOUNTS.test(textAround(text, start, end, 80, 16))) return false;
  if (PASSPORT.test(before + after) || PATRONYMIC.test(after) || AFTER_PATRONYMIC.test(before) || IS_OF.test(after))
    return true;
  if ([Category.relative, Category.mine].some((one) => near(reading, start, start, one, 3, 0) >= 0)) return true;
  return hasFirstName(/(\p{L}+)[\s:,–—-]{1,3}$/u.exec(before)?.[1] ?? '');
}

const PASSPORT = /(?<!\p{L})[NН]\d{8}(?!\d)/u;
const PATRONYMIC = /^[\s,;:–—-]{1,3}[^\d\n,]{4,34}(?:ович|евич|[ое]вна|ұлы|қызы|улы|кызы)(?!\p{L})/iu;
const AFTER_PATRONYMIC = /\p{L}{2}(?:ович|евич|[ое]вна|ұлы|қызы|улы|кызы)[\s,;:–—-]{1,3}$/iu;
const IS_OF = /^\s(?:это|бұл)\s(?:же?\s)?(?:мам|пап|мо|муж|жен|сын|доч|брат|сест|мен|анам|әкем)/iu;
/** Accounts of flats and shops have nine digits too. */
const ACCOUNTS =
  /(?<!\p{L})(?:сч[её]т|шот|лицев|абон|заказ|тапсырыс|сот(?!руд)|код|догов|шарт|трек|чек|накладн|заявк|обращ|өтін|бик|талон|квит|билет|полис|карт|бонус|инв|артик|дел[оау](?!\p{L})|приказ|протокол|акт|штраф|показ|вагон|тираж|лот|посылк|парол|кредит|депозит|order|account|phone|track|ticket|invoice|tel|жк\s|от\s(?=\d))/iu;
const ACCOUNT = new RegExp(`${ACCOUNTS.source}\\p{L}*[.:\\s№]{0,3}$`, 'iu');

const ALONE =
  /(?<![\dA-Za-zÀ-ɏЀ-ӿ№#*+:]|[-./]\s?|\d )0[1-9]\d(?:\d{6}|(?:\s\d{3}){2}|(?:-\d{3}){2})(?![\dA-Za-zÀ-ɏЀ-ӿ]|[-./]\d|\s\d)/gu;
/** «900101300123, 049 457 402»: nine digits that begin like those of a card, beside an IIN and called nothing. */
function judgeBesideIin(reading: Reading): void {
  const iins = placesOf(reading, 'iin');
  if (iins.length === 0) return;
  for (const place of unnamedNumbers(reading, ALONE, ACCOUNT))
    if (isBeside(iins, place)) add(reading, 'id-card', place, 0.75, 'high', [SHAPE]);
}

const RIGHT_BEHIND = /^\s?(?:(?:is|№|no\.?|number|номер|нөмірі?)\s?)?[:(–—-]?\s?$/iu;

/** «ЖК № 051443908»: жеке куәлік, otherwise a block of flats; «УЛ 039928174»: no street. */
const SHORT_NAME = /(?<!\p{L})(?:ЖК|УЛ)\s?(?:№|нөмірі?|номері?|:)\s?$|(?<!\p{L})УЛ\s$/u;

export const examples: Examples = {
  found: [
    'мой документ для пропуска 047803424',
    'Ахметов Ержан Серікұлы, 047803424',
    'Нұртазин Бақытжан Ораззадаұлы, 031864590, 87757310642',
    'Иванов Иван Петрович 031 864 590',
    'прошу приложить: 047803424 / 920308395171',
    'my ID changed, the new one is 047803424',
    'пропуск: Нурлан 046120887, Виктор 039015542',
    '047803424 Ахметова Лаура Ериковна',
    'Заявка на пропуск\nДокумент: 047803424',
    'УЛ 047803424',
    'удик мамы 047803424',
    'I lost my ID (047803424)',
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
    'мой id 047803424 в пабге',
    'user id 047803424 in the table',
    'id заявки 047803424',
    'лицевой счет мамы 047803424',
    'Айгуль, заказ 047803424',
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
