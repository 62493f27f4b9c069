/** Numbers of papers that only mean something next to the paper's name: what their recognizers share. */
import { Category, type CategoryId } from './categories';
import { isDigitAt, isLetterAt } from './characters';
import type { EntityType, Evidence } from './finding';
import { latinOf } from './look-alikes';
import { matchesOf } from './matches';
import { hasSizes, type NumberWindow, sizePatterns } from './numbers';
import {
  AFTER,
  add,
  BEFORE,
  contextOf,
  firstHitFrom,
  headerFor,
  isHit,
  isTaken,
  near,
  type Place,
  type Reading,
  SHAPE,
  textAround,
  textBefore,
  wordOf,
} from './reading';

export const THREES = sizePatterns('333', '226', '2324');

export interface DocumentForm {
  type: EntityType;
  category: CategoryId;
  /** Lengths of the number that are believed after so many letters of a series. */
  lengths: Readonly<Record<0 | 1 | 2, readonly number[]>>;
  /** A paper whose number never looks so, so that its name may stand nearer. */
  unlike?: CategoryId;
}

/** «12:45-13:30», «12-04/331», «паспорт кабинета на 2024-2025 учебный год». */
const NO_PAPER = /[:/]|^20\d\d\D{1,3}20/u;
/** «свидетельство о рождении, заявка № ». */
const NO_NAME = /(?:заявк\S*|бин|бсн)[\s:№]+$/iu;
const DATES = sizePatterns('224', '422', '124', '214', '222', '114', '122');
const PAPERS: readonly CategoryId[] = [
  Category.idCard,
  Category.passport,
  Category.driverLicence,
  Category.residencePermit,
  Category.birthCertificate,
  Category.military,
];

/** Adds a finding when the nearest paper named around the number is this one and its length fits. */
export function judgeDocument(number: NumberWindow, reading: Reading, form: DocumentForm): void {
  if (number.isOpenLeft && isBound(reading.text, number.start - 1, -1)) return;
  if (number.isOpenRight && isBound(reading.text, number.end, 1)) return;
  if (
    // «паспорт готов, звоните 7074318620»
    (number.length === 10 && number.digits[0] === 7) ||
    NO_PAPER.test(reading.text.slice(number.start, number.end)) ||
    NO_NAME.test(textBefore(reading.text, number.start, 12)) ||
    number.touchesRight ||
    (number.groups > 4 && !isSpelled(number)) ||
    !isOneNumber(number, reading.text) ||
    hasSizes(number, DATES)
  )
    return;
  const series = seriesBefore(reading.text, number.start);
  const letters = Math.min(series.letters, 2) as 0 | 1 | 2;
  const hasSeries = letters > 0 && form.lengths[letters].includes(number.length);
  // «ВУ 715428190»: capitals that are no series may be the name.
  const start = hasSeries ? series.start : number.start;
  const context = nearestPaper(reading, { start, end: number.end }, form);
  if (context === undefined || isRound(number)) return;
  if (!hasSeries && !(form.lengths[0].includes(number.length) && isCompact(number, reading))) return;
  add(reading, form.type, { start, end: number.end }, 0.9, 'high', [SHAPE, context]);
}

const BESIDE = 30;

/** Whether one of some places, which do not overlap each other, is near to a number. */
export const isBeside = (places: readonly Place[], { start, end }: Place): boolean =>
  isTaken(places, start - BESIDE, end + BESIDE);

/** Numbers that look like those of a paper and that nothing names, not right behind a word for something else that has such a number. */
export function unnamedNumbers(reading: Reading, look: RegExp, other: RegExp): Place[] {
  const taken = [...reading.findings].sort((a, b) => a.start - b.start);
  return matchesOf(look, reading.text)
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length }))
    .filter(({ start, end }) => !isTaken(taken, start, end) && !other.test(textBefore(reading.text, start, 20)));
}

