/** Salary, debts, pensions, benefits: with an amount, or said of somebody; low alone, the person beside it makes it count. */
import { Category } from '../categories';
import type { Examples, Finding } from '../finding';
import { hasNameNear, personHint } from '../persons-near';
import { add, contextOf, dropBeside, isHit, type Reading, textAround } from '../reading';
import type { Recognizer } from '../recognizer';

export const personalFinance: Recognizer = {
  type: 'personal-finance',
  words: { signals: 0, categories: [Category.finance, Category.financeState], judge },
};

const REACH = 40;
/** An amount of four digits or more, or a multiplier: 450000, 450 000 тг, 450к, 1,2 млн. */
const AMOUNT =
  /(?<![\d.,/+-])(?:\d{1,3}(?:[ \u00a0.,]\d{3}){1,3}|\d{4,9})(?![\d/]|[.-]\d)(?:\s?(?:тг|тенге|теңге|₸|kzt|руб|\$))?|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:тыс|мың|мын|млн|к(?!\p{L})|k(?!\p{L})|₸|тг|тенге|теңге)/iu;
const YEAR = /^(?:19|20)\d\d$/;

function judge(reading: Reading): void {
  const { scan, text } = reading;
  let done = -1;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.finance) && !isHit(reading, hit, Category.financeState)) continue;
    const start = scan.hitStart[hit] as number;
    const end = scan.hitEnd[hit] as number;
    if (start < done) continue;
    const after = amountBehind(text, start, end);
    if (!after || YEAR.test(after[0])) {
      if (isTelling(reading, hit, start, end))
        add(reading, 'personal-finance', { start, end }, 0.6, 'low', [contextOf(reading, hit)]);
      continue;
    }
    if (isOfNobody(reading, start, end)) continue;
    done = end + after.index + after[0].length;
    add(reading, 'personal-finance', { start, end: done }, 0.7, 'low', [contextOf(reading, hit)]);
  }
  const hasAmount = (one: Finding) => /\d/.test(text.slice(one.start, one.end));
  dropBeside(reading, 'personal-finance', REACH, (one, other) => !hasAmount(one) && hasAmount(other));
}

/** What is earned, owed and got besides money: right behind, with its unit. */
const EARNS = /^(?:earn|ow|зараб|получает)/iu;
const EARNED = /^\D{0,12}\d[\d ,.]*[кkмmт₸]\p{L}*(?!\p{L}|\s\p{L}{6})/iu;

function amountBehind(text: string, start: number, end: number): RegExpExecArray | null {
  const tail = text.slice(end, end + REACH);
  return AMOUNT.exec(EARNS.test(text.slice(start, end)) ? (EARNED.exec(tail)?.[0] ?? '') : tail);
}

/** «пособие по математике», «штрафной удар». */
const OTHER =
  /^\s(?:по\s(?!потер|инвал|уход|берем|безраб|рожд|мног|случ|ипот|кред|алим)|удар|корпорац|серіктест|бюро|кооператив|ұйым|организаци|союз|для\s(?:учит|студ|школ))|^(?:ной|ная|ное|ные)/iu;

function isTelling(reading: Reading, hit: number, start: number, end: number): boolean {
  const { text } = reading;
  if (!isHit(reading, hit, Category.financeState) || OTHER.test(text.slice(end, end + 16))) return false;
  return personHint(reading, start, end) !== 'none' || hasNameNear(reading, start, end, 40);
}

/** Of a post, whoever may get it. */
const OFFER = /(?<!\p{L})(?:ваканс|требуе|минимальн|медианн|средняя|средний|по стране|жұмысқа|учителя\sот)/iu;
/** Of a post, a country, an offer: nobody's money. */
const NOBODY =
  /(?<!\p{L})(?:средн|требу|ищем|в стране|орташа|ең төменгі|одобрен|реклам|акци|рассроч|коммунал|за парковку|штраф за|лицевой|л\/с|график|семьям|учител[яь]|от\s\d|до\s\d|кредит\s\d+\sмес|5\/2|2\/2)/iu;

function isOfNobody(reading: Reading, start: number, end: number): boolean {
  const around = textAround(reading.text, start, end, 60, 60);
  if (OFFER.test(around)) return true;
  if (!NOBODY.test(around)) return false;
  return personHint(reading, start, end) === 'none' && !hasNameNear(reading, start, end, 40);
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
    'Ахметова получает АСП',
    'у Бахыта просрочка по ипотеке',
    'ол атаулы әлеуметтік көмек алады',
    'Aigerim earns 450k a month',
    'Marat owes 30k to Kaspi',
    'Серик получает 450к',
    'зарабатывает по 800 тысяч в месяц',
  ],
  ignored: [
    'зарплата когда?',
    'долго ждать 20 минут',
    'кредит одобрили',
    'пенсия в 63 года',
    'купил за 450000',
    'айлық есеп 2025',
    'доход есть',
    'средняя зарплата 420 000 тенге',
    'вакансия: оклад 300 000',
    'жалақы келді ме',
    'арест снят',
    'salary day is 5th',
    'пособие по математике 5 класс',
    'получает 4500 писем',
    'получает 5к лайков за пост',
    'получает 3 посылки до 5000 тг',
    'owes me 20 minutes',
  ],
};
