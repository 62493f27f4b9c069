/** Words between the parts of a number: «920308 потом 395171», «4400 дальше 4300 …». */

import { MAX_SPOKEN_GAP } from '../scan';
import { type Scan, Signal } from '../scan-notes';
import { type View, ViewBuilder } from '../view';
import { type Disguise, isChecked } from './disguise';

export const spokenGaps: Disguise = {
  trick: 'spoken-gaps',
  signals: Signal.manyDigits,
  undo,
  hidesNumbers: true,
  isBelieved: (finding) => isChecked(finding) || finding.type === 'phone',
};

const GAP = /^(?:[\s,.;:!\-–—_*|~`/\\()[\]{}"'«»<>+=#·→]|\p{Extended_Pictographic}|\uFE0F|\u200D){1,12}$/u;
const WORDS =
  /^[\s,.;:\-–—]*(?:(?:а|и|но|потом|затем|далее|дальше|далше|тире|плюс|ещ[её]|точка|слеш|пробел|первые|вторые|последние|остальн\S{0,4}|начало|конец|в конце|продолжение|содан|сосын|сосин|кейін|кейин|соңы|соны|жалғасы|тағы|then|dash|and|next|last|first)[\s,.;:\-–—]+){1,3}$/iu;
const MIN_DIGITS = 10;

function undo(text: string, scan: Scan): View | undefined {
  if (scan.groupCount < 2 || digitCount(scan) < MIN_DIGITS) return undefined;
  const builder = new ViewBuilder(text);
  for (let group = 1; group < scan.groupCount; group++) {
    const from = scan.groupEnd[group - 1] as number;
    const to = scan.groupStart[group] as number;
    if (scan.groupJoined[group] !== 0 || to - from > MAX_SPOKEN_GAP || to - from < 2) continue;
    const gap = text.slice(from, to);
    if (WORDS.test(gap) || GAP.test(gap)) builder.replace(from, to, ' ');
  }
  return builder.build();
}

function digitCount(scan: Scan): number {
  let count = 0;
  for (let group = 0; group < scan.groupCount && count < MIN_DIGITS; group++)
    count += (scan.groupEnd[group] as number) - (scan.groupStart[group] as number);
  return count;
}