/** The paper's name if it is the nearest one; a paper named before the number wins over one after. */
function nearestPaper(
  reading: Reading,
  number: { start: number; end: number },
  { category, unlike }: DocumentForm,
): Evidence | undefined {
  const { scan } = reading;
  const isOther = (hit: number) => PAPERS.some((paper) => paper !== unlike && isHit(reading, hit, paper));
  const pivot = firstHitFrom(scan, number.start);
  for (let hit = pivot - 1; hit >= 0 && number.start - (scan.hitEnd[hit] as number) <= BEFORE; hit--) {
    if (isEnglish(reading, hit)) continue;
    if (isHit(reading, hit, category)) return contextOf(reading, hit);
    if (isOther(hit)) return undefined;
    if (isHit(reading, hit, Category.iin) || isHit(reading, hit, Category.currency)) break;
  }
  const header = headerFor(reading, number.start, category);
  if (header) return header;
  for (let hit = firstHitFrom(scan, number.end); hit < scan.hitCount; hit++) {
    if ((scan.hitStart[hit] as number) - number.end > AFTER) return undefined;
    if (isHit(reading, hit, category)) return contextOf(reading, hit);
    if (isOther(hit)) return undefined;
  }
  return undefined;
}

/** «ВУ» looks like the English word. */
function isEnglish(reading: Reading, hit: number): boolean {
  return /^by$/i.test(wordOf(reading, hit));
}

/** One or two capital letters right before the number, a space, № or dash between allowed. */
export function seriesBefore(text: string, start: number): { start: number; letters: number } {
  let i = start - 1;
  while (i >= 0 && start - i <= 3 && ' №-#:'.includes(text[i] as string)) i--;
  const word = /\s(?:номер|номері|нөмірі|номири|number|no)$/iu.exec(textAround(text, i, i, 8, 1));
  if (word) i -= word[0].length;
  if (word && text[i] === ',') i--; // «серия BC, номер 123456»
  let letters = 0;
  while (i >= 0 && letters < 3 && isCapital(text, i)) {
    letters++;
    i--;
  }
  if (letters === 1 && text[i] === ' ' && isCapital(text, i - 1) && !isLetterAt(text, i - 2)) {
    letters = 2;
    i -= 2; // «А В 999512»
  }
  const isNumberOf = text.slice(i + 1, i + 3) === 'ID' && letters === 2;
  if (isNumberOf || letters === 0 || letters > 2 || isLetterAt(text, i) || isDigitAt(text, i))
    return { start, letters: 0 };
  return { start: i + 1, letters };
}

function isCapital(text: string, index: number): boolean {
  const character = text[index] ?? '';
  return (
    character !== character.toLowerCase() &&
    (latinOf(text.charCodeAt(index)) !== '' || /[A-ZÀ-ÞЀ-ЯӘҒҚҢӨҰҮҺ]/u.test(character))
  );
}

/** Without a series: one group, two, or nine digits by threes, and no currency after it. */
function isCompact(number: NumberWindow, reading: Reading): boolean {
  if (number.groups > 1 && number.touchesLeft) return false; // «AM182934 2012 года»
  if (number.groups > 2 && !hasSizes(number, THREES) && !isSpelled(number) && !isNumbered(number))
    return reading.text.slice(number.start, number.end).includes('-');
  return near(reading, number.start, number.end, Category.currency, 0, 4) < 0;
}

/** Without commas; line breaks only between groups of three that begin with a zero. */
function isOneNumber(number: NumberWindow, text: string): boolean {
  if (text.slice(number.start, number.end).includes(',')) return false;
  return number.isPlain || (isNumbered(number) && hasSizes(number, THREES));
}

/** Words beside such a number. */
export const DRIVES = [Category.driving, Category.driverLicence];

/** Nine digits as newer driving licences have them; cards of identity begin with a zero. */
export const looksLikeLicence = ({ digits, groups, length, touchesLeft, touchesRight }: NumberWindow): boolean =>
  length === 9 && groups === 1 && digits[0] === 7 && (digits[1] as number) < 4 && !touchesLeft && !touchesRight;

/** Digit by digit, as it is dictated. */
function isSpelled({ groups, length }: NumberWindow): boolean {
  return groups === length;
}

/** No amount begins with a zero. */
function isNumbered({ digits, isUniform }: NumberWindow): boolean {
  return digits[0] === 0 && isUniform;
}

/** 100 000 000 is an amount, 000000000 a placeholder. */
function isRound(number: NumberWindow): boolean {
  let other = 0;
  for (let i = 1; i < number.length; i++) if (number.digits[i] !== 0) other++;
  return other === 0;
}

function isBound(text: string, index: number, step: number): boolean {
  const next = text.charCodeAt(index + step);
  return '-./,:'.includes(text[index] ?? ' ') && next >= 48 && next <= 57;
}
