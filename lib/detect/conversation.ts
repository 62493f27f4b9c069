/** What only shows over several messages: identifiers cut in pieces, «пароль» in one and the password in the next. */
import { Category } from './categories';
import type { Finding } from './finding';
import { mergePhrases } from './phrases';
import { scanText } from './scan';
import { newScan, type Scan } from './scan-notes';
import { vocabulary } from './vocabulary';
import { isFirstIn, isIn } from './word-categories';
import { NO_PASSWORD } from './words/password-neighbours';

const MAX_DRAFTS = 4;
/** Only the end of a long earlier message can continue in this one. */
export const MAX_TAIL = 240;
/** A message of more words answers nothing. */
export const MOST_WORDS = 6;
const JOINT = '\n';
const CODES = [Category.code, Category.codeSure, Category.pin];

export type Reader = (text: string) => Finding[];

/** Findings in `text` that need the previous drafts to be seen; offsets into `text`. */
export function readWithDrafts(text: string, drafts: readonly string[], scan: Scan, read: Reader): Finding[] {
  const recent = drafts.slice(-MAX_DRAFTS).map((draft) => draft.slice(-MAX_TAIL));
  if (recent.length === 0 || text.length > 10 * MAX_TAIL) return [];
  const answer = readAnswer(text, recent);
  if (answer) return [answer];
  if (scan.groupCount === 0 && !hasNumerals(scan)) return [];
  for (let count = 1; count <= recent.length; count++) {
    const found = readJoined(text, recent.slice(-count), read);
    if (found.length > 0) return found;
  }
  return [];
}

function hasNumerals(scan: Scan): boolean {
  const words = vocabulary();
  for (let hit = 0; hit < scan.hitCount; hit++)
    if (isFirstIn(words, scan.hitWord[hit] as number, Category.numberWord)) return true;
  return false;
}

/** Findings of the joined messages that begin in an earlier one, or whose word stands there, and end in this one. */
function readJoined(text: string, drafts: readonly string[], read: Reader): Finding[] {
  const before = drafts.join(JOINT) + JOINT;
  const isAnswer = text.split(' ').length <= MOST_WORDS;
  const found: Finding[] = [];
  for (const finding of read(before + text)) {
    if (finding.end <= before.length || finding.level === 'low') continue;
    const isCut = finding.start < before.length;
    if (isCut && !finding.evidence.some((one) => one.kind === 'check-digits' && one.isRight)) continue;
    if (!isCut && !(isAnswer && finding.evidence.some((one) => one.kind === 'context' && one.start < before.length)))
      continue;
    found.push(moved(finding, before, drafts.length));
  }
  return found;
}

/** A finding in an earlier message and this one joined, as one in this. */
export function moved(finding: Finding, before: string, drafts: number): Finding {
  const shift = before.length;
  return {
    ...finding,
    start: Math.max(0, finding.start - shift),
    end: finding.end - shift,
    evidence: [
      ...finding.evidence
        .filter((one) => one.kind !== 'context' || one.start >= shift)
        .map((one) => (one.kind === 'context' ? { ...one, start: one.start - shift, end: one.end - shift } : one)),
      { kind: 'split', drafts },
    ],
  };
}

/** A message that is one token, after a message that ends with «пароль» or «код». */
function readAnswer(text: string, drafts: readonly string[]): Finding | undefined {
  const value = text.trim();
  if (value.length < 3 || value.length > 40 || /\s/.test(value)) return undefined;
  const start = text.indexOf(value);
  for (let back = 1; back <= Math.min(2, drafts.length); back++) {
    const asked = askedFor(drafts[drafts.length - back] as string);
    const isCode = /^\d{4,8}$/.test(value) && (asked === 'code' || asked === 'password');
    const isPassword =
      asked === 'password' &&
      value.length >= 4 &&
      /\d/.test(value) &&
      !/^\+?\d{10,}$/.test(value) &&
      !NO_PASSWORD.test(value);
    if (!isCode && !isPassword) continue;
    const type = isCode && asked === 'code' ? 'one-time-code' : 'password';
    return {
      type,
      start,
      end: start + value.length,
      score: 0.85,
      level: 'high',
      evidence: [{ kind: 'split', drafts: back }],
    };
  }
  return undefined;
}

/** What a short message announces. */
function askedFor(draft: string): 'password' | 'code' | undefined {
  if (draft.length > 80) return undefined;
  const scan = newScan();
  scanText(draft, scan);
  const words = vocabulary();
  mergePhrases(scan, words, draft);
  let asked: 'password' | 'code' | undefined;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    const word = scan.hitWord[hit] as number;
    if (isIn(words, word, Category.password)) asked = 'password';
    else if (asked === undefined && CODES.some((category) => isIn(words, word, category))) asked = 'code';
    else if (isIn(words, word, Category.codeOther)) return undefined;
  }
  return asked;
}
