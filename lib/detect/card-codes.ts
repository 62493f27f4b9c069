/** The three digits on the back of a card, and numbers that are sums instead. */
import { Category } from './categories';
import type { NumberWindow } from './numbers';
import { add, contextOf, isHit, near, type Reading, SHAPE, textBefore } from './reading';

/** «скинь три цифры сзади карты, а то не проходит... ага 731»: what was asked for, some words later. */
function askedFor({ start, length }: NumberWindow, reading: Reading): number {
  const word = length === 3 ? near(reading, start, start, Category.cardSecurity, 70, 0) : -1;
  const asked = word < 0 ? '' : reading.text.slice(reading.scan.hitStart[word], start);
  return /карт|сзади|оборот|обрат|арт[ыж]|back/iu.test(asked) && /(?:[?…]|\.\.)[^\d.?]{0,16}$/u.test(asked) ? word : -1;
}

/** «три цифры после запятой: 731». */
const NO_CARD = /запят|отч[её]т|номер|ноль/iu;

/** CVV: three or four digits right after the word, or any three near it with the word before. */
export function judgeCard(number: NumberWindow, reading: Reading): boolean {
  if (number.length > 4 || number.groups > 1) return false;
  const beside = near(reading, number.start, number.end, Category.cardSecurity, 22, 12);
  const word = beside >= 0 ? beside : askedFor(number, reading);
  if (
    word < 0 ||
    isAmount(reading, number) ||
    NO_CARD.test(reading.text.slice(reading.scan.hitEnd[word], number.start))
  )
    return false;
  add(reading, 'one-time-code', number, 0.95, 'high', [SHAPE, contextOf(reading, word)]);
  return true;
}

/** Whether something is paid or counted by the number. */
export function isAmount(reading: Reading, number: NumberWindow): boolean {
  const money = near(reading, number.start, number.end, Category.currency, 0, 4);
  if (money >= 0 && isHit(reading, money, Category.currency)) return true;
  if (/(?:сумм[аыуе]|баланс|остаток)\s?:?\s?$/iu.test(textBefore(reading.text, number.start, 12))) return true;
  return /^\s?(?:[₸$€₽%]|мин|сек|час|шт|цифр|сан|символ|digit|minut)/iu.test(
    reading.text.slice(number.end, number.end + 10),
  );
}
