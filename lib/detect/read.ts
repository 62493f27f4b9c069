/** Reads a scanned text: as it stands, normalised, and with each disguise undone. */
import { hasStreetLike } from './address-streets';
import { hasOldDay, hasOldYear } from './birth-days-of-names';
import { Category } from './categories';
import type { Disguise } from './disguises/disguise';
import { disguises } from './disguises/index';
import { turnRightToLeft } from './disguises/right-to-left';
import { judgeFileNames } from './file-names';
import type { Finding } from './finding';
import { ailingParts } from './health-parts';
import { TIED } from './health-spans';
import { allJudges, type Judges, numberJudges } from './judges';
import { countLists, lowerExamples } from './levels';
import { normalise } from './normalise';
import { judgeNumbers } from './numbers';
import { speaksOfSomebody } from './persons-near';
import { mergePhrases } from './phrases';
import type { Reading } from './reading';
import type { LateRecognizer } from './recognizer';
import { hasDegrees } from './recognizers/geo-location';
import { hasCode } from './recognizers/health';
import { scanText } from './scan';
import { borrowScan, hasSeen, maskOf, releaseScan, type Scan, Signal } from './scan-notes';
import { readTable } from './tables';
import { compose, type View } from './view';
import { vocabulary } from './vocabulary';

const ALWAYS =
  Signal.longNumber |
  Signal.manyDigits |
  Signal.at |
  Signal.odd |
  Signal.mixed |
  Signal.word |
  Signal.plate |
  Signal.escape |
  Signal.numberWords |
  Signal.longToken |
  Signal.filler;
/** A day of birth may be said in words alone. */
const MONTHS = maskOf([Category.month]);
const BIRTHS = maskOf([Category.birth]);
/** «сломал», «болит»: beside a part of the body. */
const AILMENTS = maskOf([Category.ailing, Category.aching]);
const FILE_TYPES = maskOf([Category.fileType]);
const NUMBER = Signal.number | Signal.wordWithNumber;
const DIGIT = Signal.digits | Signal.wordWithDigit;
const SIX = Signal.sixDigits | Signal.touching;
const DIGITS = Signal.groups | Signal.wordWithDigits;

/** Whether the scan saw anything that a recognizer could use; joins the phrases of the text first. */
export function isWorthReading(text: string, scan: Scan): boolean {
  if (hasSignal(text, scan.signals)) return true;
  if (hasSeen(scan, MONTHS) && (hasSeen(scan, BIRTHS) || hasOldYear(text, scan))) return true;
  if ((scan.signals & Signal.sixDigits) !== 0 && (hasOldDay(text, scan) || hasDegrees(text))) return true;
  if (hasCode(text, scan)) return true;
  if (isOfIllness(text, scan)) return true;
  if (hasStreetLike(text, scan)) return true;
  if ((scan.signals & Signal.phrase) === 0) return false;
  mergePhrases(scan, vocabulary(), text);
  return hasSignal(text, scan.signals) || isTalk(text, scan);
}

/** «тошнит», a medicine, «спина болит»: of somebody or of nothing. */
const isTalk = (text: string, scan: Scan): boolean =>
  (scan.signals & Signal.talk) !== 0 && speaksOfSomebody(text, scan);

function isOfIllness(text: string, scan: Scan): boolean {
  if (isTalk(text, scan)) return true;
  if (!hasSeen(scan, AILMENTS)) return false;
  const ailments = ailingParts({ text, scan, words: vocabulary() });
  return ailments.some(({ score }) => score >= TIED) || (ailments.length > 0 && speaksOfSomebody(text, scan));
}

