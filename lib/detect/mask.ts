/** Hides what was found while keeping the form of the message: «ИИН 92••••••••71», «А. Н.» for a name. */
import { detect } from './detect';
import type { EntityType, Finding } from './finding';

const HIDDEN = '•';
/** Masked to the last character: a part of these is worth as much as the whole. */
const SECRET: readonly EntityType[] = [
  'password',
  'one-time-code',
  'secret-key',
  'eds-key',
  'organisation',
  'mrz',
  'geo-location',
];
/** What is told in words; of all else words are numbers that were said, and how long each is would give them away. */
const TOLD: readonly EntityType[] = [
  'address',
  'health',
  'personal-finance',
  'special-category',
  'official-mark',
  'eds-key',
  'organisation',
];
const IN_WORDS = /\p{L}{2,}(?:\s+[\p{L}\p{N}]+){2}/u;
const KEPT = 2;
/** Shorter values keep nothing. */
const LONG = 8;

/** Digits that were part of one number can make another once their neighbours are gone; two rounds have sufficed so far. */
const MAX_ROUNDS = 4;

/** The text with every finding masked, and whatever of level high only shows after that. */
export function maskText(text: string, findings: readonly Finding[]): string {
  let masked = maskOnce(text, findings);
  const left = detect(text).map((finding) => text.slice(finding.start, finding.end));
  for (let i = 0; i < MAX_ROUNDS; i++) {
    const more = detect(masked).filter(
      (one) => one.level === 'high' && !left.includes(masked.slice(one.start, one.end)),
    );
    if (more.length === 0) break;
    masked = maskOnce(masked, more);
  }
  return masked;
}

function maskOnce(text: string, findings: readonly Finding[]): string {
  const sorted = [...findings].sort((a, b) => a.start - b.start);
  let masked = '';
  let done = 0;
  for (const finding of sorted) {
    if (finding.end <= done) continue;
    const from = Math.max(finding.start, done);
    const part = from === finding.start ? maskFinding(text, finding) : hidden(text.slice(from, finding.end), 0);
    masked += text.slice(done, from) + part;
    done = finding.end;
  }
  return masked + text.slice(done);
}

/** One finding, masked. */
export function maskFinding(text: string, finding: Finding): string {
  const value = text.slice(finding.start, finding.end);
  if (finding.type === 'email') return maskEmail(value);
  if (finding.type === 'person-name') return initialsOf(value);
  if (!TOLD.includes(finding.type) && IN_WORDS.test(value)) return HIDDEN.repeat(LONG);
  return hidden(value, SECRET.includes(finding.type) ? 0 : KEPT);
}

/** «Нурланова Асель» → «Н. А.»; the spaces between stay, initials stay initials. */
function initialsOf(name: string): string {
  return name.replace(/[\p{L}\p{M}\p{N}][^\s]*/gu, (word) =>
    /^(\p{L}\.)+$/u.test(word) ? word : `${Array.from(word)[0] ?? HIDDEN}.`,
  );
}

function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  return at < 1 ? hidden(value, 0) : `${value.slice(0, 1)}${HIDDEN.repeat(3)}${value.slice(at)}`;
}

/** Letters and digits become dots except the first and last `kept` ones; what stands between them stays. */
function hidden(value: string, kept: number): string {
  const characters = Array.from(value);
  const isMasked = characters.map((one) => /[\p{L}\p{N}]/u.test(one) || (kept === 0 && /\S/u.test(one)));
  const total = isMasked.filter(Boolean).length;
  const keep = total >= LONG ? kept : 0;
  let seen = 0;
  return characters
    .map((one, index) => {
      if (!isMasked[index]) return one;
      seen++;
      return seen <= keep || seen > total - keep ? one : HIDDEN;
    })
    .join('');
}
