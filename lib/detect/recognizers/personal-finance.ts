/** Salary, debts, pensions, benefits with an amount: low alone, the person beside it makes it count. */
import { Category } from '../categories';
import type { Examples } from '../finding';
import { add, contextOf, isHit, type Reading } from '../reading';
import type { Recognizer } from '../recognizer';

export const personalFinance: Recognizer = {
  type: 'personal-finance',
  words: { signals: 0, categories: [Category.finance], judge },
};

const REACH = 40;
/** An amount of four digits or more, or a multiplier: 450000, 450 000 тг, 450к, 1,2 млн. */
const AMOUNT =
  /(?<![\d.,/+-])(?:\d{1,3}(?:[ \u00a0.,]\d{3}){1,3}|\d{4,9})(?![\d/]|[.-]\d)(?:\s?(?:тг|тенге|теңге|₸|kzt|руб|\$))?|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:тыс|мың|мын|млн|к(?![A-Za-zÀ-ɏЀ-ӿ])|k(?![A-Za-zÀ-ɏЀ-ӿ])|₸|тг|тенге|теңге)/iu;
const YEAR = /^(?:19|20)\d\d$/;

function judge(reading: Reading): void {
  const { scan, text } = reading;
  let done = -1;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.finance)) continue;
    const start = scan.hitStart[hit] as number;
    const end = scan.hitEnd[hit] as number;
    if (start < done) continue;
    const after = AMOUNT.exec(text.slice(end, end + REACH));
    if (!after || YEAR.test(after[0])) continue;
    done = end + after.index + after[0].length;
    add(reading, 'personal-finance', { start, end: done }, 0.7, 'low', [contextOf(reading, hit)]);
  }
}

export const examples: Examples = {
  found: [
    'зарплата Ахметова 450000',
    'оклад 320 000 тг у неё',
    'жалақысы 280000 теңге',
    'айлығы 350 мың екен',
    'долг по кредиту 1 200 000 тг',
    'пенсия мамы 98000',
    'зейнетақысы 105 000',
    'his salary is 650000 kzt',
    'алименты 60000 платит',
    'енбекакысы 400к',
    'задолженность Иванова 75 400 тенге',
  ],
  ignored: [
    'зарплата когда?',
    'долго ждать 20 минут',
    'кредит одобрили',
    'пенсия в 63 года',
    'купил за 450000',
    'айлық есеп 2025',
    'доход есть',
    'жалақы келді ме',
    'арест снят',
    'salary day is 5th',
    'пособие по математике 5 класс',
  ],
};
