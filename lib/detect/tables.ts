/** Tables pasted or read from files: which column a value stands in and what its header says. */
import type { CategoryId } from './categories';
import { firstHitFrom } from './reading';
import type { Scan } from './scan-notes';
import type { Vocabulary } from './vocabulary';
import { isIn } from './word-categories';

export interface TableColumns {
  /** The hit in the header row over the column of `index` that belongs to the category, or −1. */
  headerHit(index: number, category: CategoryId): number;
}

const MAX_HEADER = 2000;

/** Reads the first line as a header when the text looks like a table: the same separator in the first two lines. */
export function readTable(text: string, scan: Scan, words: Vocabulary): TableColumns | undefined {
  const newline = text.indexOf('\n');
  if (newline < 3 || newline > MAX_HEADER || scan.hitCount === 0 || (scan.hitStart[0] as number) > newline)
    return undefined;
  const header = text.slice(0, newline);
  const secondEnd = text.indexOf('\n', newline + 1);
  const second = text.slice(
    newline + 1,
    secondEnd < 0 ? newline + 1 + MAX_HEADER : Math.min(secondEnd, newline + 1 + MAX_HEADER),
  );
  const separator = ['\t', ';', '|', ','].find((one) => header.includes(one) && second.includes(one));
  if (separator === undefined || (scan.groupCount > 0 && hasLongGroup(scan, newline))) return undefined;
  const starts = columnStarts(header, separator);
  return { headerHit: (index, category) => headerHit(index, category) };

  function headerHit(index: number, category: CategoryId): number {
    if (index <= newline) return -1;
    const column = columnOf(text, index, separator as string);
    const from = starts[column];
    if (from === undefined) return -1;
    const to = starts[column + 1] ?? newline + 1;
    for (let hit = firstHitFrom(scan, from); hit < scan.hitCount && (scan.hitStart[hit] as number) < to; hit++) {
      if (isIn(words, scan.hitWord[hit] as number, category)) return hit;
    }
    return -1;
  }
}

function hasLongGroup(scan: Scan, before: number): boolean {
  for (let group = 0; group < scan.groupCount && (scan.groupStart[group] as number) < before; group++) {
    if ((scan.groupEnd[group] as number) - (scan.groupStart[group] as number) > 4) return true;
  }
  return false;
}

function columnStarts(header: string, separator: string): number[] {
  const starts = [0];
  for (let i = header.indexOf(separator); i >= 0; i = header.indexOf(separator, i + 1)) starts.push(i + 1);
  return starts;
}

function columnOf(text: string, index: number, separator: string): number {
  let column = 0;
  for (let i = index - 1; i >= 0 && index - i < MAX_HEADER; i--) {
    const character = text[i];
    if (character === '\n') return column;
    if (character === separator) column++;
  }
  return -1;
}
