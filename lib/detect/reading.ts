/** One text being read: what the scan noted, the words around a value, the findings so far. */
import { Category, type CategoryId } from './categories';
import type { EntityType, Evidence, Finding, Level } from './finding';
import { type CategoryMask, hasSeen, type Scan } from './scan-notes';
import type { TableColumns } from './tables';
import type { Vocabulary } from './vocabulary';
import { isIn } from './word-categories';

export interface Reading {
  text: string;
  scan: Scan;
  words: Vocabulary;
  findings: Finding[];
  /** Header words by column when the text is a table. */
  table: TableColumns | undefined;
}

/** How far context reaches, in characters. */
export const BEFORE = 40;
export const AFTER = 30;

/** What stands before an index, at most `size` characters. */
export function textBefore(text: string, index: number, size: number): string {
  return text.slice(Math.max(0, index - size), index);
}

/** start…end with what stands around it, at most so many characters before and after. */
export function textAround(text: string, start: number, end: number, before: number, after: number): string {
  return text.slice(Math.max(0, start - before), end + after);
}

/** Whether a sentence ends between a hit and a place, or a line. */
export function isElsewhere({ text, scan }: Reading, hit: number, { start, end }: Place, ends = /\n|[.!?]\s/): boolean {
  const from = scan.hitStart[hit] as number;
  return ends.test(from < start ? text.slice(from, start) : text.slice(end, from));
}

/** Number of the first hit that starts at `index` or later. */
export function firstHitFrom(scan: Scan, index: number): number {
  let low = 0;
  let high = scan.hitCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan.hitStart[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest word of a category around start…end, or −1; words before win over words after. */
export function near(
  reading: Reading,
  start: number,
  end: number,
  category: CategoryId,
  before = BEFORE,
  after = AFTER,
): number {
  const { scan, words } = reading;
  if (((scan.seen[category >> 5] as number) & (1 << (category & 31))) === 0) return -1;
  const pivot = firstHitFrom(scan, end);
  for (let hit = pivot - 1; hit >= 0; hit--) {
    if (scan.hitWord[hit] === 0) continue; // the rest of a phrase, which begins farther away and ends here
    const distance = start - (scan.hitEnd[hit] as number);
    if (distance > before) break;
    if ((scan.hitStart[hit] as number) < end && isIn(words, scan.hitWord[hit] as number, category)) return hit;
  }
  for (let hit = pivot; hit < scan.hitCount; hit++) {
    if ((scan.hitStart[hit] as number) - end > after) break;
    if (isIn(words, scan.hitWord[hit] as number, category)) return hit;
  }
  return -1;
}

/** Whether a word of orders, parcels or devices stands before a place, or behind it in its sentence. */
export function isOrdered(reading: Reading, place: Place): boolean {
  const hit = near(reading, place.start, place.end, Category.order);
  return hit >= 0 && !((reading.scan.hitStart[hit] as number) > place.start && isElsewhere(reading, hit, place));
}

/** How many hits to look through for words of these categories: all, or none when the text has no such word. */
export function hitsWith({ scan }: Reading, categories: CategoryMask): number {
  return hasSeen(scan, categories) ? scan.hitCount : 0;
}

/** Whether exactly so many digits stand together somewhere. */
export function hasGroupOf({ groupCount, groupStart, groupEnd }: Scan, digits: number): boolean {
  for (let group = 0; group < groupCount; group++)
    if ((groupEnd[group] as number) - (groupStart[group] as number) === digits) return true;
  return false;
}

/** Whether a hit belongs to a category. */
export function isHit(reading: Reading, hit: number, category: CategoryId): boolean {
  return isIn(reading.words, reading.scan.hitWord[hit] as number, category);
}

/** The word of a hit as it stands in the text. */
export function wordOf({ scan, text }: Pick<Reading, 'scan' | 'text'>, hit: number): string {
  return text.slice(scan.hitStart[hit], scan.hitEnd[hit]);
}

/** The context evidence for a hit. */
export function contextOf(reading: Reading, hit: number): Evidence {
  const start = reading.scan.hitStart[hit] as number;
  const end = reading.scan.hitEnd[hit] as number;
  return { kind: 'context', word: wordOf(reading, hit), start, end };
}

/** The header word of a category over the column that `start` stands in, or nothing. */
export function headerFor(reading: Reading, start: number, category: CategoryId): Evidence | undefined {
  const hit = reading.table?.headerHit(start, category) ?? -1;
  if (hit < 0) return undefined;
  return { kind: 'header', word: wordOf(reading, hit) };
}

/** Evidence from a word nearby or the table header, whichever there is. */
export function wordFor(
  reading: Reading,
  start: number,
  end: number,
  category: CategoryId,
  before = BEFORE,
  after = AFTER,
): Evidence | undefined {
  const hit = near(reading, start, end, category, before, after);
  return hit >= 0 ? contextOf(reading, hit) : headerFor(reading, start, category);
}

/** Adds a finding, which keeps the list of evidence; undefined one is left out. */
export function add(
  reading: Reading,
  type: EntityType,
  span: { start: number; end: number },
  score: number,
  level: Level,
  evidence: (Evidence | undefined)[],
): void {
  const given = evidence.includes(undefined) ? evidence.filter((one) => one !== undefined) : (evidence as Evidence[]);
  reading.findings.push({ type, start: span.start, end: span.end, score, level, evidence: given });
}

export interface Place {
  start: number;
  end: number;
}

/** Where findings of a type stand so far, in the order of the text. */
export function placesOf(reading: Reading, type: EntityType): Finding[] {
  const found = reading.findings.filter((one) => one.type === type);
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** Drops what adds nothing to the finding of the same type before or after it, at most `reach` characters away. */
export function dropBeside(
  reading: Reading,
  type: EntityType,
  reach: number,
  addsNothing: (one: Finding, other: Finding) => boolean,
): void {
  const all = placesOf(reading, type);
  if (all.length < 2) return;
  const isBeside = (one: Finding, other: Finding | undefined) =>
    other !== undefined && Math.max(other.start - one.end, one.start - other.end) <= reach && addsNothing(one, other);
  const dropped = new Set(all.filter((one, i) => isBeside(one, all[i - 1]) || isBeside(one, all[i + 1])));
  if (dropped.size > 0) reading.findings = reading.findings.filter((one) => !dropped.has(one));
}

/** Whether one of the places, which do not overlap each other, touches start…end. */
export function isTaken(places: readonly Place[], start: number, end: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).end <= start) low = middle + 1;
    else high = middle;
  }
  return low < places.length && (places[low] as Place).start < end;
}

export const SHAPE: Evidence = { kind: 'shape' };
export const RIGHT: Evidence = { kind: 'check-digits', isRight: true };
export const WRONG: Evidence = { kind: 'check-digits', isRight: false };
