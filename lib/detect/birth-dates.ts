/** Dates of birth that no digits beside a word give away: said in words, or the same day as an IIN beside them. */
import { type Place, textBefore } from './reading';

const DAY =
  '(?:(?:двадцать|тридцать|он|жиырма|отыз)[ -])?(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|двадцат|тридцат|[а-я]{3,6}надцат)(?:ого|ое|ьего|ье)|(?:(?:он|жиырма|отыз) )?[а-яәіғқңөұү]{3,9}(?:ншы|нші|нши)';
/** The day in words before the month. */
const DAY_BEFORE = new RegExp(`(?<![а-яёәіғқңөұү])(?:${DAY})\\s$`, 'iu');
/** The year behind it, in digits or in up to five words that end with «года» or «жыл». */
const YEAR_AFTER =
  /^\s(?:(?:19|20)\d\d(?!\d)(?:\s?(?:года?|жыл[а-яы]*|г\.?|ж\.?)(?![а-яё]))?|(?:[а-яёәіғқңөұү]{3,14}\s){1,5}?(?:года?|жыл[а-яы]{0,3})(?![а-яё])|(?:(?:(?:бір\s)?мың тоғыз жүз|екі мың|тысяча девятьсот)(?:\s[а-яәіғқңөұү]+){1,2}|(?:(?:тысяча|две|тысячи|девятьсот|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|мың|тоғыз|жүз|екі|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан)\s){0,5}(?:[а-яё]{3,14}(?:ого|ьего|ой|ый)|[а-яәіғқңөұү]{3,9}(?:ыншы|інші|ншы|нші)))(?=\s*(?:$|[.,;!?\n)])))/iu;

/** «пятого мая восемьдесят шестого года» around the month at from…to. */
export function spokenDate(text: string, from: number, to: number): Place | undefined {
  const day = DAY_BEFORE.exec(textBefore(text, from, 32));
  const year = day && YEAR_AFTER.exec(text.slice(to, to + 70));
  return day && year ? { start: from - day[0].length, end: to + year[0].length } : undefined;
}

const REACH = 120;
const SEPARATORS = ['.', '/', '-', ' '];

/** Where the day that an IIN begins with is written near it: «091112…, 12.11.2009». */
export function daysOfIin(text: string, iin: Place): Place[] {
  const digits = text.slice(iin.start, iin.end).replace(/\D/g, '');
  if (digits.length !== 12) return [];
  const [year, month, day, century] = [0, 2, 4, 6].map((at) => digits.slice(at, at + 2)) as [
    string,
    string,
    string,
    string,
  ];
  const full = (Number(century[0]) > 4 ? '20' : '19') + year;
  const from = Math.max(0, iin.start - REACH);
  const around = `${text.slice(from, iin.start)}${' '.repeat(iin.end - iin.start)}${text.slice(iin.end, iin.end + REACH)}`;
  const found: Place[] = [];
  for (const sign of SEPARATORS) {
    if (!around.includes(sign + month + sign)) continue;
    for (const date of [
      [day, month, full],
      [full, month, day],
      [day, month, year],
    ].map((parts) => parts.join(sign))) {
      const at = around.indexOf(date);
      if (at < 0 || /\d/.test(around[at - 1] ?? '') || /\d/.test(around[at + date.length] ?? '')) continue;
      found.push({ start: from + at, end: from + at + date.length });
      break;
    }
  }
  return found;
}
