/** All recognizers together: text → findings. */
import { disguises } from './disguises/index';
import type { Finding } from './finding';
import { normalise, type View } from './normalise';
import { judgeNumbers, MAX_DIGITS, type NumberJudge } from './numbers';
import { withoutOverlaps } from './overlaps';
import { mergePhrases } from './phrases';
import type { Reading } from './reading';
import { recognizers } from './recognizers/index';
import { scanText } from './scan';
import { newScan, type Scan, Signal } from './scan-notes';
import { readTable } from './tables';
import { vocabulary } from './vocabulary';

export interface DetectOptions {
  /** Up to four earlier messages of the same conversation, oldest first. */
  previousDrafts?: readonly string[];
}

/** Shared by all texts without anything in them: the usual case must not allocate. */
const NOTHING: Finding[] = [];
const scan = newScan();

/**
 * Finds personal data in a text, or evidence of it in a file name.
 * @returns findings in the order of the text, without overlaps; the array is shared when empty: do not change it
 */
export function detect(text: string, _options: DetectOptions = {}): Finding[] {
  const signals = scanText(text, scan);
  if (!isWorthReading(signals)) return NOTHING;
  if ((signals & Signal.odd) === 0) return withoutOverlaps(readAll(text, scan));
  const view = normalise(text);
  const inner = newScan();
  if (!isWorthReading(scanText(view.text, inner))) return NOTHING;
  return withoutOverlaps(original(readAll(view.text, inner), view));
}

/** Findings of the text as it stands and of the text with each disguise undone. */
function readAll(text: string, from: Scan): Finding[] {
  const findings = read(text, from);
  for (const { trick, signals, undo, isBelieved } of disguises) {
    if ((signals & from.signals) === 0) continue;
    const view = undo(text, from);
    if (view === undefined) continue;
    const inner = newScan();
    if (!isWorthReading(scanText(view.text, inner))) continue;
    for (const finding of original(read(view.text, inner), view)) {
      if (!isBelieved(finding)) continue;
      finding.evidence.push({ kind: 'disguise', trick });
      findings.push(finding);
    }
  }
  return findings;
}

const ALWAYS =
  Signal.longNumber |
  Signal.at |
  Signal.odd |
  Signal.mixed |
  Signal.word |
  Signal.plate |
  Signal.escape |
  Signal.numberWords |
  Signal.longToken;
const BOTH = Signal.digits | Signal.wordWithDigits;

function isWorthReading(signals: number): boolean {
  return (signals & ALWAYS) !== 0 || (signals & BOTH) === BOTH;
}

function read(text: string, from: Scan): Finding[] {
  const words = vocabulary();
  mergePhrases(from, words, text);
  const reading: Reading = { text, scan: from, words, findings: [], table: readTable(text, from, words) };
  if (from.groupCount > 0) judgeNumbers(reading, numberJudges());
  for (const recognizer of recognizers) {
    if (recognizer.words && (recognizer.words.signals & from.signals) !== 0) recognizer.words.judge(reading);
  }
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

/** Findings of a view at their places in the original text. */
function original(findings: Finding[], view: View): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    start: view.starts[finding.start] ?? 0,
    end: view.ends[finding.end - 1] ?? 0,
  }));
}
