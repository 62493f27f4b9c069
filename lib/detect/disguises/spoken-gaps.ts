/** Words between the parts of a number: «920308 потом 395171», «4400 дальше 4300 …». */
import { type View, ViewBuilder } from '../normalise';
import { type Scan, Signal } from '../scan-notes';
import { type Disguise, isChecked } from './disguise';

export const spokenGaps: Disguise = {
  trick: 'spoken-gaps',
  signals: Signal.manyDigits,
  undo,
  isBelieved: (finding) => isChecked(finding) && finding.evidence.length > 1,
};

const GAP = /^(?:[\s,.;:!\-–—_*|~`/\\()[\]{}"'«»<>+=#·→]|\p{Extended_Pictographic}|\uFE0F|\u200D){1,12}$/u;
const WORDS =
  /^[\s,.;:\-–—]*(?:(?:а\s)?(?:потом|затем|далее|дальше|тире|плюс|и\sещ[её]|еще|ещё|точка|слеш|пробел|содан\sкейін|сосын|сосин|кейін|кейин|then|dash|and\sthen|and|next|далше|продолжение|жалғасы)[\s,.;:\-–—]*){1,2}$/iu;
const MAX_GAP = 18;

function undo(text: string, scan: Scan): View | undefined {
  if (scan.groupCount < 2 || digitCount(scan) < 12) return undefined;
  let builder: ViewBuilder | undefined;
  let done = 0;
  for (let group = 1; group < scan.groupCount; group++) {
    const from = scan.groupEnd[group - 1] as number;
    const to = scan.groupStart[group] as number;
    if (scan.groupJoined[group] !== 0 || to - from > MAX_GAP || to - from < 2) continue;
    const gap = text.slice(from, to);
    if (!WORDS.test(gap) && !GAP.test(gap)) continue;
    builder ??= new ViewBuilder();
    builder.addPlain(text, done, from);
    builder.add(' ', from, to);
    done = to;
  }
  builder?.addPlain(text, done, text.length);
  return builder?.build();
}

function digitCount(scan: Scan): number {
  let count = 0;
  for (let group = 0; group < scan.groupCount && count < 12; group++)
    count += (scan.groupEnd[group] as number) - (scan.groupStart[group] as number);
  return count;
}
