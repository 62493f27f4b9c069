/** Reads a scanned text: as it stands, normalised, and with each disguise undone. */
import { disguises } from './disguises/index';
import { turnRightToLeft } from './disguises/right-to-left';
import { judgeFileNames } from './file-names';
import type { Finding } from './finding';
import { countLists, lowerExamples } from './levels';
import { compose, normalise, type View } from './normalise';
import { judgeNumbers, MAX_DIGITS, type NumberJudge } from './numbers';
import { mergePhrases } from './phrases';
import type { Reading } from './reading';
import { recognizers } from './recognizers/index';
import { scanText } from './scan';
import { newScan, type Scan, Signal } from './scan-notes';
import { readTable } from './tables';
import { vocabulary } from './vocabulary';

const ALWAYS =
  Signal.longNumber |
  Signal.at |
  Signal.odd |
  Signal.mixed |
  Signal.word |
  Signal.plate |
  Signal.escape |
  Signal.numberWords |
  Signal.longToken |
  Signal.filler;
const BOTH = Signal.digits | Signal.wordWithDigits;

/** Whether the scan saw anything that a recognizer could use. */
export function isWorthReading(signals: number): boolean {
  return (signals & ALWAYS) !== 0 || (signals & BOTH) === BOTH;
}

/** Findings of a scanned text, overlaps included. */
export function readText(text: string, scan: Scan): Finding[] {
  if ((scan.signals & Signal.odd) === 0) return readDisguised(text, scan);
  const view = plainView(text);
  const inner = newScan();
  if (!isWorthReading(scanText(view.text, inner))) return [];
  return original(readDisguised(view.text, inner), view);
}

function plainView(text: string): View {
  const turned = turnRightToLeft(text);
  return turned ? compose(normalise(turned.text), turned) : normalise(text);
}

/** Findings of the text as it stands and of the text with each disguise undone. */
function readDisguised(text: string, scan: Scan): Finding[] {
  const findings = readPlain(text, scan);
  for (const { trick, signals, undo, isBelieved } of disguises) {
    if ((signals & scan.signals) === 0) continue;
    const view = undo(text, scan);
    if (view === undefined) continue;
    const inner = newScan();
    if (!isWorthReading(scanText(view.text, inner))) continue;
    for (const finding of original(readPlain(view.text, inner), view)) {
      if (!isBelieved(finding)) continue;
      finding.evidence.push({ kind: 'disguise', trick });
      findings.push(finding);
    }
  }
  return findings;
}

function readPlain(text: string, scan: Scan): Finding[] {
  const words = vocabulary();
  mergePhrases(scan, words, text);
  const reading: Reading = { text, scan, words, findings: [], table: readTable(text, scan, words) };
  if (scan.groupCount > 0) judgeNumbers(reading, numberJudges());
  for (const recognizer of recognizers) {
    if (recognizer.words && (recognizer.words.signals & scan.signals) !== 0) recognizer.words.judge(reading);
  }
  if ((scan.signals & Signal.word) !== 0) judgeFileNames(reading);
  lowerExamples(reading);
  countLists(reading.findings);
  return reading.findings;
}

let judges: NumberJudge[][] | undefined;

function numberJudges(): NumberJudge[][] {
  if (judges) return judges;
  const byLength: NumberJudge[][] = Array.from({ length: MAX_DIGITS + 1 }, () => []);
  for (const { number } of recognizers) {
    for (const length of number?.lengths ?? []) if (number) byLength[length]?.push(number.judge);
  }
  judges = byLength;
  return byLength;
}

/** Findings of a view, moved to their places in the original text. */
function original(findings: Finding[], view: View): Finding[] {
  for (const finding of findings) {
    const [first, last] = [finding.start, finding.end - 1];
    finding.start = Math.min(view.starts[first] ?? 0, view.starts[last] ?? 0);
    finding.end = Math.max(view.ends[first] ?? 0, view.ends[last] ?? 0);
    finding.evidence = finding.evidence.map((one) =>
      one.kind === 'context' ? { ...one, start: view.starts[one.start] ?? 0, end: view.ends[one.end - 1] ?? 0 } : one,
    );
  }
  return findings;
}
