/** Numbers spelled in words, all or in part: «девяносто два ноль три…», «тоқсан екі нөл үш…», «nine two zero three». */
import { Category } from '../categories';
import { type Scan, Signal } from '../scan-notes';
import { type View, ViewBuilder } from '../view';
import { vocabulary } from '../vocabulary';
import { isFirstIn } from '../word-categories';
import { type Disguise, isChecked, isNamedPaper } from './disguise';

export const numberWords: Disguise = {
  trick: 'number-words',
  signals: Signal.numberWords,
  undo: (text, scan) => undo(text, scan, false),
  isBelieved: (finding) =>
    isChecked(finding) ||
    isNamedPaper(finding) ||
    finding.type === 'phone' ||
    finding.type === 'one-time-code' ||
    (finding.type === 'address' && finding.score >= WITH_FLAT),
};

/** «тоқсан бес жүз жетпіс» is 95 and 170, or 90 and 570: the second reading. */
export const numberWordsLate: Disguise = {
  ...numberWords,
  undo: (text, scan) => undo(text, scan, true),
  hidesNumbers: true,
  isBelieved: isChecked,
};

/** What an address with a flat scores. */
const WITH_FLAT = 0.9;
const MAX_GAP = 8;
/** «жүз», “hundred”: a hundred alone, a multiplier after a unit. */
export const HUNDRED = 1100;

interface Numeral {
  value: number;
  start: number;
  end: number;
  /** As typed, when it was typed in digits. */
  digits: string;
}

function undo(text: string, scan: Scan, isLate: boolean): View | undefined {
  const numerals = numeralsOf(text, scan);
  if (numerals.length < 3 || (isLate && !numerals.some((one) => one.value === HUNDRED))) return undefined;
  const builder = new ViewBuilder(text);
  for (let i = 0; i < numerals.length; ) {
    const { digits, count } = spelled(numerals, i, text, isLate);
    const last = numerals[i + count - 1] as Numeral;
    builder.replace((numerals[i] as Numeral).start, last.end, digits);
    i += count;
    const next = numerals[i];
    if (next !== undefined && isFiller(text.slice(last.end, next.start))) builder.replace(last.end, next.start, ' ');
  }
  return builder.build();
}

/** Numerals and groups of digits in the order of the text. */
function numeralsOf(text: string, scan: Scan): Numeral[] {
  const words = vocabulary();
  const numerals: Numeral[] = [];
  let group = 0;
  for (let hit = 0; hit <= scan.hitCount; hit++) {
    const start = hit < scan.hitCount ? (scan.hitStart[hit] as number) : text.length;
    while (group < scan.groupCount && (scan.groupStart[group] as number) < start) {
      const [from, to] = [scan.groupStart[group] as number, scan.groupEnd[group] as number];
      numerals.push({ value: -1, start: from, end: to, digits: text.slice(from, to) });
      group++;
    }
    const word = hit < scan.hitCount ? (scan.hitWord[hit] as number) : 0;
    if (!isFirstIn(words, word, Category.numberWord)) continue;
    numerals.push({ value: words.value[word] as number, start, end: scan.hitEnd[hit] as number, digits: '' });
  }
  return numerals;
}

/** Joins hundreds, tens and units said together: «триста девяносто пять», «үш жүз тоқсан бес». */
function spelled(
  numerals: readonly Numeral[],
  from: number,
  text: string,
  isLate: boolean,
): { digits: string; count: number } {
  const first = numerals[from] as Numeral;
  if (first.value < 0) return { digits: first.digits, count: 1 };
  let value = first.value === HUNDRED ? 100 : first.value;
  let count = 1;
  let previous = first;
  for (let i = from + 1; i < numerals.length; i++) {
    const next = numerals[i] as Numeral;
    if (next.value < 0 || !/^[\s-]+(?:and\s)?$/.test(text.slice(previous.end, next.start))) break;
    if (isLate && value >= 10 && next.value < 10 && numerals[i + 1]?.value === HUNDRED) break;
    if (next.value === HUNDRED && value > 0 && value < 10) value *= 100;
    else if (canFollow(value, next.value)) value += next.value;
    else break;
    previous = next;
    count++;
  }
  return { digits: String(value), count };
}

/** 300 + 90, 300 + 5, 90 + 5; a ten and a unit after a ten are another number. */
export function canFollow(value: number, next: number): boolean {
  if (next === 0 || next === HUNDRED) return false;
  if (value >= 100 && value % 100 === 0) return next < 100;
  return value >= 20 && value % 10 === 0 && value % 100 !== 0 && next < 10;
}

/** What people say between the parts: «потом», «далее», «тире», commas. */
function isFiller(gap: string): boolean {
  if (gap.length <= 3) return /^[\s,.;:\-–—/]*$/.test(gap);
  return (
    gap.length <= MAX_GAP + 6 &&
    /^[\s,.;:\-–—]*(?:потом|затем|далее|дальше|тире|и|содан\sкейін|сосын|кейін|then|dash|and|пробел)[\s,.;:\-–—]*$/iu.test(
      gap,
    )
  );
}
