/** Names that stand for anybody: «Иванов Иван Иванович» of a form that shows how to fill it in, «больной А.». */

const SAMPLE = /(?<!\p{L})(?:образ(?:ец|ц)|пример|шаблон|үлгі|мысал|тест|sample|example|template)/iu;
const REACH = 80;
const STEM = 3;
const CASE = /^(?:больн(?:ой|ая)|пациент(?:ка)?|науқас|patient)\s\p{L}\.?$/iu;

/** Whether a name is that of a case, or made of one word («Тестов Тест», «Иванов И.И.») while a sample is spoken of around it. */
export function isSampleName(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (CASE.test(name)) return true;
  const [first = '', ...others] = name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter(Boolean);
  // One initial is that of the surname by chance.
  if (first.length < STEM || others.join('').length < 2) return false;
  if (!others.every((word) => first.startsWith(word.slice(0, STEM)))) return false;
  return SAMPLE.test(text.slice(Math.max(0, start - REACH), end + REACH));
}
