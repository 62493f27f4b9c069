/** Counts names found, wanted and right, as every measurement of the tagger does. */
import type { Finding } from '../../lib/detect/finding';

export type Span = [number, number];

export interface Counts {
  right: number;
  found: number;
  wanted: number;
  full: number;
  fullRight: number;
}

export const shown = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : '';

export function spansOf(findings: readonly Finding[], type: string): Span[] {
  return findings.filter((finding) => finding.type === type).map((finding) => [finding.start, finding.end]);
}

export function trimmed(text: string, [start, end]: Span): string {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return `${start + lead}-${start + lead + piece.trim().replace(/\.$/u, '').length}`;
}

export function count(text: string, wanted: readonly Span[], found: readonly Span[], into: Counts, kind: string): void {
  const gold = new Set(wanted.map((span) => trimmed(text, span)));
  const ours = new Set(found.map((span) => trimmed(text, span)));
  into.wanted += gold.size;
  into.found += ours.size;
  for (const span of ours) if (gold.has(span)) into.right++;
  for (const span of wanted) {
    if (!/\S\s\S|\.\S/u.test(text.slice(...span))) continue;
    into.full++;
    if (ours.has(trimmed(text, span))) into.fullRight++;
  }
  if (shown === kind && ([...gold].some((span) => !ours.has(span)) || [...ours].some((span) => !gold.has(span)))) {
    const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' | ');
    console.log(`${text.replaceAll('\n', '⏎').slice(0, 200)}\n   wanted: ${words(wanted)}\n   found:  ${words(found)}`);
  }
}

export function report(name: string, counts: Counts): void {
  const percent = (a: number, b: number) => (b === 0 ? '–' : ((100 * a) / b).toFixed(1));
  const { right, found, wanted, full, fullRight } = counts;
  const f1 = percent(2 * right, found + wanted);
  console.log(
    `${name.padEnd(34)} F1 ${f1}  precision ${percent(right, found)}  recall ${percent(right, wanted)}  full ${percent(fullRight, full)}  (${wanted} wanted)`,
  );
}

export function empty(): Counts {
  return { right: 0, found: 0, wanted: 0, full: 0, fullRight: 0 };
}
