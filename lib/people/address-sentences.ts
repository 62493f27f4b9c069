/** An address stands in one sentence: where the one before it ends and the one behind it begins. */
import { textBefore } from '../detect/reading';
import { L, UNIT } from './address-words';

/** «… ключ от склада. »: a full stop behind a longer word that is no part of an address. */
const END = new RegExp(
  `(?<![${L}])(?!обл|ауд|окр|рай|қал|кал|горо|сел|пос|ауы|аул|кент|кварт|мик|көш|кош|даң|улиц|прос|пер)\\p{Ll}{4,}(?:\\.|[?!]+)\\s+(?!.*[.?!]\\s)`,
  'su',
);
const HOUSE = '(?:[үу]й|п[әа]тер|[қк]абат|корпус|этаж|подъезд)';
/** «Достық 14-үй. Спортзалда», «Абая 10. Цена 150», unless a number of a microdistrict ends the first or the second has a part of a house. */
export const NEXT_SENTENCE = new RegExp(
  `(?<=^(?!мкр|микр|мөлт|ықш|шағ|квартал)[^.]*\\p{L}{3}[^\\n]*\\d(?:\\p{L}|[\\s-]?${HOUSE})?)\\.\\s+(?!.*(?<![${L}])(?:${UNIT}|мкр)(?![${L}])).*$`,
  'isu',
);
const REACH = 60;

/** Where the sentence begins in which `start` lies, as far as can be seen; 0 where none ends before. */
export function sentenceStart(text: string, start: number): number {
  const before = textBefore(text, start, REACH);
  const last = END.exec(before);
  return last ? start - before.length + last.index + last[0].length : 0;
}

/** Where the sentence ends in which the address from `start` to `end` lies, as far as can be seen. */
export function sentenceEnd(text: string, start: number, end: number): number {
  const isNear = /\.\s/u.test(text.slice(end, end + REACH));
  const next = isNear && NEXT_SENTENCE.exec(text.slice(start, end + REACH));
  return next ? start + next.index : text.length;
}
