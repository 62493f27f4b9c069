/** Numbers written backwards, with or without an override of the writing direction. */
import { isDigitAt } from '../characters';
import { isIinChecksumRight, isLuhnRight } from '../checksums';
import { iinLayout } from '../dates';
import type { Finding } from '../finding';
import { type Scan, Signal } from '../scan-notes';
import { type View, ViewBuilder } from '../view';
import { type Disguise, isChecked } from './disguise';

export const reversed: Disguise = {
  trick: 'reversed',
  signals: Signal.veryLongNumber,
  undo,
  hidesNumbers: true,
  isBelieved: (finding) => isChecked(finding) && (finding.type === 'iin' || isNamedCard(finding)),
};

/** Backwards a card is only believed in full length and next to its name: Luhn alone is right too often. */
function isNamedCard(finding: Finding): boolean {
  const size = finding.end - finding.start;
  return (
    finding.type === 'payment-card' &&
    (size === 16 || size === 19) &&
    finding.evidence.some((one) => one.kind === 'context')
  );
}

const MIN = 12;
const MAX = 24;

/** Each cluster of twelve digits or more, mirrored. */
function undo(text: string, scan: Scan): View | undefined {
  const builder = new ViewBuilder(text);
  for (let group = 0; group < scan.groupCount; group++) {
    let last = group;
    let digits = sizeOf(scan, group);
    while (last + 1 < scan.groupCount && isOneSpaceApart(text, scan, last)) {
      last++;
      digits += sizeOf(scan, last);
    }
    const [start, end] = [scan.groupStart[group] as number, scan.groupEnd[last] as number];
    group = last;
    if (digits < MIN || digits > MAX || !isWorthTurning(text, start, end, digits)) continue;
    builder.replace(start, end, Array.from(text.slice(start, end)).reverse().join(''));
  }
  return builder.build();
}

/** On the next line another number begins. */
function isOneSpaceApart(text: string, scan: Scan, group: number): boolean {
  const end = scan.groupEnd[group] as number;
  return scan.groupStart[group + 1] === end + 1 && text[end] !== '\n';
}

/** Only a number that is right backwards is worth another look: an IIN, or sixteen digits of a card. */
function isWorthTurning(text: string, start: number, end: number, count: number): boolean {
  const digits: number[] = [];
  for (let i = end - 1; i >= start; i--) if (isDigitAt(text, i)) digits.push(text.charCodeAt(i) - 48);
  if (count === MIN) return isIinChecksumRight(digits) && iinLayout(digits) === 'living';
  return count === 16 && isLuhnRight(digits);
}

function sizeOf(scan: Scan, group: number): number {
  return (scan.groupEnd[group] as number) - (scan.groupStart[group] as number);
}
