/** The detector's findings and the tagger's become one: overlaps go, people are numbered, combinations raise the level. */
import type { EntityType, Finding, Level } from '../detect/finding';
import { isCorrespondent } from './correspondents';
import { factsApart } from './fact-names';
import { isPersonFinding, type PersonFinding } from './finding';
import { isOfficeAddress, isOfficeOver, isOfUndertaking } from './offices';
import { isFullName, numberPersons } from './persons';
import { isTitle } from './titles';
import { isInNextSentence, isTold, isToldBeside } from './told';

/** Details this far from a name, in the same line or the next, are about that person. */
const REACH = 120;
/** People this near to each other are a list. */
const LIST_GAP = 60;
const LIST_LENGTH = 3;
/** So many findings on, a name is hardly the one a detail is about. */
const NEIGHBOURS = 12;
/** Health and the like below this score are a mention only. */
const SURE = 0.6;

const STRONG: ReadonlySet<EntityType> = new Set(['health', 'special-category']);
/** Alone with a name these stay `medium`, however many of them there are. */
const CONTACT: ReadonlySet<EntityType> = new Set(['phone', 'email']);
/** Each of these without a name near it is somebody else. */
const IDENTIFIERS: ReadonlySet<EntityType> = new Set(['iin', 'id-card', 'passport', 'mrz']);
const DETAILS: ReadonlySet<EntityType> = new Set([
  'iin',
  'iban',
  'payment-card',
  'phone',
  'email',
  'id-card',
  'passport',
  'driver-licence',
  'birth-certificate',
  'residence-permit',
  'military-id',
  'vehicle-plate',
  'cadastral-number',
  'address',
  'birth-date',
  'health',
  'personal-finance',
  'special-category',
]);

const RANK: Record<Level, number> = { low: 0, medium: 1, high: 2 };

function raise(finding: Finding, level: Level, other: EntityType): void {
  if (RANK[finding.level] < RANK[level]) finding.level = level;
  if (finding.evidence.some((one) => one.kind === 'combination' && one.with === other)) return;
  finding.evidence.push({ kind: 'combination', with: other });
}

/** What the detector has more of an address in front: «Астана, », or a house number the tagger left behind. */
const IS_FRONT = /\d|,\s$/u;

/** Whether what stands from `start` to `end` belongs to the address behind it: a number alone has a street in front. */
function isFront(text: string, start: number, end: number): boolean {
  return IS_FRONT.test(text.slice(start, end)) || (start < end && /^\d/u.test(text.slice(end, end + 1)));
}

/** Whether nothing but more of the same address begins before `end`, from finding `from` on; that is dropped. */
function isAlone(all: Finding[], from: number, end: number): boolean {
  let next = from;
  while (next < all.length && (all[next] as Finding).start < end) {
    if ((all[next] as Finding).type !== 'address' || (all[next] as Finding).end > end) return false;
    next++;
  }
  all.splice(from, next - from);
  return true;
}

/** From this score on an address outweighs what hardly looks like a code: «кеңсе Сейфуллин 597А, 4-қабат». */
const SURE_ADDRESS = 0.69;
const GUESS = 0.65;
/** By so much more an address must be sure than what is no mere guess. */
const LEAD = 0.15;
/** So many characters of the address are not in the code. */
const REST = 4;
const IS_CODE = /парол|код|пин|логин|құпия|pass|pin|code/iu;

/** Whether `rival` is but a guess at a code amid a sure address. */
function isGuess(text: string, rival: Finding, address: Finding): boolean {
  if (rival.type !== 'password' && rival.type !== 'one-time-code') return false;
  if (address.score < SURE_ADDRESS || rival.score > Math.max(GUESS, address.score - LEAD)) return false;
  if (rival.start < address.start || address.end < rival.end) return false;
  return !IS_CODE.test(text) && (rival.start - address.start > REST || address.end - rival.end > REST);
}

/** «роддом №2, палата 6»: where the ill lie is told by the words for illness. */
function isWard(text: string, { start, end }: Finding): boolean {
  return /палат\p{L}*\s№?\d|\d[\s-]палат|ward\s\d/iu.test(text.slice(start, end));
}

