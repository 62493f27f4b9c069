/** Coordinates in words: «сорок три двадцать пять», «43 градуса 15 минут северной широты». */
import { Category } from './categories';
import type { Evidence } from './finding';
import { matchesOf } from './matches';
import { contextOf, near, type Place, type Reading } from './reading';
import { hasSeen, maskOf } from './scan-notes';
import { isFirstIn } from './word-categories';

export interface SaidPlace extends Place {
  word: Evidence;
}

/** Coordinates said in words next to a word for them. */
export function saidDegrees(reading: Reading): SaidPlace[] {
  if (!hasSeen(reading.scan, WORDS)) return [];
  return [...numeralRuns(reading), ...degreeWords(reading.text)].flatMap((place) => {
    const hit = near(reading, place.start, place.end, Category.geo, REACH, REACH);
    return hit < 0 ? [] : [{ ...place, word: contextOf(reading, hit) }];
  });
}

const WORDS = maskOf([Category.geo]);
const REACH = 25;
/** Two for each number at least: degrees and a part of them. */
const FEWEST = 4;
const MAX_GAP = 40;
/** What is said between the numerals. */
const BETWEEN =
  /^(?:[\s,.:;–—-]|и|және|целых|бүтін|градус[а-яіңғ]*|минут[а-я]*|секунд[а-я]*|точка|нүкте|запятая|десятых|сотых|тысячных|северн[а-я]*|восточн[а-я]*|широт[а-я]*|долгот[а-я]*|солтүстік|шығыс|енді[а-яқғ]*|бойлы[а-яқғ]*|point|degrees?|minutes?|north|east|latitude|longitude)+$/iu;

/** Runs of numerals in words that begin like a latitude or a longitude of the country. */
function numeralRuns({ text, scan, words }: Reading): Place[] {
  const runs: Place[] = [];
  let count = 0;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const word = scan.hitWord[hit] as number;
    if (!isFirstIn(words, word, Category.numberWord)) continue;
    const [start, end] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const last = runs[runs.length - 1];
    const gap = last && start - last.end <= MAX_GAP ? text.slice(last.end, start) : '';
    if (last && count > 0 && BETWEEN.test(gap)) {
      last.end = end;
      count++;
      continue;
    }
    if (count < FEWEST) runs.pop();
    count = isTens(words.value[word]) ? 1 : 0;
    if (count > 0) runs.push({ start, end });
  }
  if (count < FEWEST) runs.pop();
  return runs;
}

/** Latitudes begin with forty or fifty, longitudes with forty to eighty. */
const isTens = (value = 0): boolean => value >= 40 && value <= 80;

const DEGREE = String.raw`\d{1,2}(?:[.,]\d{1,6})?\s(?:градус[а-я]{0,3}|град\.?)(?:\s\d{1,2}(?:[.,]\d{1,4})?\s(?:минут[а-я]{0,2}|мин\.?))?(?:\s\d{1,2}(?:[.,]\d{1,4})?(?:\s(?:секунд[а-я]{0,2}|сек\.?))?)?`;
const NORTH = String.raw`(?:\s(?:северн[а-я]{2,3}(?:\sшироты)?|с\.?\s?ш\.?|солтүстік\sендік))?`;
const EAST = String.raw`(?:\s(?:восточн[а-я]{2,3}(?:\sдолготы)?|в\.?\s?д\.?|шығыс\sбойлық))?`;
const BOTH = new RegExp(`${DEGREE}${NORTH}[\\s,;]{1,2}(?:и\\s)?${DEGREE}${EAST}`, 'giu');

const degreeWords = (text: string): Place[] =>
  /град/iu.test(text)
    ? Array.from(matchesOf(BOTH, text), ({ 0: said, index }) => ({ start: index, end: index + said.length }))
    : [];