/** A password follows a separator, has a digit or a sign inside, or is in other letters than the sentence. */
const SEPARATOR = /[:=→>\n–—«"“-]|[а-яәі]\s[A-Za-z]{5}|[A-Za-z][!#$%^&*_+@][A-Za-z]/;

function hasSignal(text: string, signals: number): boolean {
  return (
    (signals & ALWAYS) !== 0 ||
    (signals & NUMBER) === NUMBER ||
    (signals & DIGIT) === DIGIT ||
    (signals & DIGITS) === DIGITS ||
    ((signals & Signal.wordWithSix) !== 0 && (signals & SIX) !== 0) ||
    ((signals & Signal.password) !== 0 && ((signals & Signal.digits) !== 0 || SEPARATOR.test(text)))
  );
}

/** Findings of a scanned text, overlaps included; none of one that is not worth it. */
export function readText(text: string, scan: Scan, isWorth: boolean, late?: LateRecognizer): Finding[] {
  if ((scan.signals & Signal.odd) === 0) return readEven(text, scan, isWorth, late);
  const view = plainView(text);
  const inner = borrowScan();
  scanText(view.text, inner);
  const found = original(readEven(view.text, inner, isWorthReading(view.text, inner), late), view);
  for (const finding of found) {
    if ((text.codePointAt(finding.start - 1) ?? 0) > 0xffff) finding.start--;
    finding.end = markEnd(text, finding.end);
  }
  releaseScan(inner);
  return found;
}

/** Findings of a text that needs no normalising. */
function readEven(text: string, scan: Scan, isWorth: boolean, late: LateRecognizer | undefined): Finding[] {
  return isWorth ? readDisguised(text, scan, late) : readLate(text, scan, late);
}

/** Marks that combine with the last character belong to it. */
function markEnd(text: string, end: number): number {
  let at = end;
  if ((text.codePointAt(at - 1) ?? 0) > 0xffff) at++;
  while (at < text.length && /\p{M}/u.test(text[at] as string)) at++;
  return at;
}

function plainView(text: string): View {
  const turned = turnRightToLeft(text) ?? { text, startOf: (index) => index, endOf: (index) => index + 1 };
  const plain = normalise(turned.text);
  return plain ? compose(plain, turned) : turned;
}

/** Findings of the text as it stands and of the text with each disguise undone. */
function readDisguised(text: string, scan: Scan, late: LateRecognizer | undefined): Finding[] {
  const findings = readPlain(text, scan, allJudges, late);
  for (const disguise of disguises) {
    if ((disguise.signals & scan.signals) === 0) continue;
    const view = disguise.undo(text, scan);
    if (view !== undefined) addDisguised(findings, view, disguise);
  }
  return findings;
}

function addDisguised(findings: Finding[], view: View, { trick, hidesNumbers, isBelieved }: Disguise): void {
  const inner = borrowScan();
  scanText(view.text, inner);
  if (isWorthReading(view.text, inner)) {
    // What was refuted as it stands is not believed again.
    const refuted = new Set(findings.map(({ score, start }) => (score > 0 ? -1 : start)));
    for (const finding of original(readPlain(view.text, inner, hidesNumbers ? numberJudges : allJudges), view)) {
      if (!isBelieved(finding) || refuted.has(finding.start)) continue;
      finding.evidence.push({ kind: 'disguise', trick });
      findings.push(finding);
    }
  }
  releaseScan(inner);
}

/** What the late recognizer alone finds. */
export function readLate(text: string, scan: Scan, late: LateRecognizer | undefined): Finding[] {
  if (!late) return [];
  const words = vocabulary();
  mergePhrases(scan, words, text);
  const reading: Reading = { text, scan, words, findings: [], table: undefined };
  late.judge(reading);
  return reading.findings;
}

function readPlain(text: string, scan: Scan, judges: Judges, late?: LateRecognizer): Finding[] {
  const words = vocabulary();
  mergePhrases(scan, words, text);
  const reading: Reading = { text, scan, words, findings: [], table: readTable(text, scan, words) };
  if (scan.groupCount > 0) judgeNumbers(reading, judges.ofLengths);
  for (const { signals, mask, judge } of judges.ofTexts)
    if ((signals & scan.signals) !== 0 || hasSeen(scan, mask)) judge(reading);
  if (hasSeen(scan, FILE_TYPES)) judgeFileNames(reading);
  late?.judge(reading);
  lowerExamples(reading);
  countLists(reading.findings);
  return reading.findings;
}

/** Findings of a view, moved to their places in the original text. */
export function original(findings: Finding[], view: View): Finding[] {
  for (const finding of findings) {
    const [first, last] = [finding.start, finding.end - 1];
    finding.start = Math.min(view.startOf(first), view.startOf(last));
    finding.end = Math.max(view.endOf(first), view.endOf(last));
    finding.evidence = finding.evidence.map((one) =>
      one.kind === 'context' ? { ...one, start: view.startOf(one.start), end: view.endOf(one.end - 1) } : one,
    );
  }
  return findings;
}