/** Keeps what the detector found; an address of both is one, where the tagger sees it. */
function merged(text: string, detected: readonly Finding[], tagged: readonly Finding[]): Finding[] {
  const all = detected.map((finding) => ({ ...finding, evidence: [...finding.evidence] }));
  const added: Finding[] = [];
  let from = 0;
  for (const finding of tagged) {
    while (from < all.length && (all[from] as Finding).end <= finding.start) from++;
    const rival = all[from];
    if (!rival || rival.start >= finding.end) added.push(finding);
    else if (finding.type === 'address' && isGuess(text, rival, finding)) {
      all.splice(from, 1);
      added.push(finding);
    } else if (finding.type === 'address' && rival.type === 'address') {
      // The tagger sees the free words around a structured address, and where it ends.
      if (!isFront(text, rival.start, finding.start)) rival.start = finding.start;
      if (isAlone(all, from + 1, finding.end)) rival.end = finding.end;
    } else if (isWordOnly(rival) && (finding.type === 'person-name' || isWard(text, finding))) added.push(finding);
  }
  return [...all, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A health or finance finding may stretch over the name it speaks of. */
function isWordOnly(finding: Finding): boolean {
  return STRONG.has(finding.type) || finding.type === 'personal-finance';
}

/** The nearest full name within reach of finding `at` that it may be about, before it if two are as near. */
function nearestName(text: string, findings: readonly Finding[], at: number): PersonFinding | undefined {
  const detail = findings[at] as Finding;
  const before = nameBeside(text, findings, at, -1);
  const after = nameBeside(text, findings, at, 1);
  const distance = before ? detail.start - before.end : REACH + 1;
  return after && after.start - detail.end < Math.min(distance, REACH + 1)
    ? after
    : distance <= REACH
      ? before
      : undefined;
}

/** The first full name from finding `at` on in one direction, and none if the finding is not about it. */
function nameBeside(text: string, findings: readonly Finding[], at: number, step: 1 | -1): PersonFinding | undefined {
  const detail = findings[at] as Finding;
  for (let k = at + step; k >= 0 && k < findings.length && Math.abs(k - at) < NEIGHBOURS; k += step) {
    const one = findings[k] as Finding;
    if (!isFullName(one)) continue;
    return isWordOnly(detail) && isOfOthers(text, one, detail) ? undefined : one;
  }
  return undefined;
}

/** Whether illness, crime or money beside the name is that of somebody else or of nobody, or known from the press. */
function isOfOthers(text: string, name: PersonFinding, detail: Finding): boolean {
  if (isTitle(text, detail) || isOfUndertaking(text, detail)) return true;
  return isOfficeOver(text, name, detail) || isToldBeside(text, name, detail);
}

function raiseCombinations(findings: readonly Finding[], names: readonly (PersonFinding | undefined)[]): void {
  const details = new Map<Finding, Set<EntityType>>();
  findings.forEach((detail, at) => {
    const name = names[at];
    if (!name) return;
    const kinds = details.get(name) ?? new Set();
    if (!CONTACT.has(detail.type)) kinds.add(detail.type);
    details.set(name, kinds);
    const isStrong = STRONG.has(detail.type) && detail.score >= SURE;
    const level: Level = isStrong || kinds.size >= 3 ? 'high' : 'medium';
    raise(name, level, detail.type);
    if (!CONTACT.has(detail.type)) raise(detail, level, 'person-name');
  });
}

/** Three and more people one after another are a list, unless they are told about. */
function raiseLists(text: string, findings: readonly Finding[]): void {
  for (const list of readRows(text, findings)) {
    const count = new Set(list.map((name) => name.person)).size;
    if (isTold(text, list)) list.forEach(forget);
    else if (count >= LIST_LENGTH) {
      for (const name of list) {
        if (name.level === 'low') name.level = 'medium';
        name.evidence.push({ kind: 'list', count });
      }
    }
  }
}

/** Who is told about and nothing else is one of those everybody reads of, and no person of the draft's. */
function forget(name: PersonFinding): void {
  if (name.level === 'low') delete name.person;
}

/** The full names, those near each other together. */
function readRows(text: string, findings: readonly Finding[]): PersonFinding[][] {
  const rows: PersonFinding[][] = [];
  let last: PersonFinding | undefined;
  for (const name of findings) {
    if (!isFullName(name)) continue;
    if (last && name.start - last.end <= LIST_GAP && !isInNextSentence(text, last, name))
      rows[rows.length - 1]?.push(name);
    else rows.push([name]);
    last = name;
  }
  return rows;
}

/** Details near a name are that person's; identifiers without a name are people of their own; the rest is nobody's. */
function numberDetails(
  findings: readonly Finding[],
  names: readonly (PersonFinding | undefined)[],
  count: number,
): void {
  const own = new Map<number, number>();
  let next = count;
  findings.forEach((finding, at) => {
    if (!DETAILS.has(finding.type)) return;
    const before = finding.person;
    const name = names[at];
    if (name?.person !== undefined) {
      finding.person = name.person;
      if (before !== undefined) own.set(before, name.person);
    } else if (before === undefined) return;
    else if (own.has(before)) finding.person = own.get(before) as number;
    else if (IDENTIFIERS.has(finding.type)) {
      finding.person = next++;
      own.set(before, finding.person);
    } else delete finding.person;
  });
}

/** Who signs or is greeted raises nothing. */
function asCorrespondent(text: string, one: Finding): Finding {
  if (!isPersonFinding(one) || !isCorrespondent(text, one)) return one;
  const known: PersonFinding = { ...one, isPublic: true };
  return known;
}

/** Joins what was found in `text`; both lists are sorted by start and are left as they are. */
export function joinFindings(text: string, detected: readonly Finding[], tagged: readonly Finding[]): Finding[] {
  const { facts, names: named } = factsApart(
    text,
    detected,
    tagged.map((one) => asCorrespondent(text, one)),
  );
  const findings = merged(text, facts, named);
  const count = numberPersons(text, findings);
  if (count === 0) return findings;
  const names = findings.map((one, at) =>
    DETAILS.has(one.type) && !isOfficeAddress(text, one) ? nearestName(text, findings, at) : undefined,
  );
  numberDetails(findings, names, count);
  raiseCombinations(findings, names);
  if (count >= LIST_LENGTH) raiseLists(text, findings);
  return findings;
}
