/** Answers to secret questions: «секретный вопрос девичья фамилия, ответ Кожахметова», «құпия сұраққа жауап Ақтабан». */
import { Category } from './categories';
import { placeAtEnd } from './match-places';
import { isHit, type Place, type Reading, textBefore } from './reading';

const QUESTION = /подсказ|вопр|сұра|сура|sura|question/iu;
/** A word or two of letters and digits that ends the clause, and is not said of an answer. */
const WORD =
  '[\\s:=–—-]{1,3}[«"“]?(?!(?:нет?|на|устн|верн|прав|прид|отпр|забы|дай|буд|по|в|у|керек|бер|жоқ|is|correct|wrong)\\p{L}{0,4}(?:\\P{L}|$))([\\p{L}\\d][\\p{L}\\d_-]{2,30})(?=[»"”]?\\s*(?:$|[,.;!\\n)(]|апай|ағай))';
const IS = '(?:\\sна него|\\sis|\\sэто)?';
/** «ответ на секретный вопрос: X», “the answer to the security question is X”. */
const BEHIND = new RegExp(`^${IS}${WORD}`, 'iu');
const ASKED = /(?:отве[тч]|жауа[пб]|answer)[^\n.!?]{0,20}$/iu;
/** «…, ответ: X», «жауабы X», “answer is X”. */
const ANSWER = new RegExp(
  `^[^\\n!]{0,60}?(?<!\\p{L})(?:отве[тч]|жауа[пб]|z?h?j?aua[pb]|otvet|answer)\\p{L}{0,5}${IS}${WORD}`,
  'iu',
);
/** «секретный вопрос любимый учитель - Сауле». */
const DASHED = new RegExp(`^\\s[^\\n.!?:–—-]{4,40}(?=\\W{1,3}\\p{Lu}\\p{Ll})${WORD}`, 'u');

/** All of them, in the order of the text. */
export function secretAnswers(reading: Reading): (Place & { hit: number })[] {
  const { scan, text } = reading;
  const found: (Place & { hit: number })[] = [];
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const [start, end] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    if (!isHit(reading, hit, Category.secretWord) || !QUESTION.test(text.slice(start, end))) continue;
    const isAsked = ASKED.test(textBefore(text, start, 30));
    const place =
      (isAsked ? placeAtEnd(BEHIND, text, end, 50) : undefined) ??
      placeAtEnd(ANSWER, text, end, 110) ??
      placeAtEnd(DASHED, text, end, 80);
    const isHint = /^подсказ/iu.test(text.slice(start, end)); // of riddles too
    if (place && (!isHint || /\d/.test(text.slice(place.start, place.end)))) found.push({ ...place, hit });
  }
  return found;
}
