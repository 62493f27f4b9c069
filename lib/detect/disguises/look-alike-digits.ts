/** Letters typed for digits inside a number: «92О3О8395171», «87O1 ООО…». */
import { isDigitAt, isLetterAt } from '../characters';
import { digitFor } from '../look-alikes';
import { type Scan, Signal } from '../scan-notes';
import { type View, ViewBuilder } from '../view';
import { type Disguise, isChecked, isNamedPaper } from './disguise';

export const lookAlikeDigits: Disguise = {
  trick: 'look-alike-digits',
  signals: Signal.touching,
  undo,
  hidesNumbers: true,
  isBelieved: (finding) => isChecked(finding) || isNamedPaper(finding) || finding.type === 'phone',
};

const MAX_TOKEN = 24;
/** A group that is nothing but zeros, digits beyond it: «701 ООО 19 22». */
const ZEROS = /^[ -][OoОо]{2,4}(?=[ -]\d)/;

function undo(text: string, scan: Scan): View | undefined {
  const builder = new ViewBuilder(text);
  for (let group = 0; group < scan.groupCount; group++) {
    const start = tokenStart(text, scan.groupStart[group] as number, builder.done);
    const end = tokenEnd(text, scan.groupEnd[group] as number);
    const hasLetters = start < (scan.groupStart[group] as number) || end > (scan.groupEnd[group] as number);
    const zeros = 'OoОо'.includes(text[end + 1] ?? ' ') ? (ZEROS.exec(text.slice(end, end + 8))?.[0].length ?? 0) : 0;
    if (start < builder.done || !(hasLetters || zeros > 0) || !isNumberLike(text, start, end)) continue;
    for (let i = start; i < end + zeros; i++) {
      const character = text[i] as string;
      builder.replace(i, i + 1, digitFor(character) || character);
    }
  }
  return builder.build();
}

function tokenStart(text: string, from: number, floor: number): number {
  let start = from;
  while (start > floor && from - start < MAX_TOKEN && isPart(text, start - 1)) start--;
  return start;
}

function tokenEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < MAX_TOKEN && isPart(text, end)) end++;
  return end;
}

function isPart(text: string, index: number): boolean {
  return isDigitAt(text, index) || isLetterAt(text, index) || text[index] === '|';
}

/** All letters look like digits and at least half of the token are digits. */
function isNumberLike(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let i = start; i < end; i++) {
    if (isDigitAt(text, i)) digits++;
    else if (digitFor(text[i] as string) === '') return false;
  }
  return digits * 2 >= end - start || (digits > 0 && end - start <= 4);
}
